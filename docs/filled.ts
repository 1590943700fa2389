/** A page whose words are written by hand, with `<!-- NAME -->` ... `<!-- /NAME -->` filled by the program. */
export function filled(text: string, parts: Readonly<Record<string, () => string>>): string {
  return Object.entries(parts).reduce((page, [name, content]) => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(page)) throw new Error(`no place for ${name}: <!-- ${name} --> ... <!-- /${name} -->`);
    return page.replace(place, (_, start, end) => `${start}\n${content().trim()}\n\n${end}`);
  }, text);
}
