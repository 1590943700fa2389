/** `https://www.example.org/a` -> `example.org`; nothing for what is no address. */
export function hostOf(address: string | undefined): string | undefined {
  try {
    return address ? new URL(address).hostname.replace(/^www\./, '') || undefined : undefined;
  } catch {
    return undefined;
  }
}
