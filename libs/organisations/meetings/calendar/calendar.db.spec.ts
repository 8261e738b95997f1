import { NotFound, type RequestContext } from '#libs/context';
import { MeetingsModule } from '../../index.js';
import { makeCoalition, makeCoordinator, makeMandate, makeMember, makeOrganisation, startMailedHouse, type MailedHouse } from '../../testing/index.js';
import { SetAgenda } from '../agenda/set-agenda.service.js';
import { MeetingRow } from '../meeting.entity.js';
import { MakeFromProposal } from '../proposals/make-from-proposal.service.js';
import { ProposalRow } from '../proposals/proposal.entity.js';
import { Propose } from '../proposals/propose.service.js';
import { PlanMeeting } from '../series/plan-meeting.service.js';
import { CalendarAddress } from './calendar-address.service.js';
import { CalendarFeed } from './calendar-feed.service.js';

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const inAWeek = { on: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10), at: '18:30', minutes: 90, zone: 'Africa/Casablanca' as const };

/** Real: the API's role, by the secret address alone. */
describe('the calendar of somebody', () => {
  let house: MailedHouse;
  let coalitionId: string;
  let chair: RequestContext;

  beforeAll(async () => (house = await startMailedHouse(MeetingsModule)));
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(house.db, { name: { fr: 'Kalimat' } }));
    ({ ctx: chair } = await makeCoordinator(house.db, { coalitionId }));
  });
  afterAll(() => house.stop());

  const member = async () => {
    const { id } = await makeOrganisation(house.db, { coalitionId });
    return { id, ...(await makeMember(house.db, { organisationId: id, role: 'representative' })) };
  };
  const plan = async () => {
    const made = await house.api.get(PlanMeeting).run(chair, { coalitionId, words: { title: { fr: 'Réunion bimensuelle' } }, time: inAWeek });
    if (!(made instanceof MeetingRow)) throw new Error(JSON.stringify(made));
    return made.id;
  };
  const fileOf = async (url: string) => {
    const answer = await house.api.get(CalendarFeed).of({ actor: { kind: 'anonymous' }, locale: 'en', requestId: 'spec' }, url.split('/').at(-1)!.replace('.ics', ''));
    if ('retryAfter' in answer) throw new Error('limited');
    return answer;
  };

  it('shows one’s meetings, votes and tasks in UTC, with a sequence that rises and what was called off', async () => {
    const one = await member();
    await makeMandate(house.db, { organisationId: one.id, accountId: one.accountId });
    const id = await plan();
    const proposal = await house.api.get(Propose).run(chair, { coalitionId, organisationId: null, kind: 'decision', title: { fr: 'Signer l’appel' }, text: { fr: 'Nous signons l’appel pour l’école.' } });
    if (!(proposal instanceof ProposalRow)) throw new Error(JSON.stringify(proposal));
    expect(await house.api.get(SetAgenda).run(chair, { meetingId: id, items: [{ proposalId: proposal.id, minutesPlanned: 20 }] })).toBeInstanceOf(MeetingRow);
    await house.api.get(MakeFromProposal).task(chair, { proposalId: proposal.id, organisationId: one.id, dueOn: '2027-01-15' });
    const url = await house.api.get(CalendarAddress).renew(one.ctx);
    expect(url).toMatch(/^https:\/\/sawt\.example\.org\/calendar\/[\w-]{64}\.ics$/);
    const first = await fileOf(url);
    expect(await fileOf(url)).toEqual(first);
    const lines = unfolded(first.file);
    expect(lines.filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(2);
    expect(lines).toEqual(expect.arrayContaining([`UID:meeting-${id}@sawt.example.org`, 'SEQUENCE:0', 'STATUS:CONFIRMED', 'SUMMARY:Réunion bimensuelle (Kalimat)', 'SUMMARY:Tâche : Signer l’appel', 'DTSTART;VALUE=DATE:20270115']));
    expect(lines.find((line) => line.startsWith('DTSTART:'))).toMatch(/^DTSTART:\d{8}T\d{6}Z$/);
    expect(first.file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(first.file).not.toContain('Nadia');
    await house.api.get(PlanMeeting).callOff(chair, id, { fr: 'Grève' });
    const second = await fileOf(url);
    expect(second.etag).not.toBe(first.etag);
    expect(unfolded(second.file)).toEqual(expect.arrayContaining([`UID:meeting-${id}@sawt.example.org`, 'SEQUENCE:1', 'STATUS:CANCELLED']));
  });

  it('shows nothing to who was removed, and does not answer at an address that was renewed, stopped or guessed', async () => {
    const one = await member();
    const id = await plan();
    const old = await house.api.get(CalendarAddress).renew(one.ctx);
    expect((await fileOf(old)).file).toContain(id);
    const url = await house.api.get(CalendarAddress).renew(one.ctx);
    await expect(fileOf(old)).rejects.toBeInstanceOf(NotFound);
    expect((await fileOf(url)).file).toContain(id);
    await house.db.sql('delete from membership where account_id = $1', [one.accountId]);
    expect((await fileOf(url)).file).not.toContain('VEVENT');
    await house.api.get(CalendarAddress).stop(one.ctx);
    await expect(fileOf(url)).rejects.toBeInstanceOf(NotFound);
    for (const guess of ['', 'x', 'A'.repeat(64)]) await expect(fileOf(guess)).rejects.toBeInstanceOf(NotFound);
    expect(await house.db.sql('select count(*)::int as n from calendar_feed where account_id = $1', [one.accountId])).toEqual([{ n: 0 }]);
  });
});
