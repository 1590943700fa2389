/** Characters that XML 1.0 cannot hold, not even escaped: most controls, lone surrogates, U+FFFE and U+FFFF. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a parser would turn these into blanks inside an attribute
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // line ends to a parser of XML 1.1, and to those that think they are one (xmldom)
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text as the value of an attribute, or between tags. */
export const escapeXml = (text: string): string =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ENTITIES[character]!);

/** ` name="value"` for each attribute that has a value. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
