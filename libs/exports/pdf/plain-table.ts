import { colours, type Sheet, type Style } from '#libs/typesetting';

const ROW = 19;
const cell: Style = { size: 9.5, weight: 400, colour: colours.ink, leading: 1.4 };
const head: Style = { ...cell, size: 8.5, colour: colours.soft };

/** A table whose first column takes the room that the others, each of one width, leave. */
export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
}

export function drawPlainTable(sheet: Sheet, { columns, rows, width }: PlainTable): void {
  const first = sheet.width - width * (columns.length - 1);
  const boxOf = (i: number) => (i === 0 ? { width: first - 8 } : { start: first + (i - 1) * width, width: width - 4, align: 'end' as const });
  const drawRow = (cells: readonly string[], style: Style, tag: 'TH' | 'TD', scope: 'Column' | 'Row') => {
    const baseline = sheet.y + ROW * 0.68;
    sheet.group('TR', () => cells.forEach((text, i) => sheet.tagged(i === 0 ? 'TH' : tag, () => sheet.label(text, baseline, style, boxOf(i)), i === 0 || tag === 'TH' ? { scope } : {})));
    sheet.y += ROW;
    const left = sheet.left(0, sheet.width);
    sheet.ornament(() => sheet.doc.lineWidth(0.5).moveTo(left, sheet.y).lineTo(left + sheet.width, sheet.y).stroke(colours.line));
  };
  sheet.need(3 * ROW);
  sheet.group('Table', () => {
    drawRow(columns, head, 'TH', 'Column');
    for (const row of rows) {
      if (sheet.need(ROW)) drawRow(columns, head, 'TH', 'Column');
      drawRow(row, cell, 'TD', 'Row');
    }
  });
}
