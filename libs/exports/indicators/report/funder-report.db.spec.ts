import { createHash } from 'node:crypto';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn } from '#libs/context';
import { newId } from '#libs/database';
import { InvalidInput } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import { CoalitionRow } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeVoice } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { made, openExportHouse, readXlsx, type ExportHouse } from '../../testing/index.js';
import { IndicatorGoals } from '../goals/goals.service.js';
import { IndicatorBoards } from '../reading/indicator-board.service.js';
import { IndicatorEvidence } from '../reading/indicator-evidence.service.js';
import type { RequestFunderReportInput } from './request-funder-report.input.js';
import { RequestFunderReport } from './request-funder-report.service.js';

const purpose = 'Rapport annuel au bailleur';
const year = Number(dayOf(new Date()).slice(0, 4));
const period = { from: `${year - 1}-01-01`, to: `${year}-12-31` };

// A coalition of three members: one acts, one does not, one is an observer. Rows are put where the services would put them.
describe('indicators and their report', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let coalition: { id: string; slug: string };
  let active: { id: string; slug: string };
  let idle: { id: string; slug: string };
  let coordinator: Awaited<ReturnType<typeof makeCoordinator>>;
  let representative: Awaited<ReturnType<typeof makeMember>>;
  let projectId: string;
  const board = (ctx = coordinator.ctx, wishes = {}) => house.app.get(IndicatorBoards).of(ctx, { coalitionId: coalition.id, ...period, ...wishes });
  const figure = async (indicator: string, wishes = {}) => (await board(coordinator.ctx, wishes)).figures.find((one) => one.indicator === indicator)!;
  const goals = () => house.app.get(IndicatorGoals);
  const ask = (wishes: Partial<RequestFunderReportInput> = {}, ctx = coordinator.ctx) => house.app.get(RequestFunderReport).run(ctx, { coalitionId: coalition.id, ...period, format: 'xlsx', locale: 'fr', purpose, ...wishes });
  async function fetch(wishes: Partial<RequestFunderReportInput> = {}) {
    const { id } = made(await ask(wishes));
    await house.workDone();
    const shown = await house.exports.byId(coordinator.ctx, id);
    return { shown, bytes: await house.take(coordinator.ctx, shown) };
  }

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    coalition = await makeCoalition(db, { name: { fr: 'Plateforme Tanger', ar: 'منصة طنجة' } });
    active = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Association Amal', ar: 'جمعية الأمل' } });
    idle = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Association Nour', ar: 'جمعية النور' } });
    await makeOrganisation(db, { coalitionId: coalition.id, kind: 'observer', name: { fr: 'Observatoire' } });
    coordinator = await makeCoordinator(db, { coalitionId: coalition.id });
    representative = await makeMember(db, { organisationId: idle.id, role: 'representative' });
    projectId = newId();
    await db.sql(`insert into project (id, coalition_id, name, funder, code, starts_on) values ($1, $2, '{"fr":"Droits des mineurs"}', 'Agence fictive', 'PRM', '2026-01-01')`, [projectId, coalition.id]);
    const petition = await makePetition(db, { organisationId: active.id, coalitionId: coalition.id, titles: { fr: 'Un centre ouvert le soir', ar: 'مركز مفتوح مساء' } });
    await db.sql(`insert into tally_part (petition_id, dimension, key, live) values ($1, 'day', (now() at time zone 'Africa/Casablanca')::date::text, 26), ($1, 'area', 'MA-TNG', 14), ($1, 'area', 'MA-TET', 9), ($1, 'area', 'MA-LAR', 3)`, [petition.id]);
    const activityId = newId();
    await db.sql(`insert into activity (id, coalition_id, organisation_id, slug, project_id, kind, state, title, starts_at, ends_at, time_zone, audience) values ($1, $2, $3, 'atelier', $4, 'training', 'held', '{"fr":"Ingénierie associative"}', date_trunc('day', now() at time zone 'Africa/Casablanca') at time zone 'Africa/Casablanca', now(), 'Africa/Casablanca', 'members')`, [activityId, coalition.id, active.id, projectId]);
    await db.sql(`insert into activity_count (id, activity_id, coalition_id, organisation_id, affiliation, gender, registered, attended) values (uuidv7(), $1, $2, $3, 'member', 'woman', 9, 8), (uuidv7(), $1, $2, null, 'none', 'man', 3, 3)`, [activityId, coalition.id, active.id]);
    const targetId = newId();
    await db.sql(`insert into advocacy_target (id, coalition_id, kind, name, area) values ($1, $2, 'commune', '{"fr":"Commune fictive"}', 'MA-TNG')`, [targetId, coalition.id]);
    for (const [organisationId, isConfidential] of [[active.id, false], [idle.id, true]]) await db.sql(`insert into advocacy_contact (id, target_id, coalition_id, organisation_id, kind, happened_on, summary, is_confidential) values (uuidv7(), $1, $2, $3, 'call', (now() at time zone 'Africa/Casablanca')::date, 'Un mot.', $4)`, [targetId, coalition.id, organisationId, isConfidential]);
    const lastYearId = newId();
    await db.sql(`insert into activity (id, coalition_id, slug, kind, state, title, starts_at, ends_at, time_zone, audience) values ($1, $2, 'plaidoyer', 'workshop', 'held', '{"fr":"Plaidoyer"}', $3::timestamptz, $3::timestamptz + interval '2 hours', 'Africa/Casablanca', 'members')`, [lastYearId, coalition.id, `${year - 1}-02-10T10:00:00Z`]);
    await db.sql(`insert into activity_count (id, activity_id, coalition_id, affiliation, gender, registered, attended) select uuidv7(), $1, $2, 'none', gender, n, n from unnest('{woman,man,null}'::text[], '{9,6,2}'::int[]) g(gender, n)`, [lastYearId, coalition.id]);
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('counts members that acted, of those that are members', async () => {
    expect(await figure('participation')).toMatchObject({ value: 50, did: 1, of: 2, goalOfPeriod: 80, isReached: false, name: 'Membres ayant agi' });
    expect(await figure('trainings', { projectId })).toMatchObject({ value: 1 });
    expect(await figure('members', { projectId })).toMatchObject({ value: null, isByProject: false });
    expect(await figure('participation', { projectId })).toMatchObject({ value: 50, goal: null, isReached: null });
  });

  it('opens each figure to its rows, those of persons to numbers that leave nobody alone', async () => {
    const evidence = house.app.get(IndicatorEvidence);
    const asked = { coalitionId: coalition.id, ...period };
    const first = await evidence.rows(coordinator.ctx, { ...asked, indicator: 'participation', first: 1 });
    const second = await evidence.rows(coordinator.ctx, { ...asked, indicator: 'participation', after: first.pageInfo.endCursor! });
    expect([...first.edges, ...second.edges].map(({ node }) => [node.kindName, node.title, node.organisation?.id])).toEqual([
      ['Présente à une activité', 'Ingénierie associative', active.id], ['Échange avec un destinataire', 'Commune fictive', active.id], ['Pétition ouverte', 'Un centre ouvert le soir', active.id], ['Pétition rédigée', 'Un centre ouvert le soir', active.id],
    ]);
    const inEnglish = await evidence.rows({ ...coordinator.ctx, locale: 'en' }, { ...asked, indicator: 'participation' });
    expect(inEnglish.edges.map(({ node }) => node.title)).toContain('Un centre ouvert le soir'); // in no English: the next language, the same as everywhere
    const [members] = await evidence.parts(coordinator.ctx, { ...asked, indicator: 'participation' });
    expect(members!.cells.map(({ label, n }) => [label, n])).toEqual([['Association Amal', 4], ['Association Nour', 0]]);
    const parts = await evidence.parts(coordinator.ctx, { ...asked, indicator: 'signatures' });
    expect(parts.map(({ by, cells }) => [by, cells.map(({ label, n }) => [label, n])])).toEqual([
      ['petition', [['Un centre ouvert le soir', 26]]],
      ['area', [['Tanger-Assilah', 14], ['Petits nombres regroupés (2)', 12]]],
    ]);
    const came = await evidence.parts(coordinator.ctx, { ...asked, indicator: 'attendance' });
    expect(came.find(({ by }) => by === 'activity')!.cells.map(({ label, n }) => [label, n])).toEqual([['Plaidoyer', 17], ['Ingénierie associative', 11]]);
    const byGender = came.find(({ by }) => by === 'gender')!;
    expect([byGender.days, byGender.cells.map(({ label, n }) => [label, n])]).toEqual([expect.stringContaining(`1 janvier ${year - 1}`), [['Femmes', 9], ['Petits nombres regroupés (2)', 8]]]);
    expect((await evidence.rows(coordinator.ctx, { ...asked, indicator: 'attendance' })).edges).toEqual([]);
  });

  it('keeps goals and baselines as they were set, with who and when', async () => {
    const about = { coalitionId: coalition.id, indicator: 'subscribers' as const };
    for (const goal of [40, 60]) expect(await goals().setGoal(coordinator.ctx, { ...about, goal })).toBeInstanceOf(CoalitionRow);
    await goals().recordBaseline(coordinator.ctx, { ...about, day: '2025-12-31', value: 10 });
    await db.sql(`insert into subscriber (id, coalition_id, dedup_token, state, locale, text_version, text_locale, confirm_hash, manage_hash, confirmed_at) select uuidv7(), $1, n::text::bytea, 'confirmed', 'fr', 1, 'fr', 'x', 'x', now() from generate_series(1, 17) n`, [coalition.id]);
    expect(await figure('subscribers')).toMatchObject({ value: 17, goal: 60, growth: 70, isReached: true, baseline: { day: '2025-12-31', value: 10, recordedBy: expect.any(String) } });
    expect(await db.sql('select goal from indicator_goal order by recorded_at')).toHaveLength(2);
    const acts = await db.sql<{ action: string }>(`select action from audit_entry where action like 'indicator.%' order by number`);
    expect(acts.map(({ action }) => action)).toEqual(['indicator.setGoal', 'indicator.setGoal', 'indicator.recordBaseline']);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a share over a hundred', () => goals().setGoal(coordinator.ctx, { coalitionId: coalition.id, indicator: 'participation', goal: 120 }), 'overHundred'],
    ['a goal below nothing', () => goals().setGoal(coordinator.ctx, { coalitionId: coalition.id, indicator: 'actions', goal: -1 }), 'notANumber'],
    ['a baseline of tomorrow', () => goals().recordBaseline(coordinator.ctx, { coalitionId: coalition.id, indicator: 'actions', day: '2999-01-01', value: 1 }), 'inFuture'],
    ['members of a project', () => goals().setGoal(coordinator.ctx, { coalitionId: coalition.id, projectId, indicator: 'members', goal: 9 }), 'notByProject'],
    ['words for days the wrong way round', () => goals().writeWords(coordinator.ctx, { coalitionId: coalition.id, indicator: 'actions', from: '2026-02-01', to: '2026-01-01', text: {} }), 'notAPeriod'],
    ['a report as CSV', () => ask({ format: 'csv' }), 'funderNotInCsv'],
    ['a report without a reason', () => ask({ purpose: 'x' }), 'purposeTooShort'],
  ])('answers with what is wrong: %s', async (_name, act, code) => {
    const answer = await act();
    expect(answer).toBeInstanceOf(InvalidInput);
    expect((answer as InvalidInput).fields.map((one) => one.code)).toEqual([code]);
  });

  it('is read by who leads, steers or represents; set and asked for by who leads', async () => {
    const steering = await makeVoice(db, { coalitionId: coalition.id, role: 'steering' });
    const others = await Promise.all([makeMember(db, { organisationId: active.id, role: 'contributor' }), makeMember(db, { organisationId: (await makeOrganisation(db)).id, role: 'representative' }), makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id })]);
    for (const { ctx } of [steering, representative]) {
      expect((await board(ctx)).mayWrite).toBe(false);
      await expect(ask({}, ctx)).rejects.toBeInstanceOf(NotAllowed);
      await expect(goals().setGoal(ctx, { coalitionId: coalition.id, indicator: 'actions', goal: 3 })).rejects.toBeInstanceOf(NotAllowed);
    }
    for (const { ctx } of others) await expect(board(ctx)).rejects.toBeInstanceOf(NotAllowed);
    await expect(board(citizen())).rejects.toBeInstanceOf(NotSignedIn);
    await expect(board(coordinator.ctx, { from: '2026-13-01' })).rejects.toBeInstanceOf(NotFound);
    await expect(ask({ projectId: newId() })).rejects.toBeInstanceOf(NotFound);
  });

  it('is a workbook with the words of the coordination and fingerprints of its tables, the same on paper', async () => {
    await goals().writeWords(coordinator.ctx, { coalitionId: coalition.id, indicator: 'participation', ...period, text: { fr: 'Une association sur deux a agi.' } });
    await goals().writeWords(coordinator.ctx, { coalitionId: coalition.id, indicator: 'participation', ...period, text: { fr: 'La moitié des membres a agi.', en: 'Half of the members acted.' } });
    const { shown, bytes } = await fetch();
    expect(shown).toMatchObject({ kind: 'funder', state: 'ready', organisation: null, petition: null, coalition: { slug: coalition.slug }, fromOn: period.from });
    const book = await readXlsx(bytes);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Indicateurs', 'Activités et présences', 'Présences en détail', 'Pétitions', 'Signatures par territoire', 'Membres et leurs actes', 'Définitions', 'Empreintes']);
    const rowsOf = (i: number) => (book.worksheets[i]!.getSheetValues().slice(2) as unknown[][]).map((row) => row.slice(1));
    expect(rowsOf(0)[0]).toEqual(['Membres ayant agi', expect.stringMatching(/^50\s%$/), '1 sur 2', expect.stringMatching(/^80\s%$/), undefined, undefined, 'Pas encore', 'La moitié des membres a agi.']);
    expect(rowsOf(2)).toContainEqual(['Par genre', 'Femmes', 9]);
    expect(rowsOf(1)[0]!.slice(1)).toEqual(['Formation ou atelier', 'Ingénierie associative', 'Association Amal', 11]);
    expect(rowsOf(5)).toEqual([['Association Amal', 4], ['Association Nour', 0]]);
    const fingerprints = new Map(rowsOf(7).map(([title, , hash]) => [title, hash]));
    expect(fingerprints.get('Membres et leurs actes')).toBe(createHash('sha256').update(JSON.stringify(rowsOf(5))).digest('hex'));
    expect(JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))).not.toContain('Observatoire');
  });

  it.each(['fr', 'ar', 'en', 'es'] as const)('is a document in %s, of a project', async (locale) => {
    const { bytes, shown } = await fetch({ format: 'pdf', locale, projectId });
    expect([bytes.subarray(0, 5).toString(), bytes.subarray(-6).toString().trim(), shown.bytes]).toEqual(['%PDF-', '%%EOF', bytes.length]);
  });

  it('stands in the list of the coalition, for nobody else', async () => {
    expect((await house.exports.ofCoalition(coordinator.ctx, coalition.id, {})).edges.length).toBeGreaterThan(4);
    const { node } = (await house.exports.ofCoalition(coordinator.ctx, coalition.id, { first: 1 })).edges[0]!;
    await expect(house.exports.ofCoalition(representative.ctx, coalition.id, {})).rejects.toBeInstanceOf(NotAllowed);
    await expect(house.exports.byId(representative.ctx, node.id)).rejects.toBeInstanceOf(NotFound);
    await expect(house.take(representative.ctx, node)).rejects.toThrow();
  });
});
