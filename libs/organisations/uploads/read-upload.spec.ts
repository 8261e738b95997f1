import { connect, type AddressInfo } from 'node:net';
import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { documents, pictures, plainName, tables } from './file-kinds.js';
import { readUpload, type Upload } from './read-upload.js';

const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const limits = { mostBytes: 4000, kinds: { ...documents, ...pictures } };

let http: FastifyInstance;
let seen: (Upload | { status?: number })[];
beforeEach(async () => {
  seen = [];
  http = fastify();
  await http.register(multipart);
  http.post('/', async (request) => {
    const read = await readUpload(request, limits).catch((error: { status?: number }) => error);
    seen.push(read);
    if (!('fields' in read)) return {};
    return { fields: read.fields, file: typeof read.file === 'string' ? read.file : { name: read.file.name, type: read.file.type, bytes: read.file.content.length } };
  });
});
afterEach(() => http.close());

function form(...files: { name: string; content: Buffer; type?: string }[]) {
  const body = new FormData();
  body.append('kind', 'statutes');
  for (const { name, content, type } of files) body.append('file', new Blob([new Uint8Array(content)], { type }), name);
  body.append('note', 'vu');
  return body;
}
/** A request that brings one file, as far as `readUpload` looks at it. */
function posted(content: Buffer): FastifyRequest {
  const parts = async function* () {
    yield { type: 'file', filename: 'x', file: Object.assign((async function* () { yield content; })(), { truncated: false }) };
  };
  return { parts } as unknown as FastifyRequest;
}
async function sent(...files: Parameters<typeof form>): Promise<unknown> {
  const request = new Request('http://here/', { method: 'POST', body: form(...files) });
  return (await http.inject({ method: 'POST', url: '/', headers: { 'content-type': request.headers.get('content-type')! }, payload: Buffer.from(await request.arrayBuffer()) })).json();
}

it('reads fields before and after the file, and what the bytes are', async () => {
  expect(await sent({ name: 'C:\\statuts\\النظام الأساسي.PDF', content: PDF, type: 'text/plain' })).toEqual({ fields: { kind: 'statutes', note: 'vu' }, file: { name: 'النظام الأساسي.pdf', type: 'application/pdf', bytes: PDF.length } });
});

it('takes a page named .pdf for what it is, and says what is missing, too large or too many', async () => {
  expect(await sent({ name: 'statuts.pdf', content: Buffer.from('<!doctype html><script>alert(1)</script>'), type: 'application/pdf' })).toMatchObject({ file: 'wrongKind' });
  expect(await sent({ name: 'x.zip', content: Buffer.from('504b0506000000000000000000000000000000000000', 'hex') })).toMatchObject({ file: 'wrongKind' });
  expect(await sent({ name: '', content: Buffer.alloc(0) })).toMatchObject({ file: 'noFile' });
  expect(await sent()).toMatchObject({ file: 'noFile' });
  expect(await sent({ name: 'a.pdf', content: Buffer.concat([PDF, Buffer.alloc(4000 - PDF.length)]) })).toMatchObject({ file: { bytes: 4000 } });
  expect(await sent({ name: 'a.pdf', content: Buffer.concat([PDF, Buffer.alloc(4001 - PDF.length)]) })).toMatchObject({ file: 'tooLarge', fields: { note: 'vu' } });
  expect(await sent({ name: 'a.pdf', content: PDF }, { name: 'b.pdf', content: PDF })).toMatchObject({ file: 'tooMany' });
});

it('tells a drawing by its first element, whatever stands before it', async () => {
  const drawings = { 'image/svg+xml': 'svg' };
  const typeOf = async (text: string) => ((await readUpload(posted(Buffer.from(text)), { mostBytes: 20_000, kinds: drawings })).file as { type?: string }).type;
  for (const text of ['<svg>', '\uFEFF<?xml version="1.0"?>\n<!-- a --><!-- b --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [<!ENTITY a "b">]>\n<svg xmlns="x"/>']) expect(await typeOf(text)).toBe('image/svg+xml');
  for (const text of ['<html><svg>', '<svgx>', 'svg', `${'<!-- -->'.repeat(2000)}<html>`]) expect(await typeOf(text)).toBeUndefined();
});

it('takes a table in UTF-8 alone, with or without a byte order mark, in any script', async () => {
  const judged = async (content: Buffer) => ((file) => (typeof file === 'string' ? file : file.type))((await readUpload(posted(content), { mostBytes: 900_000, kinds: tables })).file);
  for (const text of ['number;text_ar\r\n1;فتح مراكز', '\uFEFFnumber,text_fr\n1,"é"', `number\n${'1\n'.repeat(10_000)}`, '=1+1']) expect(await judged(Buffer.from(text))).toBe('text/csv');
  for (const content of [Buffer.from('number;text\n1;été', 'latin1'), Buffer.from('\uFEFFnumber\t1', 'utf16le'), Buffer.from('number\u0000'), PDF, Buffer.from('<svg></svg>')]) expect(await judged(content)).toBe('wrongKind');
});

it('throws when the line breaks in the middle of a file, and when it is no form', async () => {
  await http.listen({ port: 0, host: '127.0.0.1' });
  const socket = connect((http.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 3000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n${PDF.toString('latin1')}`, () => socket.end().destroy());
  while (seen.length === 0) await new Promise(setImmediate);
  expect(seen).toMatchObject([{ status: 400 }]);
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=b']) await http.inject({ method: 'POST', url: '/', headers: { 'content-type': type }, payload: 'no form' });
  expect(seen.slice(1)).toMatchObject([{ status: 400 }, { status: 400 }]);
});

it('makes names that show what they are', () => {
  expect(plainName('../../etc/passwd', 'pdf')).toBe('passwd.pdf');
  expect(plainName('facture\u202Efdp.exe', 'png')).toBe('facture fdp.png');
  expect(plainName('"; filename=x.html\r\nX: y', 'pdf')).toBe('; filename=x.html X y.pdf');
  expect(plainName('', 'odt')).toBe('document.odt');
});
