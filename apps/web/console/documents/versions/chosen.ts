/** What the address of the screen says: which language, and which two texts stand beside each other. */
export interface Chosen {
  readonly locale: string;
  /** The version before; empty when nothing is compared. */
  readonly before: string;
  /** The version after; empty for what is written now. */
  readonly after: string;
  readonly view: 'text' | 'sides';
}

/** Reads it; what is not there falls back to the language that holds, and to nothing compared. */
export function readChosen(search: URLSearchParams, locales: readonly string[], versions: readonly { readonly id: string; readonly locale: string }[]): Chosen {
  const locale = locales.find((one) => one === search.get('language')) ?? locales[0] ?? '';
  const known = (name: string) => versions.find((version) => version.id === search.get(name) && version.locale === locale)?.id ?? '';
  return { locale, before: known('before'), after: known('after'), view: search.get('view') === 'sides' ? 'sides' : 'text' };
}
