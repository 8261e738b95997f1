import { normalise } from '#libs/i18n';

/** How many words of one's own there are, whatever separates them. */
export function countWords(text: string): number {
  const plain = normalise(text);
  return plain === '' ? 0 : plain.split(' ').length;
}

/** Above this, in percent, two letters are called near-identical. */
export const NEARLY_IDENTICAL = 80;

/** How many of their groups of three letters two texts share, in percent; signs, case, accents and vowel marks count for nothing. */
export function likeness(one: string, other: string): number {
  return share(trigrams(one), trigrams(other));
}

/** The most that the text has in common with one of the others, in percent. */
export function mostAlike(text: string, others: readonly string[]): number {
  const own = trigrams(text);
  return others.reduce((most, other) => Math.max(most, share(own, trigrams(other))), 0);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 100 : 0;
  let common = 0;
  for (const group of a) if (b.has(group)) common++;
  return Math.round((100 * common) / (a.size + b.size - common));
}

function trigrams(text: string): ReadonlySet<string> {
  const plain = ` ${normalise(text)} `;
  return new Set(Array.from({ length: Math.max(0, plain.length - 2) }, (_, i) => plain.slice(i, i + 3)));
}
