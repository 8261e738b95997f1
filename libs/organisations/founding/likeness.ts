import { distance } from 'fastest-levenshtein';
import { parse } from 'tldts';
import type { Multilingual } from '#libs/database';
import { normalise } from '#libs/i18n';

export interface Known {
  readonly name: Multilingual;
  readonly acronym?: string | null;
  readonly website?: string | null;
}
export const likenesses = ['name', 'acronym', 'website'] as const;
export type Likeness = (typeof likenesses)[number];

/** By what two organisations seem to be the same: names in any spelling or script, the acronym, the site. */
export function likenessesOf(one: Known, other: Known): Likeness[] {
  const found = { name: sameName(one, other), acronym: sameAcronym(one, other) || sameAcronym(other, one), website: siteOf(one) !== undefined && siteOf(one) === siteOf(other) };
  return likenesses.filter((likeness) => found[likeness]);
}

// What many names have in common, in the spelling of `normalise`.
const common = new Set(
  ('association assoc asso collectif reseau union federation coalition plateforme groupe organisation ong centre club pour de des du la le les l d et a au aux en the of for and network asociacion red centro para el al los las y un une ' +
  'جمعيه شبكه اتحاد فدراليه ائتلاف تجمع منظمه مركز نادي مجموعه من اجل في و').split(' '),
);
const arabic = /[\u0600-\u06ff]/;

function sameName(one: Known, other: Known): boolean {
  const names = ({ name }: Known) => Object.values(name).map(wordsOf).filter((words) => words.length > 0);
  return names(one).some((left) => names(other).some((right) => isSame(left, right)));
}

/** The words that tell a name from others; all of them when none does. */
function wordsOf(name: string): string[] {
  const words = normalise(name).split(' ').filter(Boolean);
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  const sameScript = arabic.test(left.join('')) === arabic.test(right.join(''));
  const [a, b] = sameScript ? [left.map(bare), right.map(bare)] : [left.map(soundOf), right.map(soundOf)];
  const [one, other] = [a.filter(Boolean).toSorted(), b.filter(Boolean).toSorted()];
  if (one.join(' ').length < 2) return false;
  return one.join(' ') === other.join(' ') || (sameScript && isNear(one.join(' '), other.join(' ')));
}

/** Without the article; `للتنمية` as `تنمية`. */
const bare = (word: string) => word.replace(/^(وال|بال|لل|ال)(?=.{2})/, '');

const sounds: Record<string, string> = { ب: 'b', ت: 't', ث: 't', ج: 'j', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'c', ص: 's', ض: 'd', ط: 't', ظ: 'd', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n' };

/** The consonants one hears in both scripts: `Tawassol` and `تواصل` are `tsl`. Digits stay. */
function soundOf(word: string): string {
  const heard = arabic.test(word)
    ? Array.from(bare(word), (letter) => sounds[letter] ?? (/\d/.test(letter) ? letter : '')).join('')
    : word.replace(/^(el|al)(?=[^aeiou])/, '').replace(/sch|sh|ch/g, 'ç').replace(/kh/g, 'χ').replace(/gh/g, 'g').replace(/dj/g, 'j').replace(/ph|v/g, 'f').replace(/p/g, 'b').replace(/[qc]/g, 'k').replace(/x/g, 'ks').replace(/ç/g, 'c').replace(/χ/g, 'x').replace(/[aeiouyhw]/g, '');
  return heard.replace(/(\D)\1+/g, '$1');
}

/** One letter in eight may differ, digits never. */
function isNear(one: string, other: string): boolean {
  if (one.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  return Math.max(one.length, other.length) >= 8 && distance(one, other) * 8 <= Math.max(one.length, other.length);
}

/** The acronym of one is that of the other, or its whole name. */
function sameAcronym({ acronym }: Known, other: Known): boolean {
  const wanted = squeezed(acronym);
  return wanted.length >= 3 && [other.acronym, ...Object.values(other.name)].some((text) => squeezed(text) === wanted);
}
const squeezed = (text: string | null | undefined) => normalise(text ?? '').replaceAll(' ', '');

// Sites that many share.
const shared = new Set(['facebook.com', 'fb.com', 'instagram.com', 'linkedin.com', 'x.com', 'twitter.com', 'youtube.com', 'tiktok.com', 'google.com', 'linktr.ee', 'helloasso.com', 'wordpress.com', 'wixsite.com']);

function siteOf({ website }: Known): string | undefined {
  const domain = website ? parse(website, { allowPrivateDomains: true }).domain : null;
  return domain && !shared.has(domain) ? domain : undefined;
}
