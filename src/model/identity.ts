/** FNV-1a, 64 bit, over UTF-16 code units, as 16 hex digits. For ids, not for security. */
export function hash(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i++) {
    low ^= text.charCodeAt(i);
    // times 0x100000001b3, in two halves of 32 bits
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x100000000)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}

const ASCII = /^[\0-\x7f]*$/;

/** A readable key: "Kim Jong-un" -> "kim-jong-un". Letters of other scripts stay; an empty result becomes a hash. */
export function slug(name: string): string {
  const letters = ASCII.test(name) ? name : name.normalize('NFKD').replace(/\p{M}+/gu, '');
  const plain = letters
    .toLowerCase()
    .replace(/['’]s\b/g, 's')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain || hash(name);
}

/** Id of a relation: an undirected one has the same id from either end. */
export function relationId(type: string, source: string, target: string, directed: boolean): string {
  const ends = directed || source <= target ? [source, target] : [target, source];
  return hash([type, ...ends].join('\u0000'));
}
