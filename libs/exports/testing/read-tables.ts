import ExcelJS from 'exceljs';

/** Reads CSV strictly after RFC 4180: byte order mark, commas, CRLF. */
export function readCsv(file: Buffer): string[][] {
  const text = file.toString('utf8');
  if (!text.startsWith('\ufeff') || !text.endsWith('\r\n')) throw new Error('Not CSV as promised');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

export async function readXlsx(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ExcelJS.Buffer);
  return book;
}

/** Whether a spreadsheet would take the cell for a formula: blanks are passed over, full-width signs read as plain ones. */
export function looksDangerous(cell: string): boolean {
  return /^[\t\r\n]/.test(cell) || /^[=+\-@\u2212]/.test(cell.replace(/^[\p{Z}\p{C}\s]+/u, '').normalize('NFKC'));
}
