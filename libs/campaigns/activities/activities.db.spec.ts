import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthWorkerModule, LinkExpired } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { JobRunner } from '#libs/jobs';
import { CalendarSources, organisationEntities, OrganisationsModule, OrganisationsWorkerModule } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities, PetitionsWorkerModule } from '#libs/petitions';
import { CheckYourEmail, signatureEntities, SignaturesWorkerModule } from '#libs/signatures';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { activityPresences, campaignActs, campaignEntities, CampaignsWorkerModule } from '../index.js';
import { ActivitiesModule } from './activities.module.js';
import { ActivityRow } from './activity.entity.js';
import { CorrectAttendance } from './attendance/correct-attendance.service.js';
import { NoteAttendance } from './attendance/note-attendance.service.js';
import { Numbers } from './attendance/numbers.service.js';
import { PublicCalendar } from './calendar/public-calendar.service.js';
import type { PlanActivityInput } from './course/course.input.js';
import { MoveActivity } from './course/move-activity.service.js';
import { PlanActivity } from './course/plan-activity.service.js';
import { Materials } from './material/materials.service.js';
import { Activities } from './reading/activities.service.js';
import { ConfirmRegistration } from './registering/confirm-registration.service.js';
import { Enrol } from './registering/enrol.service.js';
import { MyRegistrations } from './registering/my-registration.service.js';
import { Register } from './registering/register.service.js';
import { MyRegistration } from './registering/registering.results.js';
import { Registrations } from './registering/registrations.service.js';
import { KeepActivities } from './telling/keep-activities.job.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const timeOn = (days: number) => ({ on: inDays(days), at: '09:30', until: '16:00', zone: 'Africa/Casablanca' as const });
const samira = citizen('fr');

