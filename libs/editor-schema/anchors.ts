import * as Y from 'yjs';
import { documentSchema } from './schema.js';

/** Words of a shared text that something is said about: the first and the last of their letters as Yjs knows them, and what they were. */
export interface Anchor {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly quote: string;
}
/** Where the words stand, as ProseMirror counts, and what they are today. */
export interface AnchorPlace {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}
/** A stretch of letters of one block, and where it begins. */
interface Run {
  readonly text: Y.XmlText;
  readonly from: number;
  readonly words: string;
}

/** An anchor on what stands between two places; undefined when there are no words. */
export function anchorAt(fragment: Y.XmlFragment, from: number, to: number): Anchor | undefined {
  const runs = runsOf(fragment).filter((run) => run.from < to && run.from + run.words.length > from);
  const [first, last] = [runs[0], runs.at(-1)];
  const quote = wordsBetween(runs, from, to);
  if (!first || !last || !quote.trim()) return undefined;
  const at = ({ text, from: begin, words }: Run, place: number, assoc: number) => Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, Math.min(Math.max(place - begin, 0), words.length), assoc));
  return { from: at(first, from, 0), to: at(last, to, -1), quote };
}

/** An anchor on words that stand in the text exactly once. */
export function anchorOn(fragment: Y.XmlFragment, quote: string): Anchor | undefined {
  const place = found(runsOf(fragment), quote.trim());
  return place && anchorAt(fragment, place.from, place.to);
}

/** Where the words of each anchor are; undefined for those that are gone. Letters that were written anew (a paragraph cut in two) are found by the words, where these stand once. */
export function placesOf(fragment: Y.XmlFragment, anchors: readonly Anchor[]): (AnchorPlace | undefined)[] {
  const runs = runsOf(fragment);
  return anchors.map(({ from, to, quote }) => {
    const [start, end] = [letterAt(fragment, runs, from), letterAt(fragment, runs, to)];
    const words = start && end ? wordsBetween(runs, start.place, end.place) : '';
    const place = words.trim() ? { from: start!.place, to: end!.place, words } : undefined;
    return place && (start!.isThere || end!.isThere) ? place : (found(runs, quote) ?? (place && isLike(words, quote) ? place : undefined));
  });
}

/** Whether something is left of words whose first and last letter are gone: as many letters in a row. */
const ALIKE = 4;
const isLike = (words: string, quote: string): boolean => Array.from({ length: Math.max(words.length - ALIKE + 1, 0) }, (_, i) => words.slice(i, i + ALIKE)).some((part) => quote.includes(part));

function runsOf(fragment: Y.XmlFragment): Run[] {
  const runs: Run[] = [];
  walk(fragment, 0, runs);
  return runs;
}

/** Answers the place after the last child. */
function walk(parent: Y.XmlFragment, begin: number, runs: Run[]): number {
  let at = begin;
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) {
      runs.push({ text: child, from: at, words: (child.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('') });
      at += child.length;
    } else if (child instanceof Y.XmlElement) {
      at = documentSchema.nodes[child.nodeName]?.isLeaf ? at + 1 : walk(child, at + 1, runs) + 1;
    }
  }
  return at;
}

/** Where a letter is, or was; undefined for bytes that say nothing, and for a letter whose block is gone. */
function letterAt({ doc }: Y.XmlFragment, runs: readonly Run[], position: Uint8Array): { readonly place: number; readonly isThere: boolean } | undefined {
  try {
    const letter = Y.decodeRelativePosition(position);
    const place = Y.createAbsolutePositionFromRelativePosition(letter, doc!);
    const run = runs.find(({ text }) => text === place?.type);
    return run && { place: run.from + place!.index, isThere: Y.compareIDs(letter.item, Y.createRelativePositionFromTypeIndex(run.text, place!.index, letter.assoc).item) };
  } catch {
    return undefined;
  }
}

const isBeside = (run: Run, before: Run | undefined) => before === undefined || before.text.parent === run.text.parent;

function wordsBetween(runs: readonly Run[], from: number, to: number): string {
  const parts = runs.map((run, i) => (isBeside(run, runs[i - 1]) ? '' : '\n') + run.words.slice(Math.max(from - run.from, 0), Math.max(to - run.from, 0)));
  return parts.join('').replace(/^\n+|\n+$/g, '');
}

function found(runs: readonly Run[], quote: string): AnchorPlace | undefined {
  if (!quote) return undefined;
  let all = '';
  const starts = runs.map((run, i) => {
    all += isBeside(run, runs[i - 1]) ? '' : '\n';
    const start = all.length;
    all += run.words;
    return start;
  });
  const at = all.indexOf(quote);
  if (at === -1 || all.includes(quote, at + 1)) return undefined;
  const placeAt = (index: number) => {
    const i = starts.findLastIndex((start, j) => start <= index && runs[j]!.words !== '');
    return runs[i]!.from + index - starts[i]!;
  };
  return { from: placeAt(at), to: placeAt(at + quote.length - 1) + 1, words: quote };
}
