import { hideSmall } from '#libs/signatures';

/** A part of a figure. */
export interface PartCell {
  readonly key: string;
  readonly confirmed: number;
}
/** A part as it is told: `n` is null when it is smaller than may be told; `folded`: it is the sum of so many small parts. */
export interface ToldCell {
  readonly key: string;
  readonly n: number | null;
  readonly folded?: number;
}

/** A number of persons, null when it is above zero and too small to be told. */
export const told = (n: number, under: number): number | null => (n > 0 && n < under ? null : n);

/**
 * Parts from the largest down. What is too small is told as one sum at the end, with the next smallest when the sum
 * would be small too; nobody finds a hidden part by taking what is told from the whole, told by `told` as well.
 */
export function tellCells(cells: readonly PartCell[], under: number): ToldCell[] {
  const present = presentOf(cells);
  const shown = hideSmall(present, under);
  const inOrder = shown.toSorted((a, b) => b.confirmed - a.confirmed || (a.key < b.key ? -1 : 1)).map(({ key, confirmed }) => ({ key, n: confirmed }));
  const folded = present.length - shown.length;
  if (folded === 0) return inOrder;
  const rest = sumOf(present) - sumOf(shown);
  return [...inOrder, { key: '', n: told(rest, under), folded }];
}

/** In the order of their keys: of two parts as large the same one is hidden, whoever asks. */
const presentOf = (cells: readonly PartCell[]) => cells.filter(({ confirmed }) => confirmed > 0).sort((a, b) => (a.key < b.key ? -1 : 1));

export const sumOf = (cells: readonly PartCell[]) => cells.reduce((sum, { confirmed }) => sum + confirmed, 0);

/**
 * Parts of several wholes added up by key, from what each whole may tell by itself: the sum gives nothing away that its
 * summands do not, whichever of them are added or left out.
 */
export function addTold(wholes: readonly (readonly PartCell[])[], under: number): ToldCell[] {
  const sums = new Map<string, number>();
  let rest = { n: 0, folded: 0 };
  for (const cells of wholes) {
    const present = presentOf(cells);
    const shown = hideSmall(present, under);
    for (const { key, confirmed } of shown) sums.set(key, (sums.get(key) ?? 0) + confirmed);
    rest = { n: rest.n + sumOf(present) - sumOf(shown), folded: rest.folded + present.length - shown.length };
  }
  const inOrder = [...sums].map(([key, n]) => ({ key, n })).sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  return rest.folded === 0 ? inOrder : [...inOrder, { key: '', n: told(rest.n, under), folded: rest.folded }];
}
