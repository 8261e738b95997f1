import { connect, type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Keys, makeSecret, seal, sha256, toToken } from '#libs/crypto';
import { newId } from '#libs/database';
import { makeCoalition } from '#libs/organisations/testing';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { makeApi } from '../api.js';

const MEGABYTE = 1024 * 1024;
const pdf = (bytes = 100) => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(bytes)]);

/** Files of a dossier over HTTP: by the link of an application that is being written. */
describe('files of an application', () => {
  let db: SpecDatabase;
  let app: Awaited<ReturnType<typeof makeApi>>;
  let http: FastifyInstance;
  let token: string;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    const config = specConfig(db, { LOG_LEVEL: 'error' });
    app = await makeApi(config, { hasPages: false });
    await app.listen(0, '127.0.0.1');
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    const [{ id: coalitionId }, id, secret] = [await makeCoalition(db), newId(), makeSecret()];
    const sealed = seal(new Keys(config).for('application'), JSON.stringify({ name: 'Hanae', email: 'hanae@quartier.example', secret: secret.toString('base64url') }), id);
    await db.sql(
      `with made as (insert into application (id, coalition_id) values ($1, $2))
       insert into application_contact (application_id, coalition_id, token_hash, sealed, confirmed_at) values ($1, $2, $3, $4, now())`,
      [id, coalitionId, sha256(secret), sealed],
    );
    token = toToken(id, secret);
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  const kept = async () => (await db.sql('select 1 from application_document')).length;
  async function send(content: Buffer, headers: Record<string, string> = {}, path = `/api/applications/${token}/documents?locale=fr`) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(content)]), 'statuts.pdf');
    const request = new Request('http://here/', { method: 'POST', body: form });
    return http.inject({ method: 'POST', url: path, headers: { ...headers, 'content-type': request.headers.get('content-type')! }, payload: Buffer.from(await request.arrayBuffer()) });
  }

  it('are taken whole, and given back to be kept, never to be shown', async () => {
    expect((await send(pdf())).headers.location).toBe(`/fr/application/${token}?upload=done#documents`);
    const [{ id }] = (await db.sql<{ id: string }>('select id from application_document')) as [{ id: string }];
    const { headers, rawPayload } = await http.inject(`/api/applications/${token}/documents/${id}`);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringMatching(/^attachment; /), 'cache-control': 'no-store, private' });
    expect(rawPayload).toEqual(pdf());
    expect((await http.inject(`/api/applications/documents/${id}`)).statusCode).toBe(401);
    expect((await http.inject(`/api/applications/${'A'.repeat(64)}/documents/${id}`)).statusCode).toBe(404);
  });

  it('that are too large, pages in disguise, or sent by another site leave nothing', async () => {
    const before = await kept();
    expect((await send(pdf(10 * MEGABYTE))).headers.location).toContain('upload=tooLarge');
    expect((await send(Buffer.from('<!doctype html><script>1</script>'))).headers.location).toContain('upload=wrongKind');
    expect((await send(pdf(7), { origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await send(pdf(7), {}, `/api/applications/${'A'.repeat(64)}/documents`)).statusCode).toBe(404);
    expect((await send(pdf(7), {}, '/api/newsletter/subscribe')).statusCode).toBe(415);
    expect(await kept()).toBe(before);
  });

  it('whose line breaks leave nothing', async () => {
    const before = await kept();
    const ended = new Promise((resolve) => void http.server.once('connection', (socket) => socket.once('close', resolve)));
    const socket = connect((http.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`POST /api/applications/${token}/documents HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4`, () => socket.destroy());
    await ended;
    expect((await send(pdf(9))).headers.location).toContain('upload=done');
    expect(await kept()).toBe(before + 1);
  });
});
