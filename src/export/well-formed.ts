/** UTF-8 cannot hold half a surrogate pair; a cut in the middle of an emoji leaves one. It becomes U+FFFD. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\ufffd');
