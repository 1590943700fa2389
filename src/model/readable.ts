/** Of a large graph, as many entities as can be read at once: what it opens on in the viewer, and what its server sends first. */
export const READABLE = 90;
