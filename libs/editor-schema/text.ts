import type { DocumentNode } from './read-document.js';
import { suggestionOf } from './suggestions.js';

const own = new Set(['paragraph', 'heading']);

/** The blocks of text in reading order: paragraphs and headings, those inside lists, quotes and tables too. */
export function blocksOf(node: DocumentNode): DocumentNode[] {
  return own.has(node.type) ? [node] : (node.content ?? []).flatMap(blocksOf);
}

const wordsOf = (node: DocumentNode): string =>
  node.text ?? (node.type === 'hardBreak' ? '\n' : (node.content ?? []).map(wordsOf).join(''));

/** The words alone, a line for each block; footnotes stand at the end, as in print. */
export function plainText(node: DocumentNode): string {
  return [...blocksOf(node).map(wordsOf), ...notesOf(node)].join('\n');
}

function notesOf(node: DocumentNode): string[] {
  return node.type === 'footnote' ? [(node.attrs?.['text'] as string | undefined) ?? ''] : (node.content ?? []).flatMap(notesOf);
}

/** Whether nothing is written, nor suggested, in a text. A text of suggestions alone has no words yet, and is none to be passed over. */
export const isBlank = (node: DocumentNode): boolean => !/[\p{L}\p{N}]/u.test(plainText(node));

/** Footnotes count unless whoever set the limit leaves them out. */
export interface WordRule {
  readonly countsFootnotes?: boolean;
}

/**
 * How many words there are, as word processors and those who set limits count: what stands between blanks and has a letter
 * or a digit. Until somebody answers a suggestion its added words are none of the text, and those it strikes out still are.
 */
export function countWords(node: DocumentNode, { countsFootnotes = true }: WordRule = {}): number {
  const standing = withoutAdded(node);
  const text = countsFootnotes ? plainText(standing) : blocksOf(standing).map(wordsOf).join('\n');
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const withoutAdded = (node: DocumentNode): DocumentNode =>
  node.content ? { ...node, content: node.content.filter((child) => !suggestionOf(child)?.isAdded).map(withoutAdded) } : node;

/** A heading and what follows it until the next; the first has no heading when the document begins without one. */
export interface Section {
  readonly title: string;
  readonly level: number;
  /** Places of its first and last block among the children of the document. */
  readonly from: number;
  readonly to: number;
}

/** The sections of a document in their order, by its own headings. */
export function sectionsOf(node: DocumentNode): Section[] {
  const children = node.content ?? [];
  const starts = children.flatMap((child, at) => (child.type === 'heading' ? [at] : []));
  if (starts[0] !== 0 && children.length > 0) starts.unshift(0);
  return starts.map((from, i) => {
    const first = children[from]!;
    const isHeading = first.type === 'heading';
    return { title: isHeading ? wordsOf(first) : '', level: isHeading ? Number(first.attrs?.['level'] ?? 1) : 0, from, to: (starts[i + 1] ?? children.length) - 1 };
  });
}

/** How long a section is: up to the next heading, and with all that stands under deeper ones. */
export interface SectionLength {
  readonly title: string;
  readonly level: number;
  readonly words: number;
  readonly wholeWords: number;
}

/** The length of each section, in their order. */
export function sectionLengths(node: DocumentNode, rule: WordRule = {}): SectionLength[] {
  const sections = sectionsOf(node);
  const words = sections.map(({ from, to }) => countWords({ type: 'doc', content: (node.content ?? []).slice(from, to + 1) }, rule));
  return sections.map(({ title, level }, i) => {
    const next = sections.findIndex((other, j) => j > i && other.level <= level);
    return { title, level, words: words[i]!, wholeWords: words.slice(i, next === -1 ? undefined : next).reduce((sum, one) => sum + one, 0) };
  });
}

/** Whether two headings say the same, whatever their case and blanks. */
export const isSameTitle = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (title: string) => title.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
