/** The words of one language as somebody has them before their eyes. */
export interface Draft {
  readonly locale: string;
  readonly title: string;
  readonly body: string;
  readonly isReady: boolean;
}
/** A language that two people have changed: what it was, theirs, mine. */
export interface Conflict {
  readonly locale: string;
  readonly theirs: Draft;
  readonly mine: Draft;
}

export const isSame = (a: Draft | undefined, b: Draft | undefined) => a?.title === b?.title && a?.body === b?.body && a?.isReady === b?.isReady;
const find = (drafts: readonly Draft[], locale: string) => drafts.find((draft) => draft.locale === locale);

/** What I have written and not saved. */
export function changedIn(mine: readonly Draft[], base: readonly Draft[]): Draft[] {
  return mine.filter((draft) => !isSame(draft, find(base, draft.locale)));
}

/** Somebody else has saved: their languages that I left alone come in, mine stay, and those of both are laid side by side. */
export function merge(mine: readonly Draft[], base: readonly Draft[], theirs: readonly Draft[]): { readonly merged: Draft[]; readonly conflicts: Conflict[] } {
  const locales = [...new Set([...mine, ...theirs].map(({ locale }) => locale))];
  const merged: Draft[] = [];
  const conflicts: Conflict[] = [];
  for (const locale of locales) {
    const [own, old, other] = [find(mine, locale), find(base, locale), find(theirs, locale)];
    const isMineNew = !isSame(own, old);
    const kept = isMineNew ? own : other;
    if (kept) merged.push(kept);
    if (isMineNew && own && other && !isSame(other, old) && !isSame(other, own)) conflicts.push({ locale, theirs: other, mine: own });
  }
  return { merged, conflicts };
}
