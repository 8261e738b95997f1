import { isComputed } from '#libs/i18n';

/** A line of a table by the headings of its columns. */
export interface TableLine {
  /** As a spreadsheet counts: the headings are line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
export interface CsvTable {
  readonly headings: readonly string[];
  readonly lines: readonly TableLine[];
  /** Lines of which something would be lost: with more cells than there are headings, or whose quotation mark never ends. */
  readonly broken: readonly { readonly line: number; readonly code: 'tooManyCells' | 'openQuote' }[];
}

/**
 * Reads comma-separated values after RFC 4180, also with the semicolons or tabs of a spreadsheet and its byte order mark. Headings
 * are taken in lower case, cells without blanks around, empty lines left out.
 */
export function readCsv(text: string): CsvTable {
  const { rows: [head = [], ...rest], openAt } = rowsOf(text.replace(/^\uFEFF/, ''));
  const headings = head.map((heading) => heading.trim().toLowerCase());
  const lines = rest
    .map((cells, i) => ({ line: i + 2, cells: Object.fromEntries(headings.map((heading, column) => [heading, unguarded((cells[column] ?? '').trim())])) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  const long = rest.flatMap((cells, i) => (cells.slice(headings.length).some((cell) => cell.trim() !== '') ? [{ line: i + 2, code: 'tooManyCells' as const }] : []));
  return { headings: headings.filter((heading) => heading !== ''), lines, broken: [...long, ...(openAt ? [{ line: openAt, code: 'openQuote' as const }] : [])] };
}

/** An export puts an apostrophe before what a spreadsheet would compute. */
const unguarded = (cell: string): string => (cell.startsWith("'") && isComputed(cell.slice(1)) ? cell.slice(1).trim() : cell);

/** Cells of each row, and the row in which a quotation mark opens that never ends. */
function rowsOf(text: string): { rows: string[][]; openAt: number | undefined } {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let [cell, isQuoted] = ['', false];
  const end = () => rows.at(-1)!.push(cell);
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    if (isQuoted && letter === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
    else if (letter === '"' && (isQuoted || cell.trim() === '')) [cell, isQuoted] = [isQuoted ? cell : '', !isQuoted];
    else if (isQuoted || (letter !== separator && letter !== '\n' && letter !== '\r')) cell += letter;
    else if (letter !== '\r' || text[i + 1] !== '\n') {
      end();
      cell = '';
      if (letter !== separator) rows.push([]);
    }
  }
  end();
  return { rows, openAt: isQuoted ? rows.length : undefined };
}

/** The one its headings have most of. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string) => head.split(sign).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
}
