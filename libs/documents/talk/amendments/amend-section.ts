import { diffArrays } from 'diff';
import { canonical, plainText, sectionsOf, type DocumentNode } from '#libs/editor-schema';

/** The blocks of a section; undefined when there is none of that number. */
export function sectionAt(content: DocumentNode, number: number): { readonly title: string; readonly blocks: readonly DocumentNode[] } | undefined {
  const section = sectionsOf(content)[number];
  return section && { title: section.title, blocks: (content.content ?? []).slice(section.from, section.to + 1) };
}

/** Its words, a line for each paragraph; footnotes stay where they are. */
export const wordsOf = (blocks: readonly DocumentNode[]): string => blocks.flatMap(linesOf).join('\n');

/** As they are compared: without blank lines and blanks at their ends. */
export const linesIn = (text: string) => text.split('\n').map((line) => line.trimEnd()).filter((line) => line.trim());
const withoutNotes = (node: DocumentNode): DocumentNode => ({ ...node, ...(node.content && { content: node.content.filter(({ type }) => type !== 'footnote').map(withoutNotes) }) });
const linesOf = (block: DocumentNode): string[] => linesIn(plainText({ type: 'doc', content: [withoutNotes(block)] }));
/** Words and nothing else: nothing is lost when they are written anew. */
const isPlain = ({ type, content = [] }: DocumentNode) => (type === 'paragraph' || type === 'heading') && content.every((node) => node.type === 'text' && !node.marks?.length);

/** Another state of the text with a section put in the place of one that stands there, word for word and sign for sign; undefined when that was changed, or stands there twice. */
export function withSection(content: DocumentNode, blocks: readonly DocumentNode[], amended: readonly DocumentNode[]): DocumentNode | undefined {
  const same = (one: readonly DocumentNode[]) => canonical({ type: 'doc', content: [...one] });
  const [wanted, all] = [same(blocks), content.content ?? []];
  const [place, ...others] = sectionsOf(content).filter(({ from, to }) => same(all.slice(from, to + 1)) === wanted);
  return place && others.length === 0 ? { ...content, content: [...all.slice(0, place.from), ...amended, ...all.slice(place.to + 1)] } : undefined;
}

/**
 * A section with what was proposed in its place. Blocks whose lines are all proposed again stay as they are, with their
 * notes and links; undefined when a block that would change holds more than words.
 */
export function amendSection(blocks: readonly DocumentNode[], proposed: string): DocumentNode[] | undefined {
  const was = blocks.flatMap((block, at) => linesOf(block).map((line) => ({ at, line })));
  const steps = stepsTo(was, linesIn(proposed));
  const changed = changedBlocks(steps);
  if ([...changed].some((at) => !isPlain(blocks[at]!))) return undefined;
  const amended: DocumentNode[] = [];
  let [next, models] = [0, [] as number[]];
  /** What has no lines, and what stays, comes in its order. */
  const upTo = (at: number) => {
    for (; next <= at; next++) if (!changed.has(next)) amended.push(blocks[next]!);
  };
  for (const { kind, at, line } of steps) {
    if (kind === 'gone') {
      upTo(at);
      models.push(at);
    } else if (kind === 'new') {
      amended.push(paragraph(line, blocks[models.shift() ?? -1]));
    } else {
      models = [];
      upTo(at);
      if (changed.has(at)) amended.push(paragraph(line, blocks[at]));
    }
  }
  upTo(blocks.length - 1);
  return amended;
}

interface Step {
  readonly kind: 'same' | 'gone' | 'new';
  /** Of a line that stood there: in which block. */
  readonly at: number;
  readonly line: string;
}

/** From the lines that stood there to those wanted; what goes before what comes. */
function stepsTo(was: readonly { at: number; line: string }[], wanted: readonly string[]): Step[] {
  let place = 0;
  return diffArrays(was.map(({ line }) => line), [...wanted]).flatMap(({ added, removed, value }) => value.map((line): Step => (added ? { kind: 'new', at: -1, line } : { kind: removed ? 'gone' : 'same', ...was[place++]! })));
}

/** Blocks that lose a line, or get one between two of theirs. */
function changedBlocks(steps: readonly Step[]): Set<number> {
  const changed = new Set(steps.flatMap(({ kind, at }) => (kind === 'gone' ? [at] : [])));
  for (const [i, { kind }] of steps.entries()) {
    const before = steps.slice(0, i).findLast((step) => step.kind !== 'new')?.at;
    if (kind === 'new' && before !== undefined && before === steps.slice(i).find((step) => step.kind !== 'new')?.at) changed.add(before);
  }
  return changed;
}

/** A line as a block, of the kind of the one in whose place it comes. */
function paragraph(line: string, model: DocumentNode | undefined): DocumentNode {
  return { ...(model ? { type: model.type, ...(model.attrs && { attrs: model.attrs }) } : { type: 'paragraph' }), content: [{ type: 'text', text: line }] };
}
