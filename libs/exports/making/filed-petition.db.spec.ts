import { jest } from '@jest/globals';
import { inflateRawSync } from 'node:zlib';
import { DataSource } from 'typeorm';
import { citizen } from '#libs/auth/testing';
import { ChooseTrack, DossierAnnexes, DossierLetters, Filings, keepFilings, LegalTracks, RecordFiling, ShowTrack } from '#libs/campaigns';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { JobRunner } from '#libs/jobs';
import { ApproveMailing, CreateMailing, SendMailing, TestMailing, type Mailing } from '#libs/mailings';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { CalendarSources } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { DeliverPetition, OpenPetition, PetitionCourse, PetitionRow, Petitions, RecordAnswer, ReviewPetition, SubmitPetition, toPetition } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { Recount, Tallies, Unsubscribe } from '#libs/signatures';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { openExportHouse, readCsv, type ExportHouse } from '../testing/index.js';

const provinces = ['MA-CHE', 'MA-FAH', 'MA-HOC', 'MA-LAR', 'MA-MDF', 'MA-OUZ', 'MA-TET', 'MA-TNG'];
const purpose = 'Dépôt au conseil de la région';
const header = (raw: string, name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim();
type Person = Awaited<ReturnType<typeof makeMember>>;

/** Real: services as the API and the worker wire them, a mail server that is a sink. Signers are put into the tables and counted from the rows. */
describe('a petition on the track of the region of Tangier', () => {
  let db: SpecDatabase;
  let sink: MailSink;
  let house: ExportHouse;
  let organisation: { id: string; slug: string };
  let petition: { id: string; slug: string };
  let [author, second, operator, coordinator, stranger]: Person[] = [];
  let coalitionId: string;

  beforeAll(async () => {
    [db, sink] = [await makeSpecDatabase(), await startSink()];
    house = await openExportHouse(db, { SMTP_URL: sink.url });
    coalitionId = (await makeCoalition(db)).id;
    organisation = await makeOrganisation(db, { coalitionId, name: { fr: 'Association Amal', ar: 'جمعية الأمل' } });
    await db.sql(`update organisation set formed_on = '2019-03-01', seat = 'MA-TET' where id = $1`, [organisation.id]);
    author = await makeMember(db, { organisationId: organisation.id, role: 'campaigner' });
    second = await makeMember(db, { organisationId: organisation.id, role: 'representative' });
    operator = await makeMember(db, { organisationId: organisation.id, role: 'mailing_operator' });
    coordinator = (await makeCoordinator(db, { coalitionId })) as Person;
    stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'representative' });
    petition = await makePetition(db, { organisationId: organisation.id, coalitionId, state: 'draft', authorId: author.accountId });
  });
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });

  const sentTo = () => sink.raw.map((raw) => header(raw, 'To')!).toSorted();
  const get = <T>(service: new (...args: never[]) => T): T => house.app.get(service);
  const choose = (ctx: RequestContext, wishes = {}) => get(ChooseTrack).run(ctx, { petition: petition.slug, track: 'ma-region-petition', place: 'MA-01', ...wishes });
  const row = async (ctx: RequestContext) => toPetition((await get(Petitions).byId(ctx, petition.id))!);
  const track = async (ctx: RequestContext) => (await get(ShowTrack).of(ctx, await row(ctx), 'fr'))!;
  const filings = async (ctx: RequestContext) => get(Filings).of(ctx, await row(ctx), 'fr');
  /** So many more signers of a province, counted from the rows as a recount does. */
  async function sign(count: number, area: string | null): Promise<void> {
    await db.sql(
      `insert into signature (id, petition_id, organisation_id, dedup_token, person_token, state, country, area, locale, confirm_hash, manage_hash, confirmed_at, confirmed_on)
       select id, $2, $3, sha256(id::text::bytea), sha256(id::text::bytea), 1, 'MA', $4, 'fr', 'x', 'x', now(), current_date from unnest($1::uuid[]) u(id)`,
      [Array.from({ length: count }, () => newId()), petition.id, organisation.id, area],
    );
  }
  const recount = () => house.worker.get(Recount, { strict: false }).repair(petition.id);
  const area = async (ctx: RequestContext, code: string, reading = 0) => (await track(ctx)).readings[reading]!.areas.find((one) => one.code === code);

  it('finds its rules loaded: a program that starts with nothing new asks once and locks nobody out', async () => {
    const source = house.app.get(DataSource);
    const [query, transaction] = [jest.spyOn(source, 'query'), jest.spyOn(source, 'transaction')];
    const tracks = new LegalTracks(source);
    await tracks.onApplicationBootstrap();
    expect([query.mock.calls.length, transaction.mock.calls.length, tracks.allOn('2026-11-22').length]).toEqual([1, 0, 8]);
    await db.sql(`update legal_track set rule = rule || '{"window": null}' where key = 'uk-parliament-debate'`);
    await tracks.onApplicationBootstrap();
    expect([transaction.mock.calls.length, tracks.on('uk-parliament-debate', '2026-11-22')!.rule.window?.months]).toEqual([1, 6]);
    const { id } = tracks.on('eu-eci', '2026-11-22')!;
    // One that started before a version came still judges by it.
    expect(await new LegalTracks(source).byId(source.manager, id)).toMatchObject({ key: 'eu-eci', version: 5 });
    jest.restoreAllMocks();
  });

  it('is chosen while it is written, by those who run it, and only for a place the rule knows', async () => {
    for (const ctx of [citizen(), stranger!.ctx]) await expect(choose(ctx)).rejects.toThrow();
    expect(await choose(author!.ctx, { place: 'MA-TNG' })).toMatchObject({ fields: [{ field: 'place' }] });
    expect(await choose(author!.ctx, { track: 'ma-nothing' })).toMatchObject({ fields: [{ field: 'track' }] });
    expect(await choose(author!.ctx, { track: 'ma-national-petition', place: null, route: 'association' })).toMatchObject({ fields: [{ field: 'route' }] });
    expect(await choose(author!.ctx, { track: null, place: null })).toBeInstanceOf(PetitionRow);
    expect(await get(ShowTrack).of(author!.ctx, await row(author!.ctx), 'fr')).toBeNull();
    expect(await choose(author!.ctx, { route: 'association' })).toBeInstanceOf(PetitionRow);
    expect(await track(author!.ctx)).toMatchObject({ route: 'association', readings: [], association: [{ criterion: 'age', verdict: 'met' }, { criterion: 'territory', verdict: 'met' }, { criterion: 'activity', verdict: 'toCheck' }, { criterion: 'standing', verdict: 'toCheck' }] });
    expect(await choose(author!.ctx)).toBeInstanceOf(PetitionRow);
    expect(await track(author!.ctx)).toMatchObject({ version: 1, fixedOn: null, placeName: 'Tanger-Tétouan-Al Hoceïma', verdict: 'short', readings: [{ total: { needed: 500 } }, { total: { needed: 600 } }] });
  });

  it('is fixed when it opens, and then changes neither here nor in Postgres', async () => {
    await get(SubmitPetition).run(author!.ctx, petition.id);
    await get(ReviewPetition).run(coordinator!.ctx, { petition: petition.id, decision: 'approve' });
    expect(await get(OpenPetition).run(author!.ctx, petition.id)).toMatchObject({ state: 'open' });
    expect(await track(author!.ctx)).toMatchObject({ version: 1, fixedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, newer: null });
    expect(await choose(author!.ctx, { track: null })).toMatchObject({ code: 'frozen' });
    await expect(db.sql(`update petition_track set place = 'MA-02' where petition_id = $1`, [petition.id])).rejects.toThrow(/petition_track_frozen|legal track/);
    await expect(db.sql(`update legal_track set rule = '{}' where key = 'ma-region-petition'`)).rejects.toThrow(/does not change/);
  });

  it('is blocked by one province, and tells the public no more of it than its page shows', async () => {
    for (const code of provinces) await sign(code === 'MA-OUZ' ? 9 : 90, code);
    await sign(150, 'MA-CAS');
    await sign(40, null);
    await recount();
    expect(await track(author!.ctx)).toMatchObject({ verdict: 'short', readings: [{ verdict: 'short', areasMet: 7, areasNeeded: 8, fewestMore: 16, elsewhere: 190, total: { counted: 639, missing: 0 } }, { verdict: 'short', fewestMore: 21 }] });
    expect(await area(author!.ctx, 'MA-OUZ')).toMatchObject({ name: 'Ouezzane', counted: 9, missing: 16, needed: 25 });
    const shown = await track(citizen());
    expect(shown).toMatchObject({ verdict: 'hidden', association: [], readings: [{ total: { counted: 630, missing: 0 }, elsewhere: 199, fewestMore: null }, { fewestMore: null }] });
    const hidden = shown.readings[0]!.areas.filter((one) => one.verdict === 'hidden');
    expect(hidden.map((one) => one.code)).toContain('MA-OUZ');
    for (const one of hidden) expect([one.counted, one.missing]).toEqual([null, null]);
    // What is not shown is not the small number alone: who told no area is not shown either.
    const inAreas = shown.readings[0]!.areas.reduce((sum, one) => sum + (one.counted ?? 0), 0);
    const cells = await get(Tallies).parts(citizen(), petition.id, 'area', 10);
    expect([inAreas, cells.reduce((sum, cell) => sum + cell.confirmed, 0), 829 - inAreas - 150]).toEqual([630, 780, 49]);
    expect(await area(stranger!.ctx, 'MA-OUZ')).toMatchObject({ counted: null, missing: null });
  });

  it('is met, first as the region counts, then on every reading', async () => {
    await sign(16, 'MA-OUZ');
    await recount();
    expect(await track(citizen())).toMatchObject({ verdict: 'short', readings: [{ verdict: 'met', areasMet: 8, fewestMore: 0 }, { verdict: 'short', areasMet: 7, fewestMore: 5 }] });
    await sign(5, 'MA-OUZ');
    await recount();
    expect(await track(citizen())).toMatchObject({ verdict: 'met' });
  });

  it('is closed and delivered: what was handed over stays as it was counted then', async () => {
    await get(PetitionCourse).close(author!.ctx, petition.id);
    const today = dayOf(new Date());
    expect(await get(DeliverPetition).run(author!.ctx, { petition: petition.id, target: 0, deliveredOn: today })).toMatchObject({ state: 'delivered' });
    const [filing] = await filings(author!.ctx);
    expect(filing).toMatchObject({ target: 'Conseil de la région', confirmed: 850, answerDueOn: null, receiptNumber: '', isAwaited: true });
    expect(await filings(stranger!.ctx)).toEqual([]);
    expect((await db.sql<{ areas: object; same: boolean }>(`select f.areas, f.text_hash = p.text_hash as same from filing f join petition p on p.id = f.petition_id`))[0]).toMatchObject({ areas: { 'MA-OUZ': 30, 'MA-TNG': 90, 'MA-CAS': 150 }, same: true });
    await expect(house.app.get(RecordFiling).run(stranger!.ctx, { filing: filing!.id })).rejects.toThrow(NotFound);
    const record = (wishes: object) => get(RecordFiling).run(author!.ctx, { filing: filing!.id, ...wishes });
    expect(await record({ receivedOn: '2020-01-01', answerDueOn: 'x', receiptNumber: 'x'.repeat(200) })).toMatchObject({ fields: [{ field: 'receiptNumber' }, { field: 'receivedOn' }, { field: 'answerDueOn' }] });
    const due = dayOf(new Date(Date.now() + 5 * 86_400_000));
    expect(await record({ receivedOn: today, answerDueOn: due, receiptNumber: ' 2026/118 ' })).toMatchObject({ receiptNumber: '2026/118', answerDueOn: due, dueFrom: 'coalition' });
    expect(await get(Filings).due(author!.ctx)).toMatchObject([{ petition: petition.slug, answerDueOn: due, isOverdue: false }]);
    expect(await get(Filings).due(stranger!.ctx)).toEqual([]);
    const dated = (ctx: RequestContext) => get(Database).transaction(ctx, (em) => get(CalendarSources).of(em, ctx, ctx.actor as never));
    expect(await dated(coordinator!.ctx)).toMatchObject([{ title: expect.stringContaining('Conseil de la région') as string, startsAt: new Date(`${due}T00:00:00Z`), sequence: 1, isWholeDay: true }]);
    expect(await dated(stranger!.ctx)).toEqual([]);
    await expect(db.sql('set role sawt_worker').then(() => db.sql('update filing set confirmed = 1'))).rejects.toThrow(/permission denied/);
    await db.sql('reset role');
  });

  it('has a dossier in French and Arabic, with a manifest of what it holds', async () => {
    const input = { kind: 'dossier', format: 'zip', petition: petition.slug, organisation: organisation.slug, purpose, locale: 'fr' } as const;
    expect(await house.request.run(author!.ctx, { ...input, format: 'csv' })).toMatchObject({ fields: [{ field: 'format', code: 'dossierAsDocument' }] });
    expect(await house.request.run(author!.ctx, { ...input, kind: 'report' })).toMatchObject({ fields: [{ field: 'format', code: 'zipForDossier' }] });
    expect(await house.request.run(author!.ctx, { ...input, locale: 'en', isPublic: true })).toMatchObject({ fields: [{ code: 'dossierLanguage' }, { code: 'dossierNotPublic' }] });
    await expect(house.request.run(operator!.ctx, input)).rejects.toThrow(NotAllowed);
    const annexes = async (ctx: RequestContext) => (await get(DossierAnnexes).of(ctx, await row(ctx), 'fr')).map(({ text, isTold, isThere, note }) => [text.split(' ')[0], isTold, isThere, note]);
    expect(await annexes(stranger!.ctx)).toEqual([]);
    expect(await annexes(author!.ctx)).toEqual([
      ['Demande', true, true, 'dans ce dossier'], ['Liste', false, false, ''], ['Copies', false, false, ''], ['Désignation', false, false, ''], ['Tableau', true, true, '9 territoires'], ['Récépissé', true, true, expect.stringContaining('2026/118 · ') as string],
    ]);
    await house.fetch(second!.ctx, { ...input, kind: 'signatures', format: 'csv' });
    expect((await annexes(author!.ctx))[1]).toEqual(['Liste', true, true, expect.stringContaining('850 signatures confirmées') as string]);
    const letters = () => get(DossierLetters);
    const lettersNow = async () => (await letters().of(author!.ctx, await row(author!.ctx))).map(({ isKept, isBehind, confirmed }) => [isKept, isBehind, confirmed]);
    expect(await lettersNow()).toEqual([[false, false, 850], [false, false, 850]]);
    await letters().save(author!.ctx, { petition: petition.slug, locale: 'fr', body: 'Nous remettons 829 signatures.' });
    expect(await lettersNow()).toEqual([[true, true, 850], [false, false, 850]]);
    await letters().save(author!.ctx, { petition: petition.slug, locale: 'fr', body: 'Nous remettons 850 signatures.' });
    expect((await lettersNow())[0]).toEqual([true, false, 850]);
    const files = unzipped((await house.fetch(author!.ctx, input)).bytes);
    expect([...files.keys()]).toEqual(['dossier-fr.pdf', 'dossier-ar.pdf', 'areas.csv', 'manifest.json']);
    for (const locale of ['fr', 'ar']) expect(files.get(`dossier-${locale}.pdf`)!.toString('latin1')).toContain(`/Lang (${locale})`);
    const lines = readCsv(files.get('areas.csv')!);
    expect(lines.find(([code]) => code === 'MA-OUZ')?.slice(1, 5)).toEqual(['Ouezzane', '30', '25', '30']);
    expect(lines.slice(1).reduce((sum, line) => sum + Number(line[2]), 0)).toBe(850);
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as { confirmed: number; sha256: Record<string, string> };
    expect(manifest.confirmed).toBe(850);
    for (const [name, hash] of Object.entries(manifest.sha256)) expect(sha256(files.get(name)!).toString('hex')).toBe(hash);
  });

  it('reminds those who follow it, each once, and no longer once the answer is there; the answer goes to whoever asked for news', async () => {
    const keep = house.worker.get(JobRunner);
    const run = async () => {
      await db.sql('insert into outbox (job, subject, run_at) values ($1, gen_random_uuid(), now())', [keepFilings.name]);
      await keep.drain();
    };
    await keep.drain();
    sink.raw.length = 0;
    await run();
    expect(sink.raw).toHaveLength(0); // recorded today: they know
    await db.sql(`update filing set recorded_at = recorded_at - interval '2 days'`);
    await run();
    await run();
    const followers = [author!.email, second!.email, coordinator!.email].toSorted();
    expect(sentTo()).toEqual(followers);
    await db.sql(`update filing set answer_due_on = (now() at time zone 'Africa/Casablanca')::date - 1`);
    await run();
    expect(sink.raw).toHaveLength(2 * followers.length);
    // Another day was agreed: it is reminded of as the first one was.
    await db.sql(`update filing set answer_due_on = answer_due_on + 8`);
    await run();
    await run();
    expect(sink.raw).toHaveLength(3 * followers.length);
    await db.sql(`update filing set answer_due_on = answer_due_on - 8`);
    await run();
    expect(sink.raw).toHaveLength(3 * followers.length);
    expect(await get(Filings).due(author!.ctx)).toMatchObject([{ isOverdue: true }]);

    const today = dayOf(new Date());
    await get(RecordAnswer).run(author!.ctx, { petition: petition.id, answeredOn: today, locale: 'fr', summary: 'Le point est à l’ordre du jour.', text: 'Le conseil examinera la pétition.' });
    await db.sql(`delete from filing_notice`);
    await run();
    expect(sink.raw).toHaveLength(3 * followers.length);
    expect(await get(Filings).due(author!.ctx)).toEqual([]);

    const asked = await makeConsentingSigners(db, 6, { petitionId: petition.id, leadId: organisation.id });
    await get(Unsubscribe).run(citizen(), asked[0]!.token);
    sink.raw.length = 0;
    const texts = [{ locale: 'fr', subject: 'Réponse à la pétition', body: 'Le point est à l’ordre du jour.' }];
    const { id } = (await get(CreateMailing).run(author!.ctx, { organisation: organisation.slug, petition: petition.slug, texts })) as Mailing;
    await get(TestMailing).run(author!.ctx, id);
    await keep.drain();
    sink.raw.length = 0;
    expect(await get(ApproveMailing).run(author!.ctx, id)).toMatchObject({ code: 'secondPersonNeeded' });
    await get(ApproveMailing).run(second!.ctx, id);
    await get(SendMailing).run(operator!.ctx, id);
    await keep.drain();
    expect(sentTo()).toEqual(asked.slice(1).map((one) => one.email).toSorted());
  });
});

/** Files of a zip by name, read from its local headers. */
function unzipped(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
    const [method, size, name, extra] = [bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26), bytes.readUInt16LE(at + 28)];
    const start = at + 30 + name + extra;
    const packed = bytes.subarray(start, start + size);
    files.set(bytes.toString('utf8', at + 30, at + 30 + name), method === 8 ? inflateRawSync(packed) : packed);
    at = start + size;
  }
  return files;
}
