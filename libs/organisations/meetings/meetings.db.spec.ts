import type { INestApplicationContext } from '@nestjs/common';
import { NotAllowed, NotFound, systemContext, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { JobRunner } from '#libs/jobs';
import type { SpecDatabase } from '#libs/testing';
import { MeetingsModule } from '../index.js';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeVoice, startMailedHouse, type MailedHouse } from '../testing/index.js';
import { SetAgenda } from './agenda/set-agenda.service.js';
import { MeetingRow } from './meeting.entity.js';
import { Attendance } from './minutes/attendance.service.js';
import { NotePresence } from './minutes/note-presence.service.js';
import { WriteMinutes } from './minutes/write-minutes.service.js';
import { MakeFromProposal } from './proposals/make-from-proposal.service.js';
import { ProposalRow } from './proposals/proposal.entity.js';
import { Proposals } from './proposals/proposals.service.js';
import { Propose } from './proposals/propose.service.js';
import { TreatProposal } from './proposals/treat-proposal.service.js';
import { Meetings } from './reading/meetings.service.js';
import { KeepSeries } from './series/keep-series.service.js';
import { makeAhead } from './series/make-ahead.js';
import { MeetingSeriesRow } from './series/meeting-series.entity.js';
import { PlanMeeting } from './series/plan-meeting.service.js';
import { KeepMeetings } from './telling/keep-meetings.job.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const words = { title: { fr: 'Réunion bimensuelle', ar: 'الاجتماع نصف الشهري' }, place: { fr: 'Maison des associations' }, link: 'https://visio.example.org/a' };
const timeOn = (days: number) => ({ on: inDays(days), at: '18:30', minutes: 90, zone: 'Africa/Casablanca' as const });

