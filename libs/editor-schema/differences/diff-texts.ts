import { diffArrays } from 'diff';
import type { Direction } from '../block-direction.js';
import { canonical } from '../canonical.js';
import type { DocumentNode } from '../read-document.js';
import { comparedBlocks, type Block, type BlockShape } from './blocks.js';
import { pairs } from './pairs.js';
import { diffWords, wordsIn, type DiffPart } from './words.js';

/** A block that stayed, came, went, was rewritten, or kept its words in another form (a list, a link, bold). */
export interface DiffBlock {
  readonly change: 'same' | 'added' | 'removed' | 'changed' | 'form';
  readonly shape: BlockShape;
  readonly level: number;
  readonly dir: Direction;
  /** Without those added it reads as before, without those removed as after. */
  readonly parts: readonly DiffPart[];
}
/** What differs between two texts. */
export interface TextDiff {
  /** Not a comma differs, nor anything else that counts for the hash. */
  readonly isSame: boolean;
  /** Words. */
  readonly added: number;
  readonly removed: number;
  readonly blocks: readonly DiffBlock[];
}

const MOST_CHANGES = 4000;

/** What differs, block by block and in them word by word, in reading order. What is only suggested counts on neither side. */
export function diffTexts(before: DocumentNode, after: DocumentNode): TextDiff {
  const blocks = compared(comparedBlocks(before), comparedBlocks(after));
  const count = (change: DiffPart['change']) => blocks.flatMap(({ parts }) => parts).reduce((sum, part) => sum + (part.change === change ? wordsIn(part.text) : 0), 0);
  return { isSame: canonical(before) === canonical(after), added: count('added'), removed: count('removed'), blocks };
}

function compared(before: Block[], after: Block[]): DiffBlock[] {
  const runs = diffArrays(before, after, { comparator: (a, b) => a.words === b.words, maxEditLength: MOST_CHANGES }) ?? [{ removed: true, added: false, value: before }, { removed: false, added: true, value: after }];
  const blocks: DiffBlock[] = [];
  let [at, gone]: [number, Block[]] = [0, []];
  for (const { added, removed, value } of runs) {
    if (removed) gone = value;
    else {
      blocks.push(...(added ? rewritten(gone, value) : [...gone.map(wentOut), ...stayed(before.slice(at + gone.length, at + gone.length + value.length), value)]));
      at += gone.length + (added ? 0 : value.length);
      gone = [];
    }
  }
  return [...blocks, ...gone.map(wentOut)];
}

const shown = ({ shape, level, dir }: Block) => ({ shape, level, dir });
const whole = (block: Block, change: DiffPart['change']) => (block.words === '' ? [] : [{ change, text: block.words }]);
const wentOut = (block: Block): DiffBlock => ({ change: 'removed', ...shown(block), parts: whole(block, 'removed') });
const cameIn = (block: Block): DiffBlock => ({ change: 'added', ...shown(block), parts: whole(block, 'added') });

/** The same words: perhaps in another form. */
const stayed = (before: readonly Block[], after: readonly Block[]): DiffBlock[] =>
  after.map((block, i) => ({ change: before[i]!.form === block.form ? 'same' : 'form', ...shown(block), parts: whole(block, 'same') }));

/** Blocks that went beside those that came: whoever shares words was rewritten. */
function rewritten(gone: readonly Block[], come: readonly Block[]): DiffBlock[] {
  return pairs(gone, come).map(([before, after]) => {
    if (!before) return cameIn(after!);
    if (!after) return wentOut(before);
    return { change: 'changed', ...shown(after), parts: diffWords(before.words, after.words) };
  });
}
