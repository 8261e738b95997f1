import type * as Y from 'yjs';
import { anchorAt, bareWords, documentSchema, likeness, placesOf, type Anchor, type DocumentNode } from '#libs/editor-schema';

/** A paragraph or heading of a text, with the places before and after its words as ProseMirror counts. */
export interface WordBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly level: number;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** Place of the outermost block it stands in, among those of the text. */
  readonly at: number;
}

/** What says something in a text, in reading order. */
export function wordBlocks(content: DocumentNode): WordBlock[] {
  const blocks: WordBlock[] = [];
  documentSchema.nodeFromJSON(content).forEach((child, offset, at) => {
    const take = (node: typeof child, place: number) => {
      if (!node.isTextblock || node.textContent.trim() === '') return;
      blocks.push({ kind: node.type.name === 'heading' ? 'heading' : 'paragraph', level: Number(node.attrs['level'] ?? 0), words: node.textContent, from: place + 1, to: place + 1 + node.content.size, at });
    };
    take(child, offset);
    child.descendants((node, place) => take(node, offset + 1 + place));
  });
  return blocks;
}

/** The first and the last letter of each paragraph that was put in between two places. */
export function passagesAt(fragment: Y.XmlFragment, content: DocumentNode, { from, to }: { readonly from: number; readonly to: number }): Anchor[] {
  return wordBlocks(content).filter(({ at }) => at >= from && at <= to).flatMap((block) => anchorAt(fragment, block.from, block.to) ?? []);
}

/** A block of so many words, most of them of one passage, came with it wherever it stands. */
const FEWEST = 4;
const ALIKE = 0.5;
const WITHIN = 0.8;

/**
 * In which blocks each passage stands today: by its letters, wherever they went; a block that holds no such letters (it was cut and pasted, or cut in two)
 * belongs to the passage of whose words it is made. Empty for what stands there no more.
 */
export function whereabouts(fragment: Y.XmlFragment, blocks: readonly WordBlock[], passages: readonly Anchor[]): number[][] {
  const places = placesOf(fragment, passages).map((place) => (place ? blocks.flatMap((block, at) => (block.from < place.to && block.to > place.from ? [at] : [])) : []));
  const quotes = passages.map(({ quote }) => bareWords(quote));
  for (const [at, { words }] of blocks.entries()) {
    if (places.some((place) => place.includes(at))) continue;
    const bare = bareWords(words);
    if (bare.length < FEWEST) continue;
    const [best] = quotes.map((quote, i) => ({ i, like: likeness(quote, bare), length: quote.length })).toSorted((a, b) => b.like - a.like);
    if (best && (best.like >= ALIKE || (best.like * (best.length + bare.length)) / 2 / bare.length >= WITHIN)) places[best.i]!.push(at);
  }
  return places;
}
