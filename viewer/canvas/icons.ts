import type { EntityTypeId } from '../../src/ontology/entity-types.ts';

/** One icon a type, drawn on a 24 x 24 grid: the inner markup of an SVG that fills and strokes in `currentColor`. */
export const ICONS: Readonly<Record<EntityTypeId, string>> = {
  person: '<circle cx="12" cy="8" r="4.2"/><path d="M3.8 20.5c.6-4.6 3.9-7.2 8.2-7.2s7.6 2.6 8.2 7.2z"/>',
  state:
    '<path d="M5 2.5h2v19H5z"/><path d="M8 4c3-1.400 5.500-.6 7.200.2 1.600.7 3 .8 4.800 0v9c-1.800.8-3.200.7-4.800 0-1.700-.8-4.200-1.600-7.200-.2z"/>',
  organization:
    '<path d="M12 2.500 3 7.500V9.500h18V7.500z"/><path d="M4.800 11h2.800v6.500H4.800zM10.600 11h2.800v6.500h-2.800zM16.400 11h2.800v6.500h-2.800z"/><path d="M3 19h18v2.500H3z"/>',
  place:
    '<path fill-rule="evenodd" d="M12 2a7 7 0 0 1 7 7c0 4.800-5 10-7 13-2-3-7-8.200-7-13a7 7 0 0 1 7-7zm0 4.300a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z"/>',
  treaty:
    '<path fill-rule="evenodd" d="M5 2.500h10l4.500 4.500v14.500H5zm3 7v1.800h8.500V9.500zm0 3.600v1.800h8.500v-1.800zm0 3.600v1.800h4.500v-1.800z"/>',
  event:
    '<path d="m12 2 2.700 6.200 6.800.6-5.100 4.500 1.500 6.700-5.900-3.500L6.100 20l1.500-6.700-5.100-4.500 6.800-.6z"/>',
  group:
    '<circle cx="8.200" cy="9" r="3.300"/><circle cx="16.600" cy="9.800" r="2.700"/><path d="M2 20c.4-4 2.900-6.200 6.200-6.200s5.800 2.200 6.200 6.200z"/><path d="M16 20h6c-.3-3.700-2.400-5.800-5.400-5.800-.9 0-1.700.2-2.400.5 1.100 1.300 1.700 3 1.800 5.300z"/>',
  facility:
    '<path fill-rule="evenodd" d="M3 21V10.500l5.500 3.200v-3.200l5.500 3.200V4h6.500v17zm4-4v2h2.500v-2zm5 0v2h2.500v-2z"/>',
  weapon:
    '<path d="M12 1.800c2.600 2.400 3.600 5.400 3.600 8.600v5.100H8.400v-5.100c0-3.200 1-6.200 3.600-8.600z"/><path d="M7.200 12.500v6L4 20.800v-4.600zM16.800 12.500v6l3.200 2.300v-4.600zM9.500 17h5l-1 5h-3z"/>',
  product:
    '<path d="m12 2 8.500 4.300L12 10.600 3.500 6.300z"/><path d="m3 8.200 8.200 4.200V22L3 17.600zM21 8.200l-8.200 4.200V22l8.200-4.400z"/>',
  other: '<path d="m12 4 8 8-8 8-8-8z"/>',
};
