import { readCsv } from './csv-table.js';

const cells = (text: string) => readCsv(text).lines.map((line) => line.cells);

describe('a table of comma-separated values', () => {
  it('is read with quotes, line breaks inside them and separators of every spreadsheet', () => {
    const wanted = [{ number: '1', text: 'Deux, trois;\net « quatre »' }, { number: '2', text: 'Dire "non"' }];
    for (const separator of [',', ';', '\t']) expect(cells(`\uFEFFNumber${separator}TEXT\r\n1${separator}"Deux, trois;\net « quatre »"\r\n2${separator} "Dire ""non"""\r\n`)).toEqual(wanted);
  });

  it('counts lines as a spreadsheet does, leaves out empty ones and takes a short one as it is', () => {
    expect(readCsv('number,text\n1,a\n\n,\n2').lines).toEqual([{ line: 2, cells: { number: '1', text: 'a' } }, { line: 5, cells: { number: '2', text: '' } }]);
    expect(readCsv('')).toEqual({ headings: [], lines: [], broken: [] });
  });

  it('takes back what an export guarded from being computed', () => {
    expect(cells("text\n'=1+1\n'tis")).toEqual([{ text: '=1+1' }, { text: "'tis" }]);
    // As Arabic lists and percentages begin: behind a mark of direction, or with the true minus.
    expect(cells("text\n'\u200f- فتح مراكز\n'\u22125 %\n' =1")).toEqual([{ text: '\u200f- فتح مراكز' }, { text: '\u22125 %' }, { text: '=1' }]);
  });

  it('tells lines of which something would be lost', () => {
    expect(readCsv('number,text\n1,Ouvrir, et vite\n2,"Fermer, tard"\n3,b,,\n').broken).toEqual([{ line: 2, code: 'tooManyCells' }]);
    expect(readCsv('number,text\n1,a\n2,"Ouvrir\n3,c\n4,d\n').broken).toEqual([{ line: 3, code: 'openQuote' }]);
  });

  it('reads ten thousand lines of Arabic at once', () => {
    const { lines, broken } = readCsv(`number;text\r\n${Array.from({ length: 10_000 }, (_, i) => `1.${i};"فتح مراكز; للعلاج"`).join('\r\n')}`);
    expect([lines.length, lines.at(-1), broken]).toEqual([10_000, { line: 10_001, cells: { number: '1.9999', text: 'فتح مراكز; للعلاج' } }, []]);
  });
});
