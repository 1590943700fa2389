/** Decodes bytes piece by piece; without `more`, what is pending is finished. */
export interface Decoder {
  readonly decode: (bytes?: Uint8Array, more?: boolean) => string;
}

/**
 * What bytes 0x80 to 0x9F stand for in Windows-1252 (https://encoding.spec.whatwg.org/#windows-1252). Node 20 decodes them as the
 * controls of ISO 8859-1, so that quotation marks and the euro sign get lost.
 */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** A decoder for a label that TextDecoder knows. */
export function textDecoder(label: string): Decoder {
  const decoder = new TextDecoder(label);
  const decode: Decoder['decode'] = (bytes, more = false) => decoder.decode(bytes, { stream: more });
  if (decoder.encoding !== 'windows-1252') return { decode };
  return {
    decode: (bytes, more) =>
      decode(bytes, more).replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80]!),
  };
}
