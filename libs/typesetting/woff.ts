import { inflateSync } from 'node:zlib';

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Buffer;
}

/** The plain font (SFNT) inside a WOFF 1.0 file: the library would unpack its tables again for every letter. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== 0x774f4646) throw new Error('Not a WOFF 1.0 font');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, i) => tableAt(woff, 44 + 20 * i));
  const head = Buffer.alloc(12 + 16 * tables.length);
  const step = Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  [tables.length, 16 << step, step, 16 * tables.length - (16 << step)].forEach((value, i) => head.writeUInt16BE(value, 4 + 2 * i));
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, i) => {
    [tag, checksum, offset, bytes.length].forEach((value, j) => head.writeUInt32BE(value, 12 + 16 * i + 4 * j));
    offset += padded(bytes.length);
  });
  return Buffer.concat([head, ...tables.map(({ bytes }) => Buffer.concat([bytes], padded(bytes.length)))]);
}

const padded = (length: number) => Math.ceil(length / 4) * 4;

function tableAt(woff: Buffer, at: number): Table {
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field)) as [number, number, number, number, number];
  const bytes = woff.subarray(offset, offset + packed);
  return { tag, checksum, bytes: packed < length ? inflateSync(bytes) : bytes };
}
