import type { DocumentNode } from '#libs/editor-schema';

/** A cell in its place. */
export interface GridCell {
  readonly node: DocumentNode;
  /** The first column it stands in, and how many. */
  readonly column: number;
  readonly span: number;
}
/** Letters of a column, at least and at most: beyond that its width grows no more. */
const [FEWEST, MOST] = [6, 120];

/** The cells of each row in their columns; one that reaches down keeps its columns free in the rows below. */
export function inGrid(rows: readonly DocumentNode[]): GridCell[][] {
  const taken = new Map<number, Set<number>>();
  return rows.map(({ content = [] }, at) => {
    const used = taken.get(at) ?? new Set<number>();
    taken.delete(at);
    return content.map((node) => {
      let column = 0;
      while (used.has(column)) column++;
      const [span, down] = [Number(node.attrs?.['colspan'] ?? 1), Number(node.attrs?.['rowspan'] ?? 1)];
      for (let i = column; i < column + span; i++) {
        used.add(i);
        for (let below = at + 1; below < Math.min(at + down, rows.length); below++) taken.set(below, (taken.get(below) ?? new Set()).add(i));
      }
      return { node, column, span };
    });
  });
}

/** The more stands in a column the wider it is, though not as much wider. */
export function columnWidths(grid: readonly (readonly GridCell[])[], width: number): number[] {
  const count = Math.max(1, ...grid.flat().map(({ column, span }) => column + span));
  const letters = Array.from({ length: count }, () => FEWEST);
  for (const { node, column, span } of grid.flat()) {
    const each = Math.min(MOST, lettersIn(node) / span);
    for (let i = column; i < column + span; i++) letters[i] = Math.max(letters[i]!, each);
  }
  const shares = letters.map(Math.sqrt);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => (share / whole) * width);
}

const lettersIn = ({ text, content = [] }: DocumentNode): number => (text?.length ?? 0) + content.reduce((sum, child) => sum + lettersIn(child), 0);
