/** Neighbours that are shown together, or folded because nothing in them changed. */
export interface Run<T> {
  readonly isFolded: boolean;
  /** Place of the first among all. */
  readonly at: number;
  readonly items: readonly T[];
}

/** Fewer are not worth folding. */
const FEW = 3;

/** Cuts a list where long stretches stayed the same; one neighbour on each side of a change stays in sight. */
export function folded<T>(items: readonly T[], isSame: (item: T) => boolean): Run<T>[] {
  const isNear = (at: number) => [at - 1, at, at + 1].some((place) => items[place] !== undefined && !isSame(items[place]));
  const runs: { isFolded: boolean; at: number; items: T[] }[] = [];
  items.forEach((item, at) => {
    const isFolded = !isNear(at);
    const last = runs.at(-1);
    if (last?.isFolded === isFolded) last.items.push(item);
    else runs.push({ isFolded, at, items: [item] });
  });
  return runs.map((run) => ({ ...run, isFolded: run.isFolded && run.items.length >= FEW }));
}
