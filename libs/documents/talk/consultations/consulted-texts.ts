import { sectionsOf, type DocumentNode } from '#libs/editor-schema';
import { locales, type Locale } from '#libs/i18n';

/** What people are asked about, in each language. */
export type ConsultedTexts = Readonly<Partial<Record<Locale, DocumentNode>>>;

/** Languages whose text has other sections than the one that holds: numbers of sections would name other words there. */
export function unlikeLocales(texts: ConsultedTexts, referenceLocale: Locale): Locale[] {
  const shape = (text: DocumentNode | undefined) => (text ? sectionsOf(text).map(({ level }) => level).join() : '');
  return locales.filter((locale) => texts[locale] && shape(texts[locale]) !== shape(texts[referenceLocale]));
}

/** A document's texts as people outside are shown them: without its pictures, which only members may load, and only the chosen sections; in some languages whole, in others nothing. */
export function consultedTexts(texts: ConsultedTexts, sections: readonly number[], { whole, without }: { readonly whole: readonly Locale[]; readonly without: readonly Locale[] }): ConsultedTexts {
  const shown = locales.flatMap((locale) => (texts[locale] && !without.includes(locale) ? [[locale, texts[locale]] as const] : []));
  return Object.fromEntries(shown.map(([locale, text]) => [locale, withoutPictures(sections.length === 0 || whole.includes(locale) ? text : chosen(text, sections))]));
}

export const isSection = (text: DocumentNode | undefined, section: number): boolean => Number.isInteger(section) && section >= 0 && section < (text ? sectionsOf(text).length : 0);

function chosen(text: DocumentNode, sections: readonly number[]): DocumentNode {
  const content = sectionsOf(text).flatMap(({ from, to }, i) => (sections.includes(i) ? (text.content ?? []).slice(from, to + 1) : []));
  return { ...text, content };
}

const withoutPictures = (node: DocumentNode): DocumentNode => (node.content ? { ...node, content: node.content.filter(({ type }) => type !== 'image').map(withoutPictures) } : node);
