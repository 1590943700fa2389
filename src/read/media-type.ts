/** `text/html; charset="utf-8"` -> `text/html` and `utf-8`; what is missing is undefined. */
export function mediaTypeOf(contentType: string): readonly [string | undefined, string | undefined] {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim());
  const charset = parameters.map((each) => /^charset="?([\w-]+)/i.exec(each)?.[1]).find(Boolean);
  return [type?.toLowerCase() || undefined, charset];
}
