import { fileURLToPath } from 'node:url';

/** Where the annotated data (`data/`) and the scorers (`score/`) lie, beside the checkout. */
export const SHARED = process.env.DRAGOMAN_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url));
