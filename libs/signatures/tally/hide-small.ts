/** The smallest cell that those who do not run the campaign may see. */
export const HIDE_UNDER = 10;

export interface Cell {
  readonly key: string;
  readonly confirmed: number;
}

/**
 * Leaves out cells under the limit. When what is left out sums to less than the limit, the next smallest goes
 * too: else the total less the shown cells would give the hidden one away.
 */
export function hideSmall(cells: readonly Cell[], under: number): Cell[] {
  if (under <= 1) return [...cells];
  const hidden = new Set(cells.filter((cell) => cell.confirmed < under));
  const sum = () => [...hidden].reduce((n, cell) => n + cell.confirmed, 0);
  while (hidden.size > 0 && hidden.size < cells.length && sum() < under) {
    hidden.add(cells.filter((cell) => !hidden.has(cell)).reduce((least, cell) => (cell.confirmed < least.confirmed ? cell : least)));
  }
  return cells.filter((cell) => !hidden.has(cell));
}
