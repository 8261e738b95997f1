import type { FastifyRequest } from 'fastify';
import { readUpload, uploadFaults, type UploadFault } from '#libs/organisations';
import { endingOf, MOST_VOICE, playedAs, voices } from './voice-kinds.js';

const bytes = (...parts: (string | number[])[]) => Buffer.concat([...parts.map((part) => Buffer.from(part as string, typeof part === 'string' ? 'latin1' : undefined)), Buffer.alloc(64)]);
const ogg = (codec: string) => bytes('OggS', [...Buffer.alloc(24)], codec);
const matroska = (type: string) => bytes([0x1a, 0x45, 0xdf, 0xa3, 0x80 + 3 + type.length, 0x42, 0x82, 0x80 + type.length], type);
const film = (brand: string) => bytes([0, 0, 0, 0x18], `ftyp${brand}`, [0, 0, 0, 0]);
const heard: Record<string, Buffer> = {
  'audio/ogg': ogg('\x01vorbis'), 'opus of a telephone': ogg('OpusHead'), 'audio/webm': matroska('webm'), 'audio/mp4': film('M4A '), 'film without pictures': film('isom'),
  'audio/mpeg': bytes('ID3', [3, 0, 0, 0, 0, 0, 0], [0xff, 0xfb, 0x90, 0x64]), 'audio/aac': bytes([0xff, 0xf1, 0x50, 0x80]), 'audio/wav': bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt '), 'audio/amr': bytes('#!AMR\n'), 'audio/3gpp': film('3gp4'),
};
const as: Record<string, string> = { 'opus of a telephone': 'audio/ogg', 'film without pictures': 'audio/mp4' };
/** A form with one file, as far as `readUpload` looks at it. */
function posted(content: Buffer, truncated = false): FastifyRequest {
  const parts = async function* () {
    yield { type: 'file', filename: 'note.ogg', file: Object.assign((async function* () { yield content; })(), { truncated }) };
  };
  return { parts } as unknown as FastifyRequest;
}
const read = async (content: Buffer, truncated?: boolean) => (await readUpload(posted(content, truncated), { mostBytes: MOST_VOICE, kinds: voices })).file;
const isFault = (file: object | UploadFault): file is UploadFault => uploadFaults.some((one) => one === file);

describe('voice notes', () => {
  it.each(Object.keys(heard))('%s is known by its bytes, whatever it is called, and played as what it is', async (kind) => {
    const file = await read(heard[kind]!);
    if (isFault(file)) throw new Error(file);
    const type = playedAs(file.name);
    expect(type).toBe(as[kind] ?? kind);
    expect(file.name).toBe(`note.${endingOf(type)}`);
  });

  it.each(Object.entries({
    words: Buffer.from('Bonjour'), page: Buffer.from('<!doctype html><script>alert(1)</script>'), drawing: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), picture: bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0, 0, 0, 13], 'IHDR'),
    paper: Buffer.from('%PDF-1.4\n'), programme: bytes('MZ'), nothing: Buffer.alloc(64),
  }))('%s is none, even when it is called note.ogg', async (_, content) => {
    expect(await read(content)).toBe('wrongKind');
  });

  it('that was too long, or held nothing, is not kept', async () => {
    expect(await read(heard['audio/ogg']!, true)).toBe('tooLarge');
    expect(await read(Buffer.alloc(0))).toBe('noFile');
  });
});
