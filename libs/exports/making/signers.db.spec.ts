import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { AnswerParticipation, InviteToCampaign } from '#libs/campaigns';
import { makeCampaign } from '#libs/campaigns/testing';
import { Keys } from '#libs/crypto';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { ConfirmSignature, ConsentingSigners, SignPetition } from '#libs/signatures';
import { linksOf, samira, signer } from '#libs/signatures/testing';
import { startCatcher, type Catcher } from '#libs/smtp';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { makeExport } from '../export.jobs.js';
import { ExportFiles } from '../files/export-files.js';
import type { RequestExportInput } from '../requesting/request-export.input.js';
import { formulas, innocents, looksDangerous, made, openExportHouse, readCsv, readXlsx, type ExportHouse } from '../testing/index.js';
import { MakeExport } from './make-export.job.js';

const purpose = 'Inviter à la réunion publique de décembre';
const canary = 'canari-7f3a';

// Signers are put into the tables as the worker leaves them: sealed to the organisation they ticked.
describe('the list of an organisation’s consenting signers', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let catcher: Catcher;
  let mailed: string;
  let coalition: { id: string };
  let ours: { id: string; slug: string };
  let theirs: { id: string; slug: string };
  let petition: { id: string; slug: string };
  let member: Awaited<ReturnType<typeof makeMember>>;
  let signers: Awaited<ReturnType<typeof makeConsentingSigners>>;
  const input = (wishes: Partial<RequestExportInput> = {}): RequestExportInput => ({ kind: 'signers', format: 'csv', petition: petition.slug, organisation: ours.slug, locale: 'fr', purpose, ...wishes });

  beforeAll(async () => {
    mailed = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir: mailed });
  });
  afterAll(async () => {
    await catcher.stop();
    await rm(mailed, { recursive: true });
  });
  beforeEach(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}` });
    coalition = await makeCoalition(db);
    ours = await makeOrganisation(db, { coalitionId: coalition.id });
    theirs = await makeOrganisation(db, { coalitionId: coalition.id });
    petition = await makePetition(db, { organisationId: ours.id, coalitionId: coalition.id, partnerIds: [theirs.id] });
    member = await makeMember(db, { organisationId: ours.id, role: 'representative' });
    signers = await makeConsentingSigners(db, 7, { petitionId: petition.id, leadId: ours.id, name: canary, givenName: 'Samira' });
    await makeConsentingSigners(db, 5, { petitionId: petition.id, leadId: ours.id, organisationId: theirs.id, name: 'sealed-to-others' });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await house.close();
    await db.drop();
  });

  it('holds them and nobody else, with what they agreed to', async () => {
    await db.sql('update consent set unsubscribed_at = now() where signature_id = $1', [signers[0]!.signatureId]);
    await db.sql('update signature set state = 2 where id = $1', [signers[1]!.signatureId]);
    await db.sql(`update consent set given_at = '2026-11-21T23:30:00Z', text_version = 3 where signature_id = $1`, [signers[2]!.signatureId]);
    const { shown, bytes } = await house.fetch(member.ctx, input());
    const [header, ...rows] = readCsv(bytes);
    expect(header).toEqual(['Consentement donné le', 'Prénom', 'Nom', 'E-mail', 'Province ou préfecture', 'Pays', 'Langue', 'Version du texte de consentement']);
    expect(rows.map((row) => row[3])).toEqual(expect.arrayContaining(signers.slice(2).map((signer) => signer.email)));
    expect(rows).toHaveLength(5);
    expect(rows.find((row) => row[3] === signers[2]!.email)).toEqual(['2026-11-22', 'Samira', 'Benali', signers[2]!.email, '', 'Maroc', 'français', '3']);
    expect(shown).toMatchObject({ rows: 5, state: 'ready', purpose, requestedBy: { id: member.accountId } });
  });

  it('of who joined a campaign late holds no earlier signer, and of who left nobody who came or confirmed later', async () => {
    const late = await makeOrganisation(db, { coalitionId: coalition.id });
    const joiner = await makeMember(db, { organisationId: late.id, role: 'representative' });
    const campaign = await makeCampaign(db, { coalitionId: coalition.id, organisationId: ours.id, petitionIds: [petition.id] });
    await house.app.get(InviteToCampaign).run(member.ctx, { campaignId: campaign.id, organisationIds: [late.id] });
    const [{ id: participationId }] = await db.sql<{ id: string }>('select id from campaign_participation where organisation_id = $1', [late.id]) as [{ id: string }];
    const say = (answer: 'join' | 'leave') => house.app.get(AnswerParticipation).run(joiner.ctx, { participationId, answer });
    const signed = async () => {
      const given = signer(petition.slug, { consents: [{ organisation: late.slug, given: true }] });
      const answer = await house.app.get(SignPetition).run(samira, given);
      return { answer, email: given.email, confirm: async () => house.app.get(ConfirmSignature).run(samira, (await linksOf(db, house.app.get(Keys), given.email)).confirm) };
    };
    const mails = async () => readCsv((await house.fetch(joiner.ctx, input({ organisation: late.slug }))).bytes).slice(1).map((row) => row[3]);
    expect((await signed()).answer).toMatchObject({ fields: [{ field: 'consents' }] });
    expect(await say('join')).toMatchObject({ state: 'joined' });
    const [first, pending] = [await signed(), await signed()];
    await first.confirm();
    await house.workDone();
    expect(await mails()).toEqual([first.email]);
    expect(await say('leave')).toMatchObject({ state: 'left' });
    expect((await signed()).answer).toMatchObject({ fields: [{ field: 'consents' }] });
    await pending.confirm();
    await house.workDone();
    expect(await mails()).toEqual([first.email]);
    expect(readCsv((await house.fetch(member.ctx, input())).bytes)).toHaveLength(1 + signers.length);
  });

  it('holds no formula, whatever names people gave themselves', async () => {
    const names = [...formulas, ...innocents];
    for (const givenName of names) await makeConsentingSigners(db, 1, { petitionId: petition.id, leadId: ours.id, name: 'x', givenName });
    const rows = readCsv((await house.fetch(member.ctx, input())).bytes);
    expect(rows).toHaveLength(1 + 7 + names.length);
    expect(rows.flat().filter(looksDangerous)).toEqual([]);
    expect(rows.slice(-innocents.length).map((row) => row[1])).toEqual(innocents);
    const [sheet] = (await readXlsx((await house.fetch(member.ctx, input({ format: 'xlsx' }))).bytes)).worksheets;
    const cells = rows.map((_, i) => sheet!.getRow(i + 1).getCell(2).text);
    expect(sheet!.rowCount).toBe(rows.length);
    expect(cells).toEqual(rows.map((row) => row[1]!.replace(/\r/g, '\n')));
    expect(cells.filter(looksDangerous)).toEqual([]);
    expect(sheet!.getCell('A2').value).toBeInstanceOf(Date);
    expect(sheet!.getCell('H2').value).toBe(1);
  });

  it('leaves no address in clear: not in the table, not in the log, not on disk', async () => {
    const said: string[] = [];
    for (const stream of [process.stdout, process.stderr]) jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    const { bytes } = await house.fetch(member.ctx, input());
    expect(bytes.includes(canary)).toBe(true);
    for (const table of ['export', 'export_download', 'audit_entry', 'outbox']) {
      const rows = await db.sql(`select coalesce(string_agg(t::text, ''), '') as text from ${table} t`);
      for (const form of [canary, Buffer.from(canary).toString('hex'), Buffer.from(canary).toString('base64').slice(0, -4)]) expect([table, rows[0]!['text'].toLowerCase().includes(form.toLowerCase())]).toEqual([table, false]);
    }
    const files = await house.onDisk();
    expect(files.size).toBe(1);
    for (const file of files.values()) expect(file.includes(canary)).toBe(false);
    expect(said.join('')).not.toContain(canary);
  });

  it('is tried again when it fails, and given up the fourth time without a word of what it held', async () => {
    const said: string[] = [];
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    jest.spyOn(house.worker.get(ConsentingSigners, { strict: false }), 'contactOf').mockRejectedValue(new Error(`cannot open ${signers[0]!.email}`));
    const { id } = made(await house.request.run(member.ctx, input()));
    for (const state of ['running', 'running', 'running', 'failed']) {
      await house.workDone();
      expect(await house.exports.byId(member.ctx, id)).toMatchObject({ state, url: null, rows: null });
      expect((await house.onDisk()).size).toBe(0);
      await db.sql(`update outbox set run_at = now()`);
    }
    expect(await db.sql('select 1 from outbox where job = $1', [makeExport.name])).toEqual([]);
    expect(said.join('')).toContain(`Export ${id}`);
    expect(said.join('')).not.toContain(canary);
  });

  it('made twice at the same time, is one whole file', async () => {
    const { id } = made(await house.request.run(member.ctx, input()));
    const job = house.worker.get(MakeExport, { strict: false });
    const item = { id: '1', subject: id, payload: null, tries: 0, isAgain: false };
    await Promise.allSettled([job.run(item), job.run(item), job.run(item)]);
    await job.run(item);
    const shown = await house.exports.byId(member.ctx, id);
    expect((await house.onDisk()).size).toBe(1);
    expect(readCsv(await house.take(member.ctx, shown))).toHaveLength(8);
    expect(await db.sql(`select count(*)::int as n from audit_entry where action = 'export.make'`)).toEqual([{ n: 1 }]);
  });

  it('stays, without a word, when another attempt that was slower fails for the last time', async () => {
    const said = jest.spyOn(process.stderr, 'write');
    const { id } = made(await house.request.run(member.ctx, input()));
    const job = house.worker.get(MakeExport, { strict: false });
    const last = { id: '1', subject: id, payload: null, tries: 3, isAgain: false };
    jest.spyOn(house.worker.get(ExportFiles, { strict: false }), 'write').mockImplementationOnce(async () => {
      await job.run(last);
      throw new Error('no such file');
    });
    await job.run(last);
    expect(readCsv(await house.take(member.ctx, await house.exports.byId(member.ctx, id)))).toHaveLength(8);
    expect(said.mock.calls).toEqual([]);
  });
});
