import type { DocumentNode } from '#libs/editor-schema';
import { colours, type Sheet, type Strip, type Style } from '#libs/typesetting';
import { GAP, type Box, type Course } from './course.js';
import { columnWidths, inGrid, type GridCell } from './table-grid.js';

const PAD = 4;
const SIZE = 9.5;
interface DrawnCell {
  readonly isHead: boolean;
  readonly strips: readonly Strip[];
}

/** Room for a table, and what draws blocks where it is told to. */
interface Setting {
  readonly box: Box;
  readonly style: Style;
  readonly draw: (course: Course, style: Style) => { draw(nodes: readonly DocumentNode[], box: Box): void };
}

/** Draws a table in its room; its first row, when it is one of headings, again on each page. A table within a cell is drawn as what stands in it, cell after cell. */
export function drawTable(sheet: Sheet, course: Course, rows: readonly DocumentNode[], setting: Setting): void {
  const { box, style, draw } = setting;
  if (course instanceof CellCourse) return draw(course, style).draw(rows.flatMap((row) => (row.content ?? []).flatMap(({ content = [] }) => content)), box);
  const grid = inGrid(rows);
  const widths = columnWidths(grid, sheet.width - box.from - box.till);
  const drawn = grid.map((row) => row.map((cell) => drawnCell(cell, widths, setting)));
  const [head] = drawn;
  const isHeaded = head !== undefined && head.length > 0 && head.every(({ isHead }) => isHead);
  if (isHeaded) sheet.need(Math.min(rowHeight(head) + rowHeight(drawn[1] ?? []), sheet.wholeRoom));
  course.group('Table', () => drawn.forEach((cells, i) => new TableRow(sheet, box).draw(cells, isHeaded && i > 0 ? head : undefined)));
  course.gap(GAP);
}

function drawnCell({ node, column, span }: GridCell, widths: readonly number[], { box: { from, till }, draw }: Setting): DrawnCell {
  const sum = (some: readonly number[]) => some.reduce((total, width) => total + width, 0);
  const [start, isHead, course] = [from + sum(widths.slice(0, column)), node.type === 'tableHeader', new CellCourse()];
  const end = till + sum(widths.slice(column + span));
  draw(course, { size: SIZE, weight: isHead ? 600 : 400, colour: colours.ink, leading: 1.4 }).draw(node.content ?? [], { from: start + PAD / 2, till: end + PAD / 2 });
  return { isHead, strips: course.strips.slice(0, course.strips.findLastIndex(({ keeps }) => keeps !== 0) + 1) };
}

/** Collects what stands in a cell, to be drawn beside its neighbours. */
class CellCourse implements Course {
  readonly strips: Strip[] = [];

  put(_tag: string, strips: readonly Strip[]): void {
    this.strips.push(...strips);
  }

  group(_tag: string, work: () => void): void {
    work();
  }

  gap(height: number): void {
    this.strips.push({ height, keeps: 0, draw: () => undefined });
  }
}

/** A row stands on one page when it can; else its cells go on side by side on the next. */
class TableRow {
  constructor(
    private readonly sheet: Sheet,
    private readonly box: Box,
  ) {}

  draw(cells: readonly DrawnCell[], head: readonly DrawnCell[] | undefined): void {
    const { sheet } = this;
    if (sheet.need(Math.min(rowHeight(cells), sheet.wholeRoom)) && head) {
      sheet.ornament(() => this.part(head.map(({ strips }) => [...strips]), (work) => work()));
      this.rule();
    }
    sheet.group('TR', () => {
      const elements = cells.map(({ isHead }) => sheet.element(isHead ? 'TH' : 'TD', isHead ? { scope: 'Column' } : {}));
      const rest = cells.map(({ strips }) => [...strips]);
      do {
        if (rest.some((strips, i) => strips.length < cells[i]!.strips.length)) sheet.newPage();
        this.part(rest, (work, i) => elements[i]!.add(work));
        this.rule();
      } while (rest.some((strips) => strips.length > 0));
      elements.forEach((element) => element.end());
    });
  }

  /** As much of each cell as this page has room for. */
  private part(rest: readonly Strip[][], place: (work: () => void, cell: number) => void): void {
    const { sheet } = this;
    const [top, bottom] = [sheet.y + PAD, sheet.y + sheet.room - PAD];
    let lowest = top;
    rest.forEach((strips, i) => {
      if (strips.length > 0) place(() => (lowest = Math.max(lowest, pour(strips, top, bottom))), i);
    });
    sheet.y = lowest + PAD;
  }

  private rule(): void {
    const { sheet, box: { from, till } } = this;
    const width = sheet.width - from - till;
    const left = sheet.left(from, width);
    sheet.ornament(() => sheet.doc.lineWidth(0.5).moveTo(left, sheet.y).lineTo(left + width, sheet.y).stroke(colours.line));
  }
}

const rowHeight = (cells: readonly DrawnCell[]): number => Math.max(0, ...cells.map(({ strips }) => strips.reduce((sum, { height }) => sum + height, 0))) + 2 * PAD;

/** Draws and takes away what has room; one strip at least, so that it comes to an end. Gives back how far down it came. */
function pour(strips: Strip[], top: number, bottom: number): number {
  let y = top;
  for (let [next] = strips; next && (y === top || y + (next.keeps ?? next.height) <= bottom); [next] = strips) {
    next.draw(y);
    y += next.height;
    strips.shift();
  }
  return y;
}
