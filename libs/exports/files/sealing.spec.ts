import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CHUNK, MAGIC, SALT, TAG } from './chunks.js';
import { Opening, Sealing } from './sealing.js';

const HEAD = MAGIC.length + SALT;
const key = randomBytes(32);

async function through(bytes: Buffer, transform: Sealing | Opening, piece = 10_000): Promise<Buffer> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) => bytes.subarray(i * piece, (i + 1) * piece));
  const parts: Buffer[] = [];
  await pipeline(Readable.from(pieces, { objectMode: false }), transform, async (source) => {
    for await (const part of source) parts.push(part as Buffer);
  });
  return Buffer.concat(parts);
}
const sealed = (bytes: Buffer) => through(bytes, new Sealing(key, 'a'));
const opened = (bytes: Buffer, { by = key, bound = 'a', piece = 10_000 } = {}) => through(bytes, new Opening(by, bound), piece);

describe('a sealed file', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5])('of %i bytes gives them back, whatever the pieces', async (size) => {
    const clear = randomBytes(size);
    const file = await sealed(clear);
    expect(file.length).toBe(HEAD + size + TAG * Math.max(1, Math.ceil(size / CHUNK)));
    for (const piece of [97, HEAD, CHUNK + TAG, 1_000_000]) expect((await opened(file, { piece })).equals(clear)).toBe(true);
  });

  it('is different each time and shows nothing of its content', async () => {
    const clear = Buffer.from('samira@example.org '.repeat(20));
    const [one, two] = [await sealed(clear), await sealed(clear)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('samira')).toBe(false);
  });

  const clear = randomBytes(2 * CHUNK + 100);
  const block = CHUNK + TAG;
  const chunk = (file: Buffer, i: number) => file.subarray(HEAD + i * block, HEAD + (i + 1) * block);
  it.each<[string, (file: Buffer) => Buffer]>([
    ['without a head', () => Buffer.from('SAWT')],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', (file) => Buffer.concat([Buffer.from('PK'), file.subarray(2)])],
    ['with another salt', (file) => Buffer.concat([file.subarray(0, MAGIC.length), randomBytes(SALT), file.subarray(HEAD)])],
    ['cut between chunks', (file) => file.subarray(0, HEAD + 2 * block)],
    ['cut within a chunk', (file) => file.subarray(0, -1)],
    ['with all chunks gone', (file) => file.subarray(0, HEAD)],
    ['with a chunk left out', (file) => Buffer.concat([file.subarray(0, HEAD), file.subarray(HEAD + block)])],
    ['with chunks swapped', (file) => Buffer.concat([file.subarray(0, HEAD), chunk(file, 1), chunk(file, 0), chunk(file, 2)])],
    ['with a chunk doubled', (file) => Buffer.concat([file.subarray(0, HEAD + block), chunk(file, 0), file.subarray(HEAD + block)])],
    ['with something behind it', (file) => Buffer.concat([file, Buffer.from('x')])],
    ['with its last chunk twice', (file) => Buffer.concat([file, chunk(file, 2)])],
    ...[HEAD, HEAD + block - 1, HEAD + 2 * block + 3].map((at): [string, (file: Buffer) => Buffer] => [`with byte ${at} flipped`, (file) => Buffer.concat([file.subarray(0, at), Buffer.from([file[at]! ^ 1]), file.subarray(at + 1)])]),
  ])('%s does not open', async (_name, spoil) => {
    const file = await sealed(clear);
    expect((await opened(file)).equals(clear)).toBe(true);
    await expect(opened(spoil(file))).rejects.toThrow('damaged');
  });

  it('opens under its key and for its export only', async () => {
    const file = await sealed(clear);
    await expect(opened(file, { by: randomBytes(32) })).rejects.toThrow('damaged');
    await expect(opened(file, { bound: 'b' })).rejects.toThrow('damaged');
  });
});
