import type { Block } from './blocks.js';
import { bareWords, likeness } from './words.js';

type Pair = readonly [before: Block | undefined, after: Block | undefined];
/** From here on two blocks are one that was rewritten. */
const ENOUGH = 0.35;
/** More are too dear to weigh against each other. */
const MOST = 10_000;

/** Each block that went beside the one that came in its place, in the order of both; those without another stand alone. */
export function pairs(gone: readonly Block[], come: readonly Block[]): Pair[] {
  const alone: Pair[] = [...gone.map((block): Pair => [block, undefined]), ...come.map((block): Pair => [undefined, block])];
  if (gone.length === 0 || come.length === 0 || gone.length * come.length > MOST) return alone;
  const [ours, theirs] = [gone, come].map((blocks) => blocks.map(({ words }) => bareWords(words))) as [string[][], string[][]];
  const like = ours.map((one) => theirs.map((other) => likeness(one, other)));
  const best = weigh(like);
  return walk(gone, come, like, best);
}

/** Best sum of likenesses of what follows each place. */
function weigh(like: readonly (readonly number[])[]): number[][] {
  const [rows, columns] = [like.length, like[0]!.length];
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const both = like[i]![j]! >= ENOUGH ? like[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(both, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  return best;
}

function walk(gone: readonly Block[], come: readonly Block[], like: readonly (readonly number[])[], best: readonly (readonly number[])[]): Pair[] {
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length && j < come.length) {
    const both = like[i]![j]! >= ENOUGH ? like[i]![j]! + best[i + 1]![j + 1]! : -1;
    if (both >= best[i]![j]!) found.push([gone[i++], come[j++]]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) found.push([gone[i++], undefined]);
    else found.push([undefined, come[j++]]);
  }
  for (; i < gone.length; i++) found.push([gone[i], undefined]);
  for (; j < come.length; j++) found.push([undefined, come[j]]);
  return found;
}
