import { createHash } from 'node:crypto';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule } from '#libs/config';
import { ContextModule, type RequestContext } from '#libs/context';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule, newId } from '#libs/database';
import { GraphqlModule } from '#libs/graphql';
import { JobsModule } from '#libs/jobs';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { anotherToken, makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import type { Export } from '../export.type.js';
import { ExportsApiModule } from '../exports.api.module.js';
import { houseEntities, made, openExportHouse, readCsv, type ExportHouse } from '../testing/index.js';

const purpose = 'Inviter à la réunion publique';

// The real route behind the real guard; who is signed in is said by the spec instead of a cookie.
describe('the link of an export', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let http: NestFastifyApplication;
  let visitor: RequestContext;
  let member: Awaited<ReturnType<typeof makeMember>>;
  let organisation: { id: string; slug: string };
  let coalition: { id: string };
  let shown: Export;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    const { config } = house;
    class Root {}
    const imports = [ConfigModule.forRoot(config), ContextModule, CryptoModule, DatabaseModule.forRoot('sawt_app', houseEntities), JobsModule, GraphqlModule.forRoot(), ExportsApiModule];
    http = await NestFactory.create<NestFastifyApplication>({ module: Root, imports }, new FastifyAdapter(), { logger: ['fatal'], abortOnError: false });
    http.getHttpAdapter().getInstance().addHook('onRequest', async (request) => void Object.assign(request, { sawt: visitor }));
    await http.init();
    await http.getHttpAdapter().getInstance().ready();
    coalition = await makeCoalition(db);
    organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    member = await makeMember(db, { organisationId: organisation.id, role: 'representative', name: 'Nadia' });
    const petition = await makePetition(db, { organisationId: organisation.id, coalitionId: coalition.id, slug: 'centre-de-sante' });
    await makeConsentingSigners(db, 9, { petitionId: petition.id, leadId: organisation.id });
    const { id } = made(await house.request.run(member.ctx, { kind: 'signers', format: 'csv', petition: petition.slug, organisation: organisation.slug, purpose }));
    await house.workDone();
    shown = await house.exports.byId(member.ctx, id);
  });
  beforeEach(() => (visitor = member.ctx));
  afterAll(async () => {
    await http.close();
    await house.close();
    await db.drop();
  });
  const get = (url: string, accept = 'application/json') => http.inject({ url: url.replace('https://sawt.ma', ''), headers: { accept } });
  const downloads = async () => ((await db.sql('select count(*)::int as n from export_download')) as [{ n: number }])[0].n;
  const wrong = () => anotherToken(shown.url!);

  it('gives the file whole, kept by no cache, named without danger', async () => {
    expect(shown.url).toMatch(/^https:\/\/sawt\.ma\/api\/exports\/[\w-]{36}\/[\w-]{43}$/);
    const answer = await get(shown.url!);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present', 'cache-control': 'no-store, private', 'content-length': String(shown.bytes),
      'content-disposition': expect.stringMatching(/^attachment; filename="signataires-centre-de-sante-\d{4}-\d\d-\d\d\.csv"$/),
    });
    expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(shown.sha256);
    expect(readCsv(answer.rawPayload)).toHaveLength(10);
  });

  it('writes down who took it, on the export and in the log', async () => {
    const before = await downloads();
    await get(shown.url!);
    expect(await downloads()).toBe(before + 1);
    const [{ at, by }] = (await house.exports.byId(member.ctx, shown.id)).downloads.slice(-1) as [Export['downloads'][number]];
    expect([at, by]).toEqual([expect.any(Date), { id: member.accountId, name: 'Nadia' }]);
    const [entry] = await db.sql('select action, account_id, object_id, detail from audit_entry order by number desc limit 1');
    expect(entry).toEqual({ action: 'export.download', account_id: member.accountId, object_id: shown.id, detail: { kind: 'signers', format: 'csv', rows: 9 } });
  });

  it('is nothing to others: another organisation, a colleague without the right, a wrong token, an unknown number look the same', async () => {
    const [before, other] = [await downloads(), await makeOrganisation(db, { coalitionId: coalition.id })];
    const campaigner = await makeMember(db, { organisationId: organisation.id, role: 'campaigner' });
    const stranger = await makeMember(db, { organisationId: other.id, role: 'representative' });
    const answers = [];
    for (const [who, url] of [[stranger, shown.url!], [campaigner, shown.url!], [member, wrong()], [member, `/api/exports/${newId()}/${'A'.repeat(43)}`], [member, '/api/exports/x/y']] as const) {
      visitor = who.ctx;
      answers.push(await get(url));
    }
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(new Set([`404 ${JSON.stringify({ code: 'NOT_FOUND', message: 'Ce lien ne mène à aucun fichier que vous pouvez ouvrir. Vérifiez le lien, ou que vous êtes dans la bonne organisation.' })}`]));
    expect(await downloads()).toBe(before);
    expect((await house.exports.byId(campaigner.ctx, shown.id)).url).toBeNull();
  });

  it('answers a person with a page in their language', async () => {
    visitor = { ...member.ctx, locale: 'ar' };
    const answer = await get(wrong(), 'text/html,application/xhtml+xml');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('<html lang="ar" dir="rtl">');
    expect(answer.body).toContain('الملف غير موجود');
  });

  it('does not answer somebody who is not signed in', async () => {
    visitor = { ...member.ctx, actor: { kind: 'anonymous' } };
    const answer = await get(shown.url!);
    expect(answer.statusCode).not.toBe(200);
    expect(answer.body).not.toContain('@');
  });

  it('leads to a file only its owner on this machine may read', async () => {
    const dir = join(house.config.filesDir, 'exports');
    const [name] = await readdir(dir);
    expect((await stat(join(dir, name!))).mode & 0o777).toBe(0o600);
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
  });

  it('breaks off rather than give a file somebody changed', async () => {
    const [[name, file]] = [...(await house.onDisk())] as [[string, Buffer]];
    const path = join(house.config.filesDir, 'exports', name);
    await writeFile(path, Buffer.concat([file.subarray(0, -1), Buffer.from([file.at(-1)! ^ 1])]));
    await expect(house.take(member.ctx, shown)).rejects.toThrow('damaged');
    await writeFile(path, file);
    expect(await house.take(member.ctx, shown)).toHaveLength(shown.bytes!);
  });

  it('is over after 24 hours: first refused, then file and key are destroyed', async () => {
    expect(shown.expiresAt!.getTime() - shown.readyAt!.getTime()).toBe(86_400_000);
    await house.expire.run();
    expect((await house.onDisk()).size).toBe(1);
    await db.sql(`update export set expires_at = now() - interval '1 second'`);
    expect(await house.exports.byId(member.ctx, shown.id)).toMatchObject({ state: 'expired', url: null });
    const [before, answer] = [await downloads(), await get(shown.url!)];
    expect([answer.statusCode, answer.json().code]).toEqual([410, 'GONE']);
    await writeFile(join(house.config.filesDir, 'exports', `${newId()}.${newId()}.part`), 'left by a worker that died');
    await house.expire.run();
    expect((await house.onDisk()).size).toBe(0);
    expect(await db.sql('select state, file, sealed_key, token_hash, sealed_token, rows from export')).toEqual([{ state: 'expired', file: null, sealed_key: null, token_hash: null, sealed_token: null, rows: 9 }]);
    expect((await get(shown.url!, 'text/html')).statusCode).toBe(410);
    expect(await downloads()).toBe(before);
  });
});
