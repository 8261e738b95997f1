import { Batcher, Busy } from './batcher.js';

const settle = () => new Promise((done) => setImmediate(done));

describe('batcher', () => {
  it('gives each caller the answer of its own row', async () => {
    const batcher = new Batcher<number, number>(async (rows) => rows.map((row) => row * 2));
    expect(await Promise.all(Array.from({ length: 1000 }, (_, i) => batcher.add(i)))).toEqual(Array.from({ length: 1000 }, (_, i) => i * 2));
  });

  it('sends a lonely row at once and gathers what comes while two statements are on their way', async () => {
    const batches: number[][] = [];
    const finish: (() => void)[] = [];
    const batcher = new Batcher<number, void>((rows) => new Promise((done) => {
      batches.push(rows);
      finish.push(() => done(rows.map(() => undefined)));
    }));
    void batcher.add(0);
    await settle();
    expect(batches).toEqual([[0]]);
    const rest = Array.from({ length: 100 }, (_, i) => batcher.add(i + 1));
    await settle();
    expect(batches.map((rows) => rows.length)).toEqual([1, 100]);
    const more = Array.from({ length: 300 }, (_, i) => batcher.add(i + 101));
    await settle();
    expect(batches).toHaveLength(2);
    let isOver = false;
    const all = Promise.all([...rest, ...more]).then(() => (isOver = true));
    while (!isOver) {
      finish.splice(0).forEach((done) => done());
      await settle();
    }
    await all;
    expect(Math.max(...batches.map((rows) => rows.length))).toBeLessThanOrEqual(256);
    expect(batches.flat()).toHaveLength(401);
  });

  it('lets a bad row fail alone', async () => {
    const batcher = new Batcher<number, string>(async (rows) => {
      if (rows.includes(13)) throw new Error('unlucky');
      return rows.map(String);
    });
    const results = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => batcher.add(i)));
    expect(results.filter((result) => result.status === 'rejected')).toHaveLength(1);
    expect(results[13]).toMatchObject({ status: 'rejected' });
  });

  it('keeps two rows with the same key apart', async () => {
    const batches: string[][] = [];
    const batcher = new Batcher<string, void>(async (rows) => {
      batches.push(rows);
      return rows.map(() => undefined);
    }, (row) => [row]);
    await Promise.all(['a', 'a', 'b', 'a', 'b'].map((row) => batcher.add(row)));
    for (const rows of batches) expect(new Set(rows).size).toBe(rows.length);
    expect(batches.flat().sort()).toEqual(['a', 'a', 'a', 'b', 'b']);
  });

  it('refuses when too many wait', async () => {
    const batcher = new Batcher<number, void>(() => new Promise(() => {}), undefined, { mostRows: 2, mostInFlight: 1, mostWaiting: 3, enough: 1, linger: 1 });
    for (let i = 0; i < 3; i++) void batcher.add(i);
    await expect(batcher.add(9)).rejects.toBeInstanceOf(Busy);
  });
});
