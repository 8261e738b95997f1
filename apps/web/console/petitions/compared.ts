/** Words in one language. */
export interface Version {
  readonly locale: string;
  readonly title: string;
  readonly body: string;
}
export interface Compared {
  readonly locale: string;
  readonly before?: Version;
  readonly now?: Version;
  readonly became: 'same' | 'changed' | 'added' | 'removed';
}

/** Language by language, the first one first: what became of the words that were reviewed. */
export function compare(before: readonly Version[], now: readonly Version[], first: string): Compared[] {
  const locales = [...new Set([...now, ...before].map(({ locale }) => locale))].sort((a, b) => Number(b === first) - Number(a === first));
  return locales.map((locale) => {
    const [old, own] = [before, now].map((list) => list.find((one) => one.locale === locale));
    return { locale, before: old, now: own, became: !old ? 'added' : !own ? 'removed' : old.title === own.title && old.body === own.body ? 'same' : 'changed' };
  });
}
