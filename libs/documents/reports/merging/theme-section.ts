import { isSameTitle, plainText, sectionsOf, type DocumentNode } from '#libs/editor-schema';

export interface Wish {
  /** The heading under which it goes. */
  readonly title: string;
  /** Whether the heading is written when it is not there. */
  readonly mayBegin: boolean;
  /** Headings of other themes: a new one stands beside them. */
  readonly siblings: readonly string[];
  readonly blocks: readonly DocumentNode[];
}
/** A text with a contribution in it, and the places of its first and last block. */
export interface Merged {
  readonly content: DocumentNode;
  readonly from: number;
  readonly to: number;
}

/** Puts the blocks at the end of a section, in front of blank lines; undefined when there is no such section. Nothing else of the text changes. */
export function mergedInto(content: DocumentNode, { title, mayBegin, siblings, blocks }: Wish): Merged | undefined {
  const all = content.content ?? [];
  const found = sectionsOf(content).find((section) => section.level > 0 && isSameTitle(section.title, title));
  if (found) return put(content, after(all, found.from, found.level), lowered(blocks, found.level));
  if (!mayBegin) return undefined;
  const level = sectionsOf(content).find((section) => section.level > 0 && siblings.some((other) => isSameTitle(section.title, other)))?.level ?? 1;
  const heading: DocumentNode = { type: 'heading', attrs: { level }, content: [{ type: 'text', text: title }] };
  const merged = put(content, lastWritten(all, 0, all.length) + 1, [heading, ...lowered(blocks, level)]);
  return { ...merged, from: merged.from + 1 };
}

/** The blocks of a contribution that say something. */
export function writtenBlocks({ content = [] }: DocumentNode): DocumentNode[] {
  const first = content.findIndex((block) => !isBlank(block));
  return first === -1 ? [] : content.slice(first, content.findLastIndex((block) => !isBlank(block)) + 1);
}

function put(content: DocumentNode, at: number, blocks: readonly DocumentNode[]): Merged {
  const all = content.content ?? [];
  // A text in which nobody has written is one blank line, which nobody misses.
  const rest = at === 0 && all.every(isBlank) ? [] : all.slice(at);
  return { content: { ...content, content: [...all.slice(0, at), ...blocks, ...rest] }, from: at, to: at + blocks.length - 1 };
}

/** The place after the last written block of the section that begins there, deeper ones included. */
function after(all: readonly DocumentNode[], from: number, level: number): number {
  const next = all.findIndex((block, i) => i > from && block.type === 'heading' && Number(block.attrs?.['level'] ?? 1) <= level);
  return Math.max(lastWritten(all, from, next === -1 ? all.length : next), from) + 1;
}

const isBlank = (block: DocumentNode) => block.type === 'paragraph' && plainText(block).trim() === '';
const lastWritten = (all: readonly DocumentNode[], from: number, to: number): number => all.findLastIndex((block, i) => i >= from && i < to && !isBlank(block));

const DEEPEST = 3;

/** Headings of a contribution stand under that of its theme; where no heading stands under it they are bold lines, else the section would end at the first. */
const lowered = (blocks: readonly DocumentNode[], under: number): DocumentNode[] =>
  blocks.map((block) => {
    if (block.type !== 'heading') return block;
    if (under >= DEEPEST) return { type: 'paragraph', attrs: { dir: block.attrs?.['dir'] ?? 'auto' }, content: (block.content ?? []).map(emboldened) };
    return { ...block, attrs: { ...block.attrs, level: Math.min(DEEPEST, Number(block.attrs?.['level'] ?? 1) + under) } };
  });
const emboldened = (child: DocumentNode): DocumentNode => (child.text === undefined || child.marks?.some(({ type }) => type === 'bold') ? child : { ...child, marks: [{ type: 'bold' }, ...(child.marks ?? [])] });
