import { normalise } from './arabic.js';

const MOST = 70;
const letters: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** A title in the letters of addresses, cut between words; empty when it holds no Latin letters, as in Arabic. */
export function slugOf(title: string): string {
  const latin = normalise(title).replace(/[œæßøłđðþı]/g, (letter) => letters[letter]!).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (!/[a-z]{3}/.test(latin)) return '';
  return latin.length <= MOST ? latin : latin.slice(0, MOST + 1).replace(/-[^-]*$/, '').slice(0, MOST);
}

/** Addresses to try in turn: the first title's (the reference one), else another title's, else the id's short form; then with a number, last with the id. */
export function slugCandidates(id: string, titles: readonly string[]): string[] {
  const short = id.slice(-8);
  const base = titles.map(slugOf).find((slug) => slug !== '');
  return base ? [base, ...[2, 3, 4, 5].map((n) => `${base}-${n}`), `${base}-${short}`] : [short, id];
}