/** Real: the API's role, queue work, mail over SMTP to the local catcher. */
describe('activities', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  let coalition: { id: string; slug: string };
  let amal: { id: string; slug: string; ctx: RequestContext };
  let nour: { id: string; slug: string; ctx: RequestContext };
  const logged: string[] = [];

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities];
    api = await startAsApi(config, entities, [OrganisationsModule, ActivitiesModule]);
    worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, CampaignsWorkerModule]);
    for (const level of ['log', 'warn', 'error'] as const) jest.spyOn(Logger.prototype, level).mockImplementation((...words: unknown[]) => void logged.push(JSON.stringify(words)));
  });
  beforeEach(async () => {
    coalition = await makeCoalition(db, { name: { fr: 'Kalimat' } });
    [amal, nour] = [await house('Amal'), await house('Nour')];
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await Promise.all([api.close(), worker.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  async function house(name: string, coalitionId = coalition.id) {
    const made = await makeOrganisation(db, { coalitionId, name: { fr: name } });
    return { ...made, ...(await makeMember(db, { organisationId: made.id, role: 'campaigner' })) };
  }
  const given = (room: Partial<PlanActivityInput['room']> = {}): Omit<PlanActivityInput, 'time'> => ({
    coalitionId: coalition.id, organisationId: amal.id, kind: 'training',
    words: { title: { fr: 'Campagnes en ligne', ar: 'الحملات الرقمية' }, place: { fr: 'Maison des associations' }, link: 'https://visio.example.org/a' },
    room: { audience: 'public', capacity: 2, ...room }, trainers: [{ name: 'Nadia Benali', organisationId: amal.id }], themes: ['education'],
  });
  async function announced(room: Partial<PlanActivityInput['room']> = {}): Promise<ActivityRow> {
    const made = await api.get(PlanActivity).run(amal.ctx, { ...given(room), time: timeOn(10) });
    if (!(made instanceof ActivityRow)) throw new Error(JSON.stringify(made));
    expect(await api.get(MoveActivity).announce(amal.ctx, made.id)).toMatchObject({ state: 'announced' });
    return made;
  }
  const ask = (activity: ActivityRow, email: string, more: object = {}, ctx = samira) => api.get(Register).run(ctx, { activity: activity.slug, name: 'Samira Alaoui', email, affiliation: 'none', ...more });
  const work = () => worker.get(JobRunner).drain();
  const mailsTo = async (to: string) => {
    await work();
    return readInbox(dir, { to });
  };
  async function tokensOf(email: string) {
    const [mail] = await mailsTo(email);
    return { confirm: /activities\/confirm\/([\w-]{64})/.exec(mail!.text)?.[1] ?? '', manage: /activities\/mine\/([\w-]{64})/.exec(mail!.text)![1]! };
  }
  const confirm = async (email: string) => api.get(ConfirmRegistration).run(samira, (await tokensOf(email)).confirm);
  async function comes(activity: ActivityRow, email: string, more: object = {}) {
    expect(await ask(activity, email, more)).toBeInstanceOf(CheckYourEmail);
    const tokens = await tokensOf(email);
    return { ...tokens, answer: await api.get(ConfirmRegistration).run(samira, tokens.confirm) };
  }
  const count = async (activity: ActivityRow, state: string) => (await db.sql<{ n: number }>('select count(*)::int as n from activity_registration where activity_id = $1 and state = $2', [activity.id, state]))[0]!.n;
  const over = (activity: ActivityRow, days = 1) => db.sql(`update activity set starts_at = now() - $2 * interval '1 day' - interval '3 hours', ends_at = now() - $2 * interval '1 day' where id = $1`, [activity.id, days]);
  const moved = (answer: unknown) => expect(answer).toBeInstanceOf(ActivityRow);

  it('takes who says so twice, moves up in order, tells once, counts, and forgets', async () => {
    const activity = await announced();
    const left = (ctx: RequestContext) => api.get(Activities).placesLeft({ ...ctx }, activity);
    const one = await comes(activity, 'one@mail.ma', { affiliation: 'member', organisation: nour.slug, gender: 'woman', needs: ['childcare'] });
    expect([await left(samira), await left(nour.ctx)]).toEqual([null, 1]);
    const two = await comes(activity, 'two@mail.ma');
    expect([await left(samira), await left(nour.ctx)]).toEqual([0, 0]);
    expect([one.answer, two.answer]).toMatchObject([{ state: 'confirmed' }, { state: 'confirmed' }]);
    const three = await comes(activity, 'three@mail.ma', { gender: 'man' });
    const four = await comes(activity, 'four@mail.ma');
    expect(four.answer).toMatchObject({ state: 'waiting' });
    expect(await api.get(MyRegistrations).show(samira, four.manage)).toMatchObject({ state: 'waiting', position: 2, link: '', mayWithdraw: true });

    expect(await api.get(MyRegistrations).withdraw(samira, two.manage)).toMatchObject({ state: 'withdrawn', isKnown: false });
    expect(await api.get(MyRegistrations).show(samira, three.manage)).toMatchObject({ state: 'confirmed', link: 'https://visio.example.org/a' });
    expect(await api.get(MyRegistrations).show(samira, four.manage)).toMatchObject({ position: 1 });
    expect((await mailsTo('three@mail.ma')).map(({ subject }) => subject)).toEqual(['Une place s’est libérée : elle est à vous', 'Confirmez votre inscription']);

    moved(await api.get(PlanActivity).edit(amal.ctx, { activityId: activity.id, ...given({ capacity: 3 }) }));
    expect([await count(activity, 'confirmed'), await count(activity, 'waiting')]).toEqual([3, 0]);

    const names = await api.get(Registrations).of(amal.ctx, activity.id);
    expect(names).toHaveLength(3);
    expect(names.find(({ email }) => email === 'one@mail.ma')).toMatchObject({ name: 'Samira Alaoui', gender: 'woman', needs: ['childcare'], organisation: { id: nour.id } });
    expect(await api.get(MoveActivity).hold(amal.ctx, activity.id)).toMatchObject({ code: 'notYet' });
    await over(activity);
    moved(await api.get(MoveActivity).hold(amal.ctx, activity.id));
    moved(await api.get(NoteAttendance).run(amal.ctx, { activityId: activity.id, marks: names.map(({ id, email }) => ({ registrationId: id, attended: email !== 'four@mail.ma' })) }));
    moved(await api.get(NoteAttendance).walkIn(amal.ctx, { activityId: activity.id, name: 'Yassine', affiliation: 'member', organisation: nour.slug, gender: 'man' }));
    moved(await api.get(MoveActivity).evaluate(amal.ctx, activity.id, { fr: 'Prévoir plus de temps.' }));

    await expect(db.sql(`update activity_registration set attended = false where activity_id = $1`, [activity.id])).rejects.toThrow(/is evaluated/);
    await expect(db.sql(`update activity set title = '{}' where id = $1`, [activity.id])).rejects.toThrow(/is evaluated/);
    await expect(db.sql('delete from activity_count where activity_id = $1', [activity.id])).rejects.toThrow(/is evaluated/);
    expect(await api.get(NoteAttendance).run(amal.ctx, { activityId: activity.id, marks: [] })).toMatchObject({ code: 'evaluated' });
    expect(await api.get(CorrectAttendance).run(amal.ctx, { activityId: activity.id, affiliation: 'none', delta: -1, reason: 'x' })).toBeInstanceOf(InvalidInput);
    moved(await api.get(CorrectAttendance).run(amal.ctx, { activityId: activity.id, affiliation: 'member', organisationId: nour.id, gender: 'woman', delta: 2, reason: 'Deux personnes venues en retard.' }));

    await db.sql(`update activity set keep_days = 1 where id = $1`, [activity.id]);
    await worker.get(KeepActivities).run();
    await worker.get(KeepActivities).run();
    expect(await db.sql('select 1 from activity_registration where activity_id = $1', [activity.id])).toEqual([]);
    const read = <Row>(stream: string) => worker.get(Database).counting((em) => em.query<Row[]>(stream, [coalition.id]));
    const lines = await read<{ organisation_id: string | null; kind: string; n: number }>(activityPresences);
    expect(lines).toHaveLength(3);
    expect(lines.map(({ organisation_id: of, kind, n }) => [of, kind, n])).toEqual(expect.arrayContaining([[nour.id, 'woman', 3], [nour.id, 'man', 1], [null, 'man', 1]]));
    const acts = await read<{ organisation_id: string; object_id: string }>(campaignActs);
    expect(acts).toHaveLength(2);
    expect(acts).toEqual(expect.arrayContaining([amal, nour].map(({ id }) => expect.objectContaining({ organisation_id: id, object_id: activity.id }))));
    expect((await api.get(Numbers).of(amal.ctx, await api.get(Activities).byId(amal.ctx, activity.id) as ActivityRow))).toMatchObject({ attended: 5, confirmed: 0, corrections: [{ delta: 2 }] });
  });

  it('gives N places and never N + 1 to fifty who confirm at once, nor more than its share to an organisation', async () => {
    const activity = await announced({ capacity: 7, perOrganisation: 3 });
    const emails = Array.from({ length: 50 }, (_, i) => `p${i}@crowd.ma`);
    for (const [i, email] of emails.entries()) await ask(activity, email, i % 2 ? { affiliation: 'member', organisation: nour.slug } : {});
    await work();
    const tokens = await Promise.all(emails.map(tokensOf));
    const answers = await Promise.all(tokens.map(({ confirm: token }) => api.get(ConfirmRegistration).run(samira, token)));
    expect(answers.filter((answer) => 'state' in answer && answer.state === 'confirmed')).toHaveLength(7);
    expect([await count(activity, 'confirmed'), await count(activity, 'waiting')]).toEqual([7, 43]);
    const ofNour = () => db.sql<{ n: number }>(`select count(*)::int as n from activity_registration where activity_id = $1 and state = 'confirmed' and organisation_id = $2`, [activity.id, nour.id]);
    expect((await ofNour())[0]!.n).toBeLessThanOrEqual(3);

    const waiting = () => db.sql<{ id: string; organisation_id: string | null }>(`select id, organisation_id from activity_registration where activity_id = $1 and state = 'waiting' order by queued_at, id`, [activity.id]);
    const before = await waiting();
    await Promise.all(tokens.slice(0, 20).map(({ manage }) => api.get(MyRegistrations).withdraw(samira, manage)));
    expect(await count(activity, 'confirmed')).toBe(7);
    const still = await waiting();
    expect((await ofNour())[0]!.n).toBeLessThanOrEqual(3);
    expect(still.map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter((id) => still.some((one) => one.id === id)));

    // Fewer places take nobody's away, and none that is given back is given again before there are fewer people than places.
    const change = (capacity: number) => api.get(PlanActivity).edit(amal.ctx, { activityId: activity.id, ...given({ capacity }) });
    moved(await change(5));
    expect(await count(activity, 'confirmed')).toBe(7);
    const placed = await db.sql<{ id: string }>(`select id from activity_registration where activity_id = $1 and state = 'confirmed'`, [activity.id]);
    await Promise.all([...placed.slice(0, 2), placed[0]!].map(({ id }) => api.get(Enrol).withdraw(amal.ctx, id)));
    expect(await count(activity, 'confirmed')).toBe(5);
    const { length: waits } = await waiting();
    await Promise.all([change(9), ...placed.slice(2, 5).map(({ id }) => api.get(Enrol).withdraw(amal.ctx, id))]);
    expect([await count(activity, 'confirmed'), await count(activity, 'waiting')]).toEqual([9, waits - 7]);
  });

  it('answers a new, a waiting and a registered address with the same bytes, mails at most three times, and one row a person', async () => {
    const activity = await announced();
    const first = await ask(activity, 'new@mail.ma');
    const again = await ask(activity, 'NEW@mail.ma');
    await comes(activity, 'known@mail.ma');
    const known = await ask(activity, 'known@mail.ma', { name: 'Somebody else' });
    expect(new Set([first, again, known].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await mailsTo('known@mail.ma'))[0]!.subject).toBe('Votre inscription');
    for (let i = 0; i < 5; i++) {
      await ask(activity, 'new@mail.ma');
      await work();
    }
    expect((await mailsTo('new@mail.ma')).length).toBeLessThanOrEqual(3);
    await Promise.all(Array.from({ length: 50 }, (_, i) => ask(activity, i % 2 ? 'sa.mira@gmail.com' : 'Samira+x@googlemail.com')));
    expect(await db.sql(`select 1 from activity_registration where activity_id = $1 and state = 'pending'`, [activity.id])).toHaveLength(2);
    expect(await api.get(ConfirmRegistration).run(samira, 'x'.repeat(64))).toBeInstanceOf(LinkExpired);
    expect(await ask(activity, 'no address')).toBeInstanceOf(InvalidInput);
    await ask(activity, 'early@mail.ma');
    await work();
    await over(activity);
    expect(await ask(activity, 'late@mail.ma')).toBeInstanceOf(IllegalMove);
    expect(await confirm('early@mail.ma')).toBeInstanceOf(LinkExpired);
  });

  it('is registered for by staff with their people, and shows nobody to another organisation or coalition', async () => {
    const activity = await announced({ audience: 'members', capacity: 5 });
    const stranger = await house('Elsewhere', (await makeCoalition(db)).id);
    const { ctx: chair } = await makeCoordinator(db, { coalitionId: coalition.id });
    const person = { activityId: activity.id, name: 'Karim Fassi', email: 'karim@nour.ma', affiliation: 'member' as const, organisation: nour.slug };
    expect(await ask(activity, 'one@mail.ma')).toBeInstanceOf(InvalidInput);
    moved(await api.get(Enrol).run(nour.ctx, person));
    moved(await api.get(Enrol).run(nour.ctx, person));
    expect((await mailsTo('karim@nour.ma')).map(({ subject }) => subject)).toEqual(['Vous êtes inscrit·e']);
    await expect(api.get(Enrol).run(nour.ctx, { ...person, organisation: amal.slug })).rejects.toThrow(NotAllowed);
    await expect(api.get(Enrol).run(stranger.ctx, person)).rejects.toThrow(NotFound);
    moved(await api.get(Enrol).run(amal.ctx, { activityId: activity.id, name: 'Hind', affiliation: 'other', otherOrganisation: 'Ailleurs' }));

    expect((await api.get(Registrations).of(amal.ctx, activity.id)).map(({ name }) => name)).toEqual(['Hind', 'Karim Fassi']);
    expect((await api.get(Registrations).of(nour.ctx, activity.id)).map(({ name }) => name)).toEqual(['Karim Fassi']);
    expect(await api.get(Registrations).of(chair, activity.id)).toEqual([]);
    const third = await house('Third');
    expect(await api.get(Registrations).of(third.ctx, activity.id)).toEqual([]);
    await expect(api.get(Registrations).of(stranger.ctx, activity.id)).rejects.toThrow(NotFound);
    await expect(api.get(Registrations).of(samira, activity.id)).rejects.toThrow(NotSignedIn);
    await expect(api.get(MoveActivity).announce(nour.ctx, activity.id)).rejects.toThrow(NotAllowed);
    await expect(api.get(MoveActivity).hold(chair, activity.id)).rejects.toThrow(NotAllowed);
    const karim = (await api.get(Registrations).of(nour.ctx, activity.id))[0]!.id;
    const { ctx: helper } = await makeMember(db, { organisationId: amal.id, role: 'contributor' });
    const open = await announced();
    await comes(open, 'web@mail.ma', { affiliation: 'member', organisation: amal.slug });
    const [web] = await api.get(Registrations).of(amal.ctx, open.id);
    expect(await api.get(Registrations).of(helper, open.id)).toEqual([]);
    await expect(api.get(Enrol).withdraw(helper, web!.id)).rejects.toThrow(NotFound);
    moved(await api.get(Enrol).run(helper, { ...person, activityId: open.id, organisation: amal.slug }));
    expect(await api.get(Registrations).of(helper, open.id)).toMatchObject([{ name: 'Karim Fassi' }]);
    await expect(api.get(Enrol).withdraw(third.ctx, karim)).rejects.toThrow(NotFound);
    moved(await api.get(Enrol).withdraw(nour.ctx, karim));
    expect(await api.get(Activities).bySlug(samira, activity.slug)).toBeNull();
    expect(await api.get(Numbers).of(nour.ctx, activity)).toBeNull();
  });

  it('tells a new date, reminds the day before with the date for a calendar, and tells the calling off, each once', async () => {
    const activity = await announced({ capacity: 1 });
    await comes(activity, 'place@mail.ma');
    await comes(activity, 'queue@mail.ma');
    const reason = { fr: 'Salle indisponible' };
    expect(await api.get(MoveActivity).move(amal.ctx, { activityId: activity.id, time: timeOn(-1), reason })).toBeInstanceOf(InvalidInput);
    moved(await api.get(MoveActivity).move(amal.ctx, { activityId: activity.id, time: timeOn(12), reason }));
    const [[placed], [queued]] = [await mailsTo('place@mail.ma'), await mailsTo('queue@mail.ma')];
    expect([placed, queued]).toMatchObject([{ subject: 'Nouvelle date' }, { subject: 'Nouvelle date' }]);
    // Who only waits is told neither the address to take part online nor a date to keep.
    expect([placed, queued].map((mail) => [mail!.text.includes('visio.example.org'), mail!.headers['content-type']!.startsWith('multipart/mixed')])).toEqual([[true, true], [false, false]]);
    await worker.get(KeepActivities).run();
    expect((await mailsTo('place@mail.ma'))[0]).toMatchObject({ subject: 'Nouvelle date' });
    await db.sql(`update activity set starts_at = now() + interval '2 hours', ends_at = now() + interval '5 hours' where id = $1`, [activity.id]);
    await worker.get(KeepActivities).run();
    await worker.get(KeepActivities).run();
    const [reminder, ...earlier] = await mailsTo('place@mail.ma');
    expect(reminder).toMatchObject({ subject: 'Rappel de votre inscription' });
    expect(reminder!.headers['content-type']).toContain('multipart/mixed');
    expect(earlier.map(({ subject }) => subject)).toEqual(['Nouvelle date', 'Confirmez votre inscription']);
    moved(await api.get(MoveActivity).callOff(amal.ctx, activity.id, reason));
    expect((await mailsTo('place@mail.ma')).filter(({ subject }) => subject === 'L’activité n’aura pas lieu')).toHaveLength(1);
    expect((await mailsTo('queue@mail.ma')).map(({ subject }) => subject)).toEqual(['L’activité n’aura pas lieu', 'Nouvelle date', 'Confirmez votre inscription']);
    expect(await api.get(MoveActivity).move(amal.ctx, { activityId: activity.id, time: timeOn(14), reason })).toBeInstanceOf(IllegalMove);
    const { file } = await api.get(PublicCalendar).ofCoalition(samira, coalition.slug);
    expect(file).toContain('STATUS:CANCELLED');
    expect(file).not.toContain('visio.example.org');
  });

  it('stands in the calendars of who has a place or waits, of who prepares it, and of an organisation’s friends', async () => {
    const activity = await announced({ capacity: 1 });
    const own = { ...nour, ...(await makeMember(db, { organisationId: nour.id, role: 'campaigner' })) };
    const other = await house('Other');
    const entries = (ctx: RequestContext) => api.get(Database).transaction(ctx, (em) => api.get(CalendarSources).of(em, ctx, ctx.actor as never));
    expect(await entries(own.ctx)).toEqual([]);
    await comes(activity, 'place@mail.ma');
    const { manage } = await comes(activity, own.email);
    const uid = `activity-${activity.id}@sawt.example.org`;
    const shown = { uid, place: 'Maison des associations', url: `https://sawt.example.org/fr/activities/${activity.slug}` };
    expect(await entries(own.ctx)).toMatchObject([{ ...shown, title: 'Liste d’attente : Campagnes en ligne' }]);
    moved(await api.get(PlanActivity).edit(amal.ctx, { activityId: activity.id, ...given({ capacity: 2 }) }));
    expect(await entries(own.ctx)).toMatchObject([{ ...shown, title: 'Campagnes en ligne', place: 'Maison des associations https://visio.example.org/a' }]);
    await api.get(MyRegistrations).withdraw(samira, manage);
    expect([await entries(own.ctx), await entries(other.ctx)]).toEqual([[], []]);
    expect(await entries(amal.ctx)).toMatchObject([{ uid }]);

    const planned = await api.get(PlanActivity).run(amal.ctx, { ...given(), time: timeOn(3) });
    if (!(planned instanceof ActivityRow)) throw new Error(JSON.stringify(planned));
    expect((await entries(amal.ctx)).map(({ url }) => url)).toEqual([`https://sawt.example.org/console/activities/${planned.id}`, shown.url]);
    expect((await api.get(Activities).awaited(amal.ctx)).map(({ id }) => id)).toEqual([planned.id]);
    expect(await api.get(Activities).awaited(nour.ctx)).toEqual([]);
    const { file } = await api.get(PublicCalendar).ofOrganisation(samira, amal.slug);
    expect([file.includes(activity.id), file.includes(planned.id)]).toEqual([true, false]);
    expect((await api.get(PublicCalendar).ofOrganisation(samira, nour.slug)).file).not.toContain('VEVENT');
    await expect(api.get(PublicCalendar).ofOrganisation(samira, 'nobody')).rejects.toThrow(NotFound);
  });

  it('hands material to everybody or to who has a place', async () => {
    const activity = await announced({ capacity: 1 });
    const { manage } = await comes(activity, 'place@mail.ma');
    const { manage: queued } = await comes(activity, 'queue@mail.ma');
    const file = (name: string, audience: string) => ({ file: { name, type: 'application/pdf', content: Buffer.from(`%PDF ${name}`) }, fields: { audience } });
    expect(await api.get(Materials).upload(amal.ctx, activity.id, file('open.pdf', 'public'))).toBeUndefined();
    expect(await api.get(Materials).upload(amal.ctx, activity.id, file('own.pdf', 'participants'))).toBeUndefined();
    expect(await api.get(Materials).upload(amal.ctx, activity.id, file('own.pdf', 'participants'))).toBe('twice');
    await expect(api.get(Materials).upload(nour.ctx, activity.id, file('x.pdf', 'public'))).rejects.toThrow(NotAllowed);
    expect(await api.get(Materials).addLink(amal.ctx, activity.id, { name: 'Site', url: 'http://plain.example', audience: 'public' })).toBeInstanceOf(InvalidInput);
    const [open, own] = await api.get(Materials).of(amal.ctx, activity.id);
    expect(await api.get(Materials).of(samira, activity.id)).toMatchObject([{ name: 'open.pdf' }]);
    expect((await api.get(Materials).open(samira, open!.id)).content.toString()).toBe('%PDF open.pdf');
    await expect(api.get(Materials).open(samira, own!.id)).rejects.toThrow(NotFound);
    expect((await api.get(Materials).openByLink(samira, manage, own!.id)).name).toBe('own.pdf');
    await expect(api.get(Materials).openByLink(samira, queued, own!.id)).rejects.toThrow(NotFound);
    const mine = await api.get(MyRegistrations).show(samira, manage);
    expect(mine instanceof MyRegistration && mine.material.map(({ name }) => name)).toEqual(['open.pdf', 'own.pdf']);
    await over(activity);
    expect(await api.get(MyRegistrations).withdraw(samira, manage)).toMatchObject({ state: 'confirmed', isKnown: false });
    expect(await api.get(MyRegistrations).show(samira, manage)).toBeInstanceOf(LinkExpired);
  });

  it('says nothing of persons in logs, jobs and the audit log, and keeps them sealed', async () => {
    const everywhere = [...(await db.sql('select action, detail::text from audit_entry')), ...(await db.sql(`select job, encode(payload, 'escape') as payload from outbox`)), ...logged].map((one) => JSON.stringify(one)).join('\n');
    for (const word of ['Samira', 'mail.ma', 'Karim', 'Fassi', 'Yassine']) expect(everywhere).not.toContain(word);
    const tables = await db.sql(`select row_to_json(r)::text as r from activity_registration r union all select encode(sealed, 'escape') from activity_contact`);
    expect(JSON.stringify(tables)).not.toMatch(/Samira|mail\.ma|Karim/);
  });
});
