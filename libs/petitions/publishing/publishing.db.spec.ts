import { Logger } from '@nestjs/common';
import { NotAllowed, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { PetitionRow } from '../petition.entities.js';
import { PetitionNotReady } from '../petition.errors.js';
import { makePetition } from '../testing/index.js';
import { openHouse, type PetitionHouse } from '../testing/petition-house.js';
import { KeepSchedule } from './keep-schedule.job.js';

const tomorrow = () => new Date(Date.now() + 86_400_000);
const yesterday = () => new Date(Date.now() - 86_400_000);

describe('publishing a petition', () => {
  let db: SpecDatabase;
  let house: PetitionHouse;
  let worker: PetitionHouse;
  let coalitionId: string;
  let organisationId: string;
  let campaigner: RequestContext;
  let moderator: RequestContext;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openHouse(db);
    worker = await openHouse(db, 'worker');
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId })).id;
    campaigner = (await makeMember(db, { organisationId, role: 'campaigner' })).ctx;
    moderator = (await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId })).id, role: 'moderator' })).ctx;
  });
  afterAll(async () => {
    await worker.close();
    await house.close();
    await db.drop();
  });

  const made = (state: PetitionRow['state'], more = {}) => makePetition(db, { coalitionId, organisationId, state, ...more });
  const approved = async (more = {}) => {
    const { id, slug } = await made('draft', more);
    await house.submit.run(campaigner, id);
    expect(await house.review.run(moderator, { petition: id, decision: 'approve' })).toBeInstanceOf(PetitionRow);
    return { id, slug };
  };
  const missing = (answer: unknown) => (answer instanceof PetitionNotReady ? answer.missing.map(({ field, code }) => `${field} ${code}`) : answer);

  it('opens what was approved, freezes and hashes its words and makes it findable', async () => {
    const { id, slug } = await approved();
    const opened: string[] = [];
    house.events.on('opened', async (_em, petition) => void opened.push(petition.id));
    expect(await house.open.run(campaigner, slug)).toMatchObject({ state: 'open' });
    const [row] = await db.sql('select text_hash, opened_at is not null as opened from petition where id = $1', [id]);
    expect(row).toMatchObject({ opened: true });
    expect(await db.sql('select text_hash from petition_review where petition_id = $1', [id])).toEqual([{ text_hash: row!['text_hash'] }]);
    expect(await db.sql('select locale, words from petition_search where petition_id = $1 order by 1', [id])).toEqual([{ locale: 'ar', words: expect.stringContaining(' مركز صحي ') as string }, { locale: 'fr', words: expect.stringContaining(' un centre de sante ouvert le soir a beni makada ') as string }]);
    expect(opened).toEqual([id]);
  });

  it('does not open without a partner’s key, and sees the keys of partners that are not its own', async () => {
    const silent = await makeOrganisation(db, { coalitionId, withKey: false, name: { fr: 'Sans clé', ar: 'بدون مفتاح' } });
    const ready = await makeOrganisation(db, { coalitionId });
    const { id } = await approved({ partnerIds: [ready.id, silent.id] });
    const answer = await house.open.run(campaigner, id);
    expect(missing(answer)).toEqual(['organisations.2 noKey']);
    expect((answer as PetitionNotReady).missing[0]!.message).toContain('Sans clé n’a pas de clé');
    await db.sql('update petition_partner set organisation_id = $2 where petition_id = $1 and organisation_id = $3', [id, (await makeOrganisation(db, { coalitionId })).id, silent.id]);
    expect(await house.open.run(campaigner, id)).toBeInstanceOf(PetitionRow);
    await db.sql('update organisation_key set revoked_at = now() where organisation_id = $1', [ready.id]);
    const second = await approved({ partnerIds: [ready.id] });
    expect(missing(await house.open.run(campaigner, second.id))).toEqual(['organisations.1 noKey']);
  });

  it('lets nobody open anything new for an organisation that is suspended, nor hand it in; what is open stays so', async () => {
    const [{ id }, open, draft] = [await approved(), await approved(), await made('draft')];
    await house.open.run(campaigner, open.id);
    await db.sql(`update coalition_member set standing = 'suspended' where organisation_id = $1`, [organisationId]);
    expect(missing(await house.open.run(campaigner, id))).toEqual(['organisations.0 noPlace']);
    expect(missing(await house.schedule.run(campaigner, id, new Date(Date.now() + 3_600_000)))).toEqual(['organisations.0 noPlace']);
    expect(missing(await house.submit.run(campaigner, draft.id))).toEqual(['organisations.0 noPlace']);
    expect(await db.sql('select state from petition where id = $1', [open.id])).toEqual([{ state: 'open' }]);
    await db.sql(`update coalition_member set standing = 'active' where organisation_id = $1`, [organisationId]);
    expect(await house.open.run(campaigner, id)).toBeInstanceOf(PetitionRow);
  });

  it('does not open words that differ from those approved, nor what has ended', async () => {
    const { id } = await approved();
    await db.sql(`update petition_text set body = body || ' Et plus.' where petition_id = $1 and locale = 'fr'`, [id]);
    await db.sql(`update petition set closes_at = now() - interval '1 day' where id = $1`, [id]);
    expect(missing(await house.open.run(campaigner, id))).toEqual(['texts notApproved', 'closesAt inThePast']);
    const bare = await made('approved');
    await db.sql('delete from petition_target where petition_id = $1', [bare.id]);
    await db.sql(`update petition_text set is_ready = false where petition_id = $1`, [bare.id]);
    expect(missing(await house.open.run(campaigner, bare.id))).toEqual(['texts referenceNotReady', 'targets noTarget', 'texts notApproved']);
    expect(await db.sql('select state, text_hash from petition where id = any($1)', [[id, bare.id]])).toEqual([{ state: 'approved', text_hash: null }, { state: 'approved', text_hash: null }]);
  });

  it('schedules, schedules again, takes it back', async () => {
    const { id } = await approved();
    expect((await house.schedule.run(campaigner, id, yesterday())) as InvalidInput).toMatchObject({ fields: [{ field: 'opensAt', code: 'inThePast' }] });
    const [opens, closes] = [tomorrow(), new Date(Date.now() + 9 * 86_400_000)];
    expect((await house.schedule.run(campaigner, id, closes, opens)) as InvalidInput).toMatchObject({ fields: [{ field: 'closesAt', code: 'endsBeforeBeginning' }] });
    expect(await house.schedule.run(campaigner, id, opens, closes)).toMatchObject({ state: 'scheduled', opensAt: opens, closesAt: closes });
    const later = new Date(opens.getTime() + 3_600_000);
    expect(await house.schedule.run(campaigner, id, later)).toMatchObject({ state: 'scheduled', opensAt: later, closesAt: closes });
    expect(await house.course.unschedule(campaigner, id)).toMatchObject({ state: 'approved', opensAt: null });
    expect(await house.course.revise(campaigner, id)).toMatchObject({ state: 'draft', submittedAt: null, submittedBy: null });
    expect(missing(await house.schedule.run(campaigner, (await made('approved')).id, opens))).toEqual(['texts notApproved']);
  });

  it('pauses, resumes and closes; resumes nothing that has ended', async () => {
    const { id } = await made('open');
    expect(await house.course.pause(campaigner, id)).toMatchObject({ state: 'paused' });
    expect(await house.course.resume(campaigner, id)).toMatchObject({ state: 'open' });
    expect(await house.course.close(campaigner, id)).toMatchObject({ state: 'closed', closedAt: expect.any(Date) as Date });
    const ended = await made('paused', { closesAt: yesterday() });
    expect(missing(await house.course.resume(campaigner, ended.id))).toEqual(['closesAt inThePast']);
    await expect(house.course.close(moderator, ended.id)).rejects.toThrow(NotAllowed);
  });

  it('keeps its schedule: what is due opens and closes, what cannot open waits, the rest stays', async () => {
    const due = await approved();
    const blocked = await approved();
    await db.sql(`update petition set state = 'scheduled', opens_at = now() - interval '1 minute' where id = any($1)`, [[due.id, blocked.id]]);
    await db.sql(`update petition_text set title = 'Changé après coup' where petition_id = $1 and locale = 'fr'`, [blocked.id]);
    const early = await made('scheduled', { opensAt: tomorrow() });
    const [over, paused, running] = [await made('open', { closesAt: yesterday() }), await made('paused', { closesAt: yesterday() }), await made('open', { closesAt: tomorrow() })];
    const imported = await made('open', { closesAt: yesterday(), isImported: true });
    const job = new KeepSchedule(worker.database, worker.open, worker.course);
    Logger.overrideLogger(false);
    await job.run();
    await job.run();
    Logger.overrideLogger(true);
    const states = await db.sql<{ id: string; state: string }>('select id, state from petition');
    const stateOf = ({ id }: { id: string }) => states.find((row) => row.id === id)?.state;
    expect([due, blocked, early, over, paused, running, imported].map(stateOf)).toEqual(['open', 'scheduled', 'scheduled', 'closed', 'closed', 'open', 'open']);
    expect(await db.sql(`select action, account_id from audit_entry where object_id = any($1) and action in ('petition.open', 'petition.close') order by 1`, [[due.id, over.id]])).toEqual([{ action: 'petition.close', account_id: null }, { action: 'petition.open', account_id: null }]);
  });
});
