export interface Counted {
  readonly key: string;
  readonly name: string;
  readonly confirmed: number;
}
export interface ShareRow extends Counted {
  /** Of everything counted, 0 to 1. */
  readonly share: number;
  /** Of the largest row, in whole per cent: the length of its bar. */
  readonly length: number;
}

/** Rows with their share of the whole, the largest first. The whole is their sum, unless some rows are not shown. */
export function shareRows(cells: readonly Counted[], all = sumOf(cells)): ShareRow[] {
  const most = Math.max(...cells.map(({ confirmed }) => confirmed), 1);
  return [...cells].sort((a, b) => b.confirmed - a.confirmed).map(({ key, name, confirmed }) => ({ key, name, confirmed, share: confirmed / Math.max(all, 1), length: Math.round((confirmed / most) * 100) }));
}

export const sumOf = (cells: readonly { readonly confirmed: number }[]) => cells.reduce((n, { confirmed }) => n + confirmed, 0);
