import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { JobRunner } from '#libs/jobs';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { connect, makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { ChangeMembers } from '../members/change-members.service.js';
import { organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '../index.js';
import { joinCoalition, makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeVoice } from '../testing/index.js';
import { MoveGroup } from './course/move-group.service.js';
import { ProposeGroup } from './course/propose-group.service.js';
import { CommentOnNote } from './notes/comment-on-note.service.js';
import { ReleaseNote } from './notes/release-note.service.js';
import { WriteNote } from './notes/write-note.service.js';
import { WorkingGroupNoteRow } from './notes/working-group-note.entity.js';
import { Groups } from './reading/groups.service.js';
import { GroupNotes } from './reading/notes.service.js';
import { AnswerSeat } from './seats/answer-seat.service.js';
import { ChangeSeats } from './seats/change-seats.service.js';
import { OfferSeat } from './seats/offer-seat.service.js';
import type { RequestState, SeatRole } from './group.states.js';
import { WorkingGroupRow } from './working-group.entity.js';

type Person = { id: string; ctx: RequestContext; accountId: string; email: string };
const space = ['working_group_note', 'working_group_note_version', 'working_group_comment'];
const refused = /row-level security|permission denied|check constraint|a group does not become/;

/** Real: the API's role, queue work, mail over SMTP to the local catcher. */
describe('working groups', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  let coalitionId: string;
  let lead: Person;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    const entities = [...authEntities, ...organisationEntities];
    app = await connect(db, 'app', entities);
    api = await startAsApi(config, entities, [OrganisationsModule]);
    worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule]);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    lead = { id: coalitionId, ...(await makeCoordinator(db, { coalitionId })) };
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close(), app.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  /** A representative of a new member. */
  async function house(kind: 'member' | 'observer' = 'member'): Promise<Person> {
    const { id } = await makeOrganisation(db, { coalitionId, kind });
    return { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
  }
  const named = { name: { fr: 'Santé' }, mandate: { fr: 'Préparer le plaidoyer sur la santé.' } };
  const rowOf = <Row>(answer: unknown, type: new () => Row): Row => {
    if (answer instanceof type) return answer;
    throw new Error(JSON.stringify(answer));
  };
  /** A group that is open, with its chair. */
  async function group(): Promise<{ id: string; chair: Person }> {
    const chair = await house();
    const { id } = rowOf(await api.get(ProposeGroup).run(chair.ctx, { coalitionId, organisationId: chair.id, chairs: true, ...named }), WorkingGroupRow);
    expect(await api.get(MoveGroup).open(lead.ctx, id)).toMatchObject({ state: 'active' });
    return { id, chair };
  }
  const ask = (person: Person, groupId: string, organisationId: string | null = person.id) => api.get(OfferSeat).ask(person.ctx, { groupId, organisationId });
  const requestOf = async (groupId: string) => (await db.sql<{ id: string }>(`select id from working_group_request where group_id = $1 and state = 'open' order by id desc`, [groupId]))[0]!.id;
  const answer = async (by: Person, groupId: string, given: RequestState) => api.get(AnswerSeat).run(by.ctx, await requestOf(groupId), given);
  async function seat(person: Person, { id, chair }: { id: string; chair: Person }, organisationId: string | null = person.id): Promise<void> {
    rowOf(await ask(person, id, organisationId), WorkingGroupRow);
    rowOf(await answer(chair, id, 'accepted'), WorkingGroupRow);
  }
  const seatOf = async (groupId: string, { accountId }: Person) => (await db.sql<{ id: string; role: SeatRole }>('select id, role from working_group_member where group_id = $1 and account_id = $2 and until_at is null', [groupId, accountId]))[0];
  const give = async (by: Person, groupId: string, to: Person, role: SeatRole) => api.get(ChangeSeats).setRole(by.ctx, (await seatOf(groupId, to))!.id, role);
  const write = async (by: Person, groupId: string, text = 'Premier jet') => rowOf(await api.get(WriteNote).run(by.ctx, { groupId, title: { fr: 'Position' }, text: { fr: text } }), WorkingGroupNoteRow).id;
  const save = (by: Person, noteId: string, from: number, text: string) => api.get(WriteNote).save(by.ctx, { noteId, from, title: { fr: 'Position' }, text: { fr: text } });
  const as = (ctx: RequestContext, text: string, values: unknown[] = []) => app.database.transaction(ctx, async (em) => (await em.query(text, values)) as unknown[]);
  const seen = async ({ ctx }: { ctx: RequestContext }, groupId: string) => Promise.all(space.map(async (table) => (await as(ctx, `select 1 from ${table} where group_id = $1`, [groupId])).length));
  const read = async ({ ctx }: { ctx: RequestContext }, noteId: string) => (await api.get(GroupNotes).byId(ctx, noteId)) && ((await api.get(GroupNotes).versions.load({ ...ctx }, noteId)) ?? []).map((version) => version.text.fr);
  const told = async (to: string) => {
    await worker.get(JobRunner).drain();
    return (await readInbox(dir, { to })).map((mail) => mail.subject);
  };

  it('go from a proposal to a report: opened by the coordination, with somebody in the chair', async () => {
    const chair = await house();
    const empty = rowOf(await api.get(ProposeGroup).run(lead.ctx, { coalitionId, chairs: false, ...named }), WorkingGroupRow);
    await expect(api.get(ProposeGroup).run(chair.ctx, { coalitionId, organisationId: chair.id, chairs: false, ...named })).rejects.toThrow(NotAllowed);
    expect(await api.get(ProposeGroup).run(chair.ctx, { coalitionId, organisationId: chair.id, chairs: true, name: {}, mandate: {}, untilOn: '2020-01-01' })).toMatchObject({ fields: [{ field: 'name' }, { field: 'mandate' }, { field: 'untilOn' }] });
    expect(await api.get(MoveGroup).open(lead.ctx, empty.id)).toMatchObject({ code: 'noChair' });
    await api.get(OfferSeat).invite(lead.ctx, { groupId: empty.id, organisationId: chair.id, role: 'chair' });
    expect(await told(chair.email)).toEqual(['Invitation au groupe de travail : Santé']);
    rowOf(await answer(chair, empty.id, 'accepted'), WorkingGroupRow);
    await expect(api.get(MoveGroup).open(chair.ctx, empty.id)).rejects.toThrow(NotAllowed);
    expect(await api.get(MoveGroup).open(lead.ctx, empty.id)).toMatchObject({ state: 'active' });
    await expect(api.get(ProposeGroup).edit(chair.ctx, { groupId: empty.id, ...named })).rejects.toThrow(NotAllowed);
    expect(await api.get(ProposeGroup).edit(lead.ctx, { groupId: empty.id, ...named, untilOn: '2099-01-01' })).toMatchObject({ untilOn: '2099-01-01' });
    expect(await api.get(MoveGroup).close(chair.ctx, empty.id, {})).toMatchObject({ fields: [{ field: 'report' }] });
    expect(await api.get(MoveGroup).close(chair.ctx, empty.id, { fr: 'Plaidoyer remis.' })).toMatchObject({ state: 'closed', report: { fr: 'Plaidoyer remis.' } });
    expect(await ask(await house(), empty.id)).toMatchObject({ code: 'illegalMove', state: 'CLOSED' });
    expect(await api.get(MoveGroup).reopen(lead.ctx, empty.id)).toMatchObject({ state: 'active', closedAt: null });
  });

  it('seat nobody by another’s act: who asks is answered by the chair, who is invited answers', async () => {
    const [one, other, { id, chair }] = [await house(), await house(), await group()];
    rowOf(await ask(one, id), WorkingGroupRow);
    expect(await ask(one, id)).toMatchObject({ code: 'alreadySits' });
    expect(await ask(one, id, other.id)).toMatchObject({ code: 'noSeatFor' });
    expect(await told(chair.email)).toEqual(['Demande d’entrée dans le groupe de travail : Santé']);
    for (const stranger of [one, lead]) await expect(answer(stranger, id, 'accepted')).rejects.toThrow(NotAllowed);
    await expect(answer(other, id, 'accepted')).rejects.toThrow(NotFound);
    rowOf(await answer(chair, id, 'declined'), WorkingGroupRow);
    expect(await told(one.email)).toEqual(['Réponse du groupe de travail : Santé']);
    expect(await seatOf(id, one)).toBeUndefined();
    rowOf(await api.get(OfferSeat).invite(chair.ctx, { groupId: id, organisationId: one.id, role: 'rapporteur' }), WorkingGroupRow);
    await expect(api.get(OfferSeat).invite(one.ctx, { groupId: id, organisationId: other.id, role: 'member' })).rejects.toThrow(NotAllowed);
    await expect(api.get(OfferSeat).invite(lead.ctx, { groupId: id, organisationId: other.id, role: 'chair' })).rejects.toThrow(NotAllowed);
    expect((await api.get(Groups).awaiting(one.ctx)).map((row) => row.id)).toEqual([id]);
    const request = await requestOf(id);
    rowOf(await answer(one, id, 'accepted'), WorkingGroupRow);
    expect(await api.get(AnswerSeat).run(one.ctx, request, 'declined')).toMatchObject({ code: 'answeredAlready' });
    expect(await seatOf(id, one)).toMatchObject({ role: 'rapporteur' });
    const voice = { id: coalitionId, ...(await makeVoice(db, { coalitionId })) };
    await seat(voice, { id, chair }, null);
    expect(await seatOf(id, voice)).toMatchObject({ role: 'member' });
    await db.sql('delete from coalition_voice where account_id = $1', [voice.accountId]);
    expect(await seatOf(id, voice)).toBeUndefined();
  });

  it('keep their space closed: to another member, the coordination, another coalition and a citizen, in the services and in Postgres', async () => {
    const [one, outsider, { id, chair }] = [await house(), await house(), await group()];
    await seat(one, { id, chair });
    const note = await write(one, id);
    rowOf(await api.get(CommentOnNote).run(chair.ctx, note, 'À relire'), WorkingGroupNoteRow);
    expect(await seen(chair, id)).toEqual([1, 1, 1]);
    expect(await read(one, note)).toEqual(['Premier jet']);
    const elsewhere = { ...(await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id, role: 'admin' })) };
    for (const stranger of [outsider, lead, elsewhere, { ctx: citizen() }]) expect(await seen(stranger, id)).toEqual([0, 0, 0]);
    for (const stranger of [outsider, lead, elsewhere]) expect(await read(stranger, note)).toBeUndefined();
    for (const stranger of [outsider, lead]) await expect(api.get(WriteNote).run(stranger.ctx, { groupId: id, title: { fr: 'x' }, text: { fr: 'x' } })).rejects.toThrow(NotAllowed);
    expect(await api.get(Groups).byId(lead.ctx, id)).toMatchObject({ id });
    expect(await api.get(Groups).byId(elsewhere.ctx, id)).toBeUndefined();
    expect(await as(elsewhere.ctx, 'select 1 from working_group_member')).toEqual([]);
  });

  it('let nobody in by SQL of the API’s role either', async () => {
    const [outsider, { id, chair }] = [await house(), await group()];
    const note = await write(chair, id);
    const moment = `date_trunc('milliseconds', now())`;
    const sit = ({ accountId }: Person, organisationId: string | null, role = 'member'): [string, unknown[]] => [
      `insert into working_group_member (id, group_id, coalition_id, account_id, organisation_id, role, from_at) values ($1, $2, $3, $4, $5, $6, ${moment})`,
      [newId(), id, coalitionId, accountId, organisationId, role],
    ];
    for (const [person, organisationId] of [[outsider, outsider.id], [lead, null]] as const) {
      for (const role of ['member', 'chair']) await expect(as(person.ctx, ...sit(person, organisationId, role))).rejects.toThrow(refused);
      await expect(as(person.ctx, `insert into working_group_note_version (note_id, number, group_id, coalition_id, title, text, author_id, made_at) values ($1, 2, $2, $3, '{}', '{}', $4, now())`, [note, id, coalitionId, person.accountId])).rejects.toThrow(refused);
      await expect(as(person.ctx, `insert into working_group_request (id, group_id, coalition_id, kind, role, organisation_id, account_id, made_at) values ($1, $2, $3, 'invited', 'chair', $4, $5, now())`, [newId(), id, coalitionId, organisationId, person.accountId])).rejects.toThrow(refused);
    }
    // A wish one grants oneself opens nothing.
    await ask(lead, id, null);
    await expect(
      app.database.transaction(lead.ctx, async (em) => {
        await em.query(`update working_group_request set state = 'accepted', answered_at = ${moment} where group_id = $1`, [id]);
        await em.query(...sit(lead, null));
      }),
    ).rejects.toThrow(refused);
    await expect(as(lead.ctx, `update working_group set state = 'proposed' where id = $1`, [id])).rejects.toThrow(refused);
    await expect(as(chair.ctx, `update working_group_note_version set text = '{}' where note_id = $1`, [note])).rejects.toThrow(refused);
    for (const table of [...space, 'working_group', 'working_group_member', 'task']) await expect(as(chair.ctx, `delete from ${table}`)).rejects.toThrow(refused);
  });

  it('release one version for good; what is written later stays in the group', async () => {
    const [one, outsider, { id, chair }] = [await house(), await house(), await group()];
    await seat(one, { id, chair });
    const note = await write(one, id, 'Un');
    rowOf(await save(one, note, 1, 'Deux'), WorkingGroupNoteRow);
    await expect(api.get(ReleaseNote).run(one.ctx, note, 2)).rejects.toThrow(NotAllowed);
    await give(chair, id, one, 'rapporteur');
    rowOf(await api.get(ReleaseNote).run(one.ctx, note, 2), WorkingGroupNoteRow);
    expect(await api.get(ReleaseNote).run(chair.ctx, note, 2)).toMatchObject({ code: 'alreadyReleased' });
    rowOf(await save(chair, note, 2, 'Trois'), WorkingGroupNoteRow);
    rowOf(await api.get(CommentOnNote).run(chair.ctx, note, 'Encore un mot'), WorkingGroupNoteRow);
    for (const reader of [outsider, lead]) {
      expect(await read(reader, note)).toEqual(['Deux']);
      expect(await seen(reader, id)).toEqual([1, 1, 0]);
    }
    expect(await read(chair, note)).toEqual(['Trois', 'Deux', 'Un']);
    expect(await read(await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id }), note)).toBeUndefined();
    await expect(db.sql(`set local role sawt_worker; update working_group_note_version set text = '{}'`)).rejects.toThrow(refused);
    expect(await db.sql(`select number from working_group_note_version where note_id = $1 and released_by = $2 and released_at is not null`, [note, one.accountId])).toEqual([{ number: 2 }]);
  });

  it('lose nobody’s words: a version written over one that is no longer the latest is refused', async () => {
    const [one, { id, chair }] = [await house(), await group()];
    await seat(one, { id, chair });
    const note = await write(chair, id, 'Un');
    const both = await Promise.all([save(chair, note, 1, 'Du chair'), save(one, note, 1, 'De l’autre')]);
    expect(both.filter((each) => each instanceof WorkingGroupNoteRow)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ code: 'savedMeanwhile' }));
    const [latest] = (await read(chair, note))!;
    expect(await save(chair, note, 2, latest!)).toMatchObject({ fields: [{ code: 'noNews' }] });
  });

  it('keep a chair: the last one names a successor first, two who go at once do not both go', async () => {
    const [one, { id, chair }] = [await house(), await group()];
    expect(await api.get(ChangeSeats).leave(chair.ctx, id)).toMatchObject({ code: 'lastChair' });
    expect(await give(chair, id, chair, 'member')).toMatchObject({ code: 'lastChair' });
    await seat(one, { id, chair });
    rowOf(await give(chair, id, one, 'chair'), WorkingGroupRow);
    rowOf(await give(chair, id, chair, 'rapporteur'), WorkingGroupRow); // steps down, now that there is another
    await expect(give(chair, id, chair, 'chair')).rejects.toThrow(NotAllowed);
    rowOf(await give(one, id, chair, 'chair'), WorkingGroupRow);
    const both = await Promise.all([chair, one].map((each) => api.get(ChangeSeats).leave(each.ctx, id)));
    expect(both.filter((each) => each instanceof WorkingGroupRow)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ code: 'lastChair' }));
    expect(await db.sql('select role, until_at is null as sits from working_group_member where group_id = $1 and account_id = $2 order by id', [id, one.accountId])).toMatchObject([{ role: 'member', sits: false }, { role: 'chair' }]);
  });

  it('are left at once by the people of a suspended member, who come back with it; by who no longer works there for good', async () => {
    const [one, { id, chair }] = [await house(), await group()];
    await seat(one, { id, chair });
    const note = await write(one, id);
    const colleague = await makeMember(db, { organisationId: one.id, role: 'representative' });
    const standing = (is: string) => db.sql('update coalition_member set standing = $2 where organisation_id = $1', [one.id, is]);
    await standing('suspended');
    expect(await read(one, note)).toBeUndefined(); // though this context still says that it is a member
    await expect(api.get(CommentOnNote).run(one.ctx, note, 'x')).rejects.toThrow(NotFound);
    expect((await api.get(Groups).counts(chair.ctx, [id])).get(id)).toBe(1);
    await standing('active');
    expect(await read(one, note)).toEqual(['Premier jet']);
    await api.get(ChangeMembers).setRoles(colleague.ctx, one.id, one.accountId, ['campaigner']);
    expect(await seatOf(id, one)).toBeDefined();
    await api.get(ChangeMembers).remove(colleague.ctx, one.id, one.accountId);
    expect(await seatOf(id, one)).toBeUndefined();
  });

  it('hear observers, who comment and do no more', async () => {
    const [watcher, { id, chair }] = [await house('observer'), await group()];
    await seat(watcher, { id, chair });
    const note = await write(chair, id);
    rowOf(await api.get(CommentOnNote).run(watcher.ctx, note, 'Bien vu'), WorkingGroupNoteRow);
    expect(await api.get(CommentOnNote).run(watcher.ctx, note, '  ')).toMatchObject({ fields: [{ code: 'commentMissing' }] });
    expect(await save(watcher, note, 1, 'Autre')).toMatchObject({ code: 'observersOnlyComment' });
    expect(await api.get(ReleaseNote).run(watcher.ctx, note, 1)).toMatchObject({ code: 'observersOnlyComment' });
    expect(await give(chair, id, watcher, 'rapporteur')).toMatchObject({ code: 'observersOnlyComment' });
    expect(await api.get(ProposeGroup).run(watcher.ctx, { coalitionId, organisationId: watcher.id, chairs: true, ...named })).toMatchObject({ code: 'observersOnlyComment' });
    await db.sql(`update working_group_member set role = 'rapporteur' where account_id = $1`, [watcher.accountId]);
    expect(await as(watcher.ctx, 'update working_group_note_version set released_at = now(), released_by = $1 where note_id = $2 returning 1', [watcher.accountId, note])).toEqual([[], 0]);
  });

  it('are counted by organisation, and seen in public when they say so, without people', async () => {
    const [one, { id, chair }] = [await house(), await group()];
    await seat(one, { id, chair });
    const second = { id: one.id, ...(await makeMember(db, { organisationId: one.id, role: 'campaigner' })) };
    await seat(second, { id, chair });
    expect(await api.get(Groups).shown(citizen(), coalitionId)).toEqual([]);
    await expect(api.get(MoveGroup).show(one.ctx, id, true)).rejects.toThrow(NotAllowed);
    await api.get(MoveGroup).show(chair.ctx, id, true);
    expect(await api.get(Groups).shown(citizen(), coalitionId)).toMatchObject([{ id }]);
    expect((await api.get(Groups).counts(citizen(), [id])).get(id)).toBe(2);
    expect(await as(citizen(), 'select 1 from working_group_member')).toEqual([]);
    await api.get(ChangeSeats).leave(one.ctx, id);
    expect((await api.get(Groups).counts(citizen(), [id])).get(id)).toBe(2);
    await api.get(ChangeSeats).leave(second.ctx, id);
    expect((await api.get(Groups).counts(citizen(), [id])).get(id)).toBe(1);
  });

  it('belong to one coalition: a person of two sees in each what is of each', async () => {
    const { id, chair } = await group();
    const note = await write(chair, id);
    const other = await makeCoalition(db);
    await joinCoalition(db, { coalitionId: other.id, organisationId: chair.id });
    const [membership] = chair.ctx.actor.kind === 'account' ? chair.ctx.actor.memberships : [];
    const both: RequestContext = { ...chair.ctx, actor: { ...(chair.ctx.actor as Extract<RequestContext['actor'], { kind: 'account' }>), memberships: [{ ...membership!, coalitionIds: [coalitionId, other.id] }] } };
    await db.sql(`update coalition_member set standing = 'suspended' where organisation_id = $1 and coalition_id = $2`, [chair.id, coalitionId]);
    expect(await read({ ctx: both }, note)).toBeUndefined();
    expect(await api.get(Groups).list(both, { coalitionId: other.id })).toMatchObject({ edges: [] });
  });

  it('ask Postgres once for each statement in which groups somebody sits', async () => {
    const { id, chair } = await group();
    await write(chair, id);
    const plan = (await as(chair.ctx, 'explain (format text) select * from working_group_note_version')).map((row) => Object.values(row as object)[0]).join('\n');
    expect(plan).toMatch(/InitPlan/);
    expect(plan).not.toMatch(/SubPlan/);
  });
});
