import { DoneRows } from './done-rows.js';

describe('done rows', () => {
  it('go at once, and those that come meanwhile go together', async () => {
    const statements: string[][] = [];
    const ends: (() => void)[] = [];
    const rows = new DoneRows((ids) => new Promise((done) => (statements.push([...ids]), ends.push(done))));
    for (const id of ['1', '2', '3']) rows.add(id);
    expect(statements).toEqual([['1']]);
    ends.shift()!();
    await new Promise((done) => setImmediate(done));
    expect(statements).toEqual([['1'], ['2', '3']]);
    ends.shift()!();
    await rows.areGone();
    rows.add('4');
    ends.shift()!();
    await rows.areGone();
    expect(statements).toEqual([['1'], ['2', '3'], ['4']]);
  });

  it('says in the end that some could not be taken out, and goes on with the others', async () => {
    const gone: string[] = [];
    const rows = new DoneRows(async (ids) => {
      if (ids.includes('1')) throw new Error('no database');
      gone.push(...ids);
    });
    rows.add('1');
    rows.add('2');
    await expect(rows.areGone()).rejects.toThrow('no database');
    expect(gone).toEqual(['2']);
  });
});
