import { readRecords, type ReadRecord } from './read-records.js';

async function read(text: string, size = text.length || 1): Promise<ReadRecord[]> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));
  const found: ReadRecord[] = [];
  for await (const record of readRecords((async function* () { yield* pieces; })())) found.push(record);
  return found;
}

describe('records of a file', () => {
  const array = '[\n {"a": "é, ] } \\" x"},\n {"b": [1, {"c": 2}]}\n]\n';

  it.each([1, 2, 3, 7, 1000])('come out of an array, whatever the size of the pieces (%i)', async (size) => {
    expect(await read(array, size)).toEqual([{ line: 2, number: 1, value: { a: 'é, ] } " x' } }, { line: 3, number: 2, value: { b: [1, { c: 2 }] } }]);
  });

  it('come out of lines', async () => {
    expect(await read('\uFEFF{"a":1}\n\n{"a":2}')).toEqual([{ line: 1, number: 1, value: { a: 1 } }, { line: 3, number: 2, value: { a: 2 } }]);
  });

  it('are named when they cannot be read, and the rest goes on', async () => {
    const inArray = await read('[{"a":1},\n{"a": oops},\n{"a":3}]');
    expect(inArray.map((record) => ['value' in record, record.line, record.number])).toEqual([[true, 1, 1], [false, 2, 2], [true, 3, 3]]);
    const inLines = await read('{"a":1}\n{"a":\n{"a":3}\n');
    expect(inLines.map((record) => 'value' in record)).toEqual([true, false, true]);
  });

  it('are none in an empty file or an empty array', async () => {
    expect(await read('')).toEqual([]);
    expect(await read(' [ ] ')).toEqual([]);
  });
});