/** Real: the API's role, queue work, mail over SMTP to the local catcher. */
describe('meetings', () => {
  let mailed: MailedHouse;
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let coalitionId: string;
  let chair: RequestContext;
  let chairMail: string;

  beforeAll(async () => {
    mailed = await startMailedHouse(MeetingsModule);
    ({ db, api, worker } = mailed);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    ({ ctx: chair, email: chairMail } = await makeCoordinator(db, { coalitionId }));
  });
  afterAll(() => mailed.stop());

  /** An organisation with somebody who represents it. */
  async function house(kind: 'founder' | 'member' | 'observer' = 'member', of = coalitionId) {
    const { id } = await makeOrganisation(db, { coalitionId: of, kind });
    return { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
  }
  const plan = async (days = 7) => {
    const made = await api.get(PlanMeeting).run(chair, { coalitionId, words, time: timeOn(days) });
    if (!(made instanceof MeetingRow)) throw new Error(JSON.stringify(made));
    return made.id;
  };
  const series = async (rhythm: 'weekly' | 'fortnightly' = 'fortnightly') => {
    const made = await api.get(KeepSeries).make(chair, { coalitionId, words, time: timeOn(1), rhythm });
    if (!(made instanceof MeetingSeriesRow)) throw new Error(JSON.stringify(made));
    return made;
  };
  const past = (id: string) => db.sql(`update meeting set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = $1`, [id]);
  const propose = async (ctx: RequestContext, organisationId: string | null = null) => {
    const made = await api.get(Propose).run(ctx, { coalitionId, organisationId, kind: 'decision', title: { fr: 'Signer l’appel' }, text: { fr: 'Nous signons l’appel pour l’école.' } });
    if (!(made instanceof ProposalRow)) throw new Error(JSON.stringify(made));
    return made.id;
  };
  const placed = async (meetingId: string, ...proposalIds: string[]) => {
    const answer = await api.get(SetAgenda).run(chair, { meetingId, items: [{ title: { fr: 'Tour de table' }, minutesPlanned: 10 }, ...proposalIds.map((proposalId) => ({ proposalId, minutesPlanned: 20 }))] });
    expect(answer).toBeInstanceOf(MeetingRow);
  };
  const work = async () => {
    await worker.get(KeepMeetings).run();
    await worker.get(JobRunner).drain();
  };
  const subjects = async (to: string) => (await mailed.mailsTo(to)).map(({ subject }) => subject);
  const rowOf = async (id: string) => (await db.sql<{ state: string; sequence: number; starts_at: Date; minutes_state: string }>('select * from meeting where id = $1', [id]))[0]!;

  describe('of a series', () => {
    it('are made eight weeks ahead, once, also by two workers at the same time and after one was killed', async () => {
      const made = await series();
      const count = async () => (await db.sql<{ n: number; last: Date }>('select count(*)::int as n, max(starts_at) as last from meeting where series_id = $1', [made.id]))[0]!;
      expect(await count()).toMatchObject({ n: 4 });
      await db.sql('delete from meeting where series_id = $1 and occurs_on > $2::date', [made.id, inDays(20)]);
      const killed = worker.get(Database).transaction(systemContext('spec'), async (em) => {
        await makeAhead(em, made, new Date());
        throw new Error('killed');
      });
      await expect(killed).rejects.toThrow('killed');
      expect(await count()).toMatchObject({ n: 2 });
      await Promise.all([worker.get(KeepMeetings).run(), worker.get(KeepMeetings).run()]);
      expect(await count()).toMatchObject({ n: 4 });
    });

    it('follow the clock when its table has changed, but not where they were moved', async () => {
      const { id } = await series();
      const [first, second] = await db.sql<{ id: string; starts_at: Date }>('select id, starts_at from meeting where series_id = $1 order by starts_at', [id]);
      const moved = await api.get(PlanMeeting).move(chair, { meetingId: second!.id, time: { ...timeOn(16), at: '10:00' }, reason: { fr: 'Jour férié' } });
      expect(moved).toMatchObject({ moves: 1, sequence: 1 });
      await db.sql(`update meeting set starts_at = starts_at + interval '1 hour' where id = $1`, [first!.id]);
      await worker.get(KeepMeetings).run();
      expect(await rowOf(first!.id)).toMatchObject({ starts_at: first!.starts_at, sequence: 1 });
      expect((await rowOf(second!.id)).starts_at).toEqual((moved as MeetingRow).startsAt);
    });

    it('end with their series; those after it are called off', async () => {
      const { id } = await series();
      expect(await api.get(KeepSeries).end(chair, id, inDays(20))).toMatchObject({ untilOn: inDays(20) });
      await worker.get(KeepMeetings).run();
      expect((await db.sql<{ state: string }>('select state from meeting where series_id = $1 order by starts_at', [id])).map(({ state }) => state)).toEqual(['planned', 'planned', 'called_off', 'called_off']);
      expect(await api.get(KeepSeries).end(chair, id, inDays(30))).toBeInstanceOf(IllegalMove);
    });

    it('are refused with a date gone by, a wrong hour, a rhythm that some months do not have', async () => {
      const make = (wishes: object) => api.get(KeepSeries).make(chair, { coalitionId, words, time: timeOn(1), rhythm: 'weekly', ...wishes });
      expect(await make({ time: timeOn(-2) })).toMatchObject({ fields: [{ field: 'time.on' }] });
      expect(await make({ time: { ...timeOn(1), at: '25:00' }, words: { ...words, link: 'javascript:alert(1)' } })).toMatchObject({ fields: [{ field: 'words.link' }, { field: 'time.at' }] });
      expect(await make({ time: { ...timeOn(1), on: '2027-03-30' }, rhythm: 'monthly' })).toMatchObject({ fields: [{ field: 'rhythm', code: 'fifthWeek' }] });
      await expect(api.get(KeepSeries).make((await house()).ctx, { coalitionId, words, time: timeOn(1), rhythm: 'weekly' })).rejects.toBeInstanceOf(NotAllowed);
    });
  });

  it('tell everybody concerned of an agenda, a move and a calling off, each once, and nobody else', async () => {
    const [member, stranger] = [await house(), await house('member', (await makeCoalition(db)).id)];
    const voice = await makeVoice(db, { coalitionId });
    const id = await plan(2);
    await work();
    expect(await subjects(member.email)).toEqual([]);
    await placed(id, await propose(member.ctx, member.id));
    await work();
    await work();
    expect(await api.get(SetAgenda).send(chair, id)).toBeInstanceOf(MeetingRow);
    await work();
    for (const to of [member.email, voice.email, chairMail]) expect(await subjects(to)).toEqual([expect.stringContaining('Ordre du jour')]);
    expect((await mailed.mailsTo(member.email))[0]!.text).toMatch(/1\. .*Tour de table.* \(10 min\)[^]*2\. .*Signer l’appel/);
    expect(await api.get(PlanMeeting).move(chair, { meetingId: id, time: timeOn(9), reason: { fr: 'Salle prise' } })).toMatchObject({ sequence: 1 });
    await work();
    expect(await api.get(PlanMeeting).callOff(chair, id, { fr: 'Deuil' })).toMatchObject({ state: 'called_off', sequence: 2 });
    await work();
    expect((await subjects(member.email)).toSorted()).toEqual(['Ordre du jour', 'Réunion annulée', 'Réunion déplacée'].map((words) => expect.stringContaining(words)));
    expect(await subjects(stranger.email)).toEqual([]);
    expect(await api.get(PlanMeeting).callOff(chair, id, { fr: 'Encore' })).toBeInstanceOf(IllegalMove);
  });

  it('count who was there by organisations with a vote; observers and community representatives stand beside', async () => {
    const [one, two, three, watcher, voice] = [await house('founder'), await house(), await house(), await house('observer'), await makeVoice(db, { coalitionId })];
    const id = await plan();
    const note = (presences: object[]) => api.get(NotePresence).run(chair, { meetingId: id, presences: presences as never });
    const present = ({ id: organisationId }: { id: string }) => ({ organisationId, standing: 'present', persons: 'Salma Idrissi' });
    expect(await note([present(one), { ...present(two), standing: 'excused' }, present(watcher), { accountId: voice.accountId, standing: 'present' }])).toBeInstanceOf(MeetingRow);
    const meeting = (await api.get(Meetings).byId(three.ctx, id))!;
    expect(await api.get(Attendance).quorum(three.ctx, meeting)).toEqual({ seats: 3, present: 1, needed: 2, isReached: false });
    expect(await note([present(three)])).toBeInstanceOf(MeetingRow);
    expect(await api.get(Attendance).quorum(three.ctx, meeting)).toMatchObject({ present: 2, isReached: true });
    expect((await api.get(Attendance).of(three.ctx, meeting)).map(({ hasVote, standing }) => `${hasVote} ${standing}`).toSorted()).toEqual(['false present', 'true excused', 'true present', 'true present']);
    expect(await api.get(Attendance).representatives(three.ctx, meeting)).toMatchObject([{ name: expect.any(String), standing: 'present' }]);
    const stranger = await house('member', (await makeCoalition(db)).id);
    expect(await note([present(stranger)])).toMatchObject({ fields: [{ field: 'presences.0' }] });
    await expect(api.get(NotePresence).run(one.ctx, { meetingId: id, presences: [] })).rejects.toBeInstanceOf(NotAllowed);
  });

  it('have minutes that members read once they are sent, and nobody changes once they are approved', async () => {
    const member = await house();
    const id = await plan();
    await placed(id);
    const minutes = api.get(WriteMinutes);
    expect(await minutes.run(chair, { meetingId: id, minutes: { fr: 'Avant' } })).toMatchObject({ code: 'notYet' });
    await past(id);
    expect(await minutes.send(chair, id)).toMatchObject({ code: 'nothingWritten' });
    const meeting = async () => (await api.get(Meetings).byId(member.ctx, id))!;
    const [item] = await api.get(Meetings).items(chair, await meeting());
    expect(await minutes.run(chair, { meetingId: id, minutes: { fr: 'Bien passé' }, items: [{ itemId: item!.id, notes: { fr: 'Chacun·e a parlé' } }] })).toBeInstanceOf(MeetingRow);
    expect([await api.get(Meetings).minutes(member.ctx, await meeting()), (await api.get(Meetings).items(member.ctx, await meeting()))[0]!.notes]).toEqual([{}, {}]);
    expect(await minutes.approve(chair, id)).toMatchObject({ code: 'notSent' });
    expect(await minutes.send(chair, id)).toMatchObject({ minutesState: 'sent' });
    await work();
    expect([await api.get(Meetings).minutes(member.ctx, await meeting()), (await api.get(Meetings).items(member.ctx, await meeting()))[0]!.notes]).toEqual([{ fr: 'Bien passé' }, { fr: 'Chacun·e a parlé' }]);
    expect(await minutes.approve(chair, id)).toMatchObject({ minutesState: 'approved', minutesHash: expect.any(Buffer) });
    await work();
    expect((await subjects(member.email)).toSorted()).toEqual([expect.stringContaining('approuvé'), expect.stringContaining('relire')]);
    for (const again of [minutes.run(chair, { meetingId: id, minutes: { fr: 'Autre' } }), minutes.approve(chair, id), api.get(SetAgenda).run(chair, { meetingId: id, items: [] }), api.get(NotePresence).run(chair, { meetingId: id, presences: [] })]) expect(await again).toMatchObject({ code: 'approved' });
    for (const statement of [`update meeting set minutes = '{}' where id = $1`, `update meeting_item set notes = '{}' where meeting_id = $1`, 'delete from meeting_item where meeting_id = $1'])
      await expect(worker.get(Database).transaction(systemContext('spec'), (em) => em.query(statement, [id]))).rejects.toThrow('are approved');
  });

  describe('treat proposals', () => {
    it('of members, community representatives and the coordination, not of others', async () => {
      const [member, stranger, voice] = [await house('observer'), await house('member', (await makeCoalition(db)).id), await makeVoice(db, { coalitionId })];
      expect((await db.sql('select proposer from proposal where id = $1', [await propose(voice.ctx)]))[0]).not.toEqual({ proposer: '' });
      const id = await propose(member.ctx, member.id);
      await propose(chair);
      await expect(propose(stranger.ctx, stranger.id)).rejects.toBeInstanceOf(NotAllowed);
      await expect(propose(member.ctx)).rejects.toBeInstanceOf(NotAllowed);
      await expect(propose(voice.ctx, member.id)).rejects.toBeInstanceOf(NotAllowed);
      await expect(api.get(Propose).withdraw(voice.ctx, id)).rejects.toBeInstanceOf(NotAllowed);
      expect(await api.get(Proposals).byId(stranger.ctx, id)).toBeNull();
      expect(await api.get(Propose).withdraw(member.ctx, id)).toMatchObject({ state: 'withdrawn' });
      expect(await api.get(SetAgenda).run(chair, { meetingId: await plan(), items: [{ proposalId: id, minutesPlanned: 5 }] })).toMatchObject({ fields: [{ code: 'notToBePlaced' }] });
    });

    it('once on an agenda; taken off, they wait again; postponed, they come back', async () => {
      const member = await house();
      const [id, meetingId, next] = [await propose(member.ctx, member.id), await plan(), await plan(14)];
      const stateOf = async () => (await api.get(Proposals).byId(member.ctx, id))!.state;
      await placed(meetingId, id);
      expect(await api.get(SetAgenda).run(chair, { meetingId: next, items: [{ proposalId: id, minutesPlanned: 5 }] })).toBeInstanceOf(InvalidInput);
      expect(await api.get(Propose).withdraw(member.ctx, id)).toBeInstanceOf(IllegalMove);
      await placed(meetingId);
      expect(await stateOf()).toBe('proposed');
      await placed(meetingId, id);
      await expect(api.get(TreatProposal).run(member.ctx, { proposalId: id, outcome: 'adopted' })).rejects.toBeInstanceOf(NotAllowed);
      expect(await api.get(TreatProposal).run(chair, { proposalId: id, outcome: 'postponed', word: { fr: 'Il manque un chiffre' } })).toMatchObject({ state: 'postponed' });
      await placed(next, id);
      expect(await api.get(TreatProposal).run(chair, { proposalId: id, outcome: 'rejected' })).toMatchObject({ state: 'rejected' });
      expect(await api.get(MakeFromProposal).decision(chair, { proposalId: id, mode: 'majority' })).toBeInstanceOf(IllegalMove);
    });

    it('wait again when their meeting is called off; one placed again later, or treated, stays where it is', async () => {
      const member = await house();
      const [id, other, meetingId, next] = [await propose(member.ctx, member.id), await propose(chair), await plan(), await plan(14)];
      const stateOf = async (one: string) => (await api.get(Proposals).byId(chair, one))!.state;
      await placed(meetingId, id, other);
      await api.get(TreatProposal).run(chair, { proposalId: id, outcome: 'postponed' });
      await placed(next, id);
      const [kept] = await db.sql<{ id: string }>('select id from meeting_item where meeting_id = $1 and proposal_id = $2', [meetingId, other]);
      expect(await api.get(SetAgenda).run(chair, { meetingId, items: [{ id: kept!.id, minutesPlanned: 20 }] })).toBeInstanceOf(MeetingRow);
      expect(await stateOf(id)).toBe('on_agenda');
      await api.get(TreatProposal).run(chair, { proposalId: other, outcome: 'adopted' });
      expect(await api.get(SetAgenda).run(chair, { meetingId, items: [] })).toMatchObject({ fields: [{ code: 'pointIsMinuted' }] });
      expect(await api.get(PlanMeeting).callOff(chair, next, { fr: 'Grève des transports' })).toMatchObject({ state: 'called_off' });
      expect([await stateOf(id), await stateOf(other)]).toEqual(['proposed', 'adopted']);
      await past(meetingId);
      await api.get(WriteMinutes).run(chair, { meetingId, minutes: { fr: 'Adopté.' } });
      await api.get(WriteMinutes).send(chair, meetingId);
      const approved = (await api.get(WriteMinutes).approve(chair, meetingId)) as MeetingRow;
      expect(await api.get(MakeFromProposal).decision(chair, { proposalId: other, mode: 'majority' })).toMatchObject({ state: 'adopted' });
      expect((await db.sql('select minutes_hash from meeting where id = $1', [meetingId]))[0]).toEqual({ minutes_hash: approved.minutesHash });
      await expect(db.sql(`update meeting_outcome set object_id = $2 where meeting_id = $1`, [meetingId, newId()])).rejects.toThrow('approved');
    });

    it('make one decision of one, also when two ask at once, and a task of another', async () => {
      const member = await house();
      const meetingId = await plan();
      const [first, second, waiting] = [await propose(member.ctx, member.id), await propose(chair), await propose(chair)];
      await placed(meetingId, first, second);
      const make = (proposalId: string) => api.get(MakeFromProposal).decision(chair, { proposalId, mode: 'majority' });
      await expect(api.get(MakeFromProposal).decision(member.ctx, { proposalId: first, mode: 'majority' })).rejects.toBeInstanceOf(NotAllowed);
      expect(await make(waiting)).toBeInstanceOf(IllegalMove);
      expect(await api.get(MakeFromProposal).decision(chair, { proposalId: first, mode: 'silence' })).toMatchObject({ fields: [{ field: 'mode' }] });
      const both = await Promise.all([make(first), make(first)]);
      expect(both.map((answer) => answer.constructor.name).toSorted()).toEqual(['IllegalMove', 'ProposalRow']);
      expect(await api.get(MakeFromProposal).task(chair, { proposalId: second, organisationId: member.id, dueOn: inDays(5) })).toMatchObject({ state: 'adopted' });
      expect(await api.get(MakeFromProposal).meetingTask(chair, { meetingId, title: { fr: 'Réserver la salle' }, organisationId: member.id })).toBeInstanceOf(MeetingRow);
      const made = await api.get(Meetings).outcomes(member.ctx, meetingId);
      expect(made.map(({ kind }) => kind)).toEqual(['decision', 'task', 'task']);
      expect(await db.sql('select state, organisation_id from decision where id = $1', [made[0]!.objectId])).toEqual([{ state: 'draft', organisation_id: member.id }]);
      expect((await api.get(Proposals).after(member.ctx, first)).outcome).toMatchObject({ kind: 'decision', objectId: made[0]!.objectId });
    });
  });

  it('show nothing across coalitions, nor of a closed group to who does not sit in it', async () => {
    const [member, stranger] = [await house(), await house('member', (await makeCoalition(db)).id)];
    const groupId = newId();
    await db.sql(`insert into working_group (id, coalition_id, name, from_on, state, created_at) values ($1, $2, '{"fr":"Santé"}', now()::date, 'active', now())`, [groupId, coalitionId]);
    await db.sql(`insert into working_group_member (id, group_id, coalition_id, account_id, organisation_id, role, from_at) values ($1, $2, $3, $4, $5, 'chair', now())`, [newId(), groupId, coalitionId, member.accountId, member.id]);
    const own = await plan();
    const closed = await api.get(PlanMeeting).run(member.ctx, { coalitionId, groupId, words, time: timeOn(3) });
    if (!(closed instanceof MeetingRow)) throw new Error(JSON.stringify(closed));
    await expect(api.get(PlanMeeting).run(chair, { coalitionId, groupId, words, time: timeOn(3) })).rejects.toBeInstanceOf(NotAllowed);
    await expect(api.get(PlanMeeting).callOff(chair, closed.id, { fr: 'Non' })).rejects.toBeInstanceOf(NotFound);
    const coming = async (ctx: RequestContext) => (await api.get(Meetings).list(ctx, { time: 'coming' })).edges.map(({ node }) => node.id);
    expect(await coming(member.ctx)).toEqual([closed.id, own]);
    expect(await coming(chair)).toEqual([own]);
    expect(await coming(stranger.ctx)).toEqual([]);
    expect(await api.get(Meetings).byId(stranger.ctx, own)).toBeNull();
    expect(await api.get(Attendance).quorum(member.ctx, closed)).toMatchObject({ seats: 1 });
  });
});
