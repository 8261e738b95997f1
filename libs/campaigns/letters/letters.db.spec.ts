import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkExpired } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound } from '#libs/context';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { makeMember, makeOrganisation } from '#libs/organisations/testing';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { anotherToken, makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { IdenticalLetter, LetterConfirmed, LettersNotOpen, LetterWithdrawn, MyLetter } from './citizens/letters.results.js';
import { LetterCampaign, MayNotSendLetters } from './letter-campaign.type.js';
import { LettersOfTarget } from './letter.export.js';
import { refusalToken } from './offices/refusal-token.js';
import { LentWords } from './sending/lent-words.js';
import { SlotBook, type HeldLetter } from './sending/slot-book.js';
import { isKept, letterInput, makeLetterPeople, makeOpenLetters, openLettersHouse, townHall, writeAs, type LetterPeople, type LettersHouse } from './testing/index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const words = (n: number) => `Ma fille numéro ${n} marche une heure chaque matin pour aller à l’école.`;
const faultsOf = (answer: unknown) => (answer instanceof InvalidInput ? answer.fields.map(({ field, code }) => `${field}:${code}`) : answer);
const tokenIn = (text: string, page: string) => new RegExp(`/letters/${page}/([\\w-]{64})`).exec(text)?.[1] ?? '';

/** Real: the API's role, queue work, mail over SMTP to the local catcher. Pretended: the clock of the dripping. */
describe('letters to decision-makers', () => {
  let db: SpecDatabase;
  let dir: string;
  let catcher: Catcher;
  let house: LettersHouse;
  let people: LetterPeople;
  let office: string;
  const citizenFr = citizen('fr');
  let day = new Date('2026-12-07T10:00:00Z'); // Mondays, before noon in Rabat
  let hall = 0;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-letters-'));
    catcher = await startCatcher({ port: 0, dir });
    house = await openLettersHouse(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}` });
  });
  beforeEach(async () => {
    people = await makeLetterPeople(db);
    office = `commune.${++hall}@example.org`;
    day = new Date(day.getTime() + 7 * DAY);
  });
  afterAll(async () => {
    await house.close();
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  const opened = (isTest = false, targets = [townHall({ address: office })]) => makeOpenLetters(house, people, { targets }, isTest);
  const mailsTo = async (to: string) => {
    await house.runner.drain();
    return readInbox(dir, { to });
  };
  /** Writes and confirms by the mail that came; gives the token of its own page. */
  async function send(slug: string, email: string, text: string, wishes = {}): Promise<string> {
    expect(isKept(await writeAs(house, citizenFr, slug, email, text, wishes))).toBe(true);
    const [mail] = await mailsTo(email);
    expect(await house.confirm.run(citizenFr, tokenIn(mail!.text, 'confirm'))).toBeInstanceOf(LetterConfirmed);
    return tokenIn(mail!.text, 'mine');
  }
  const drip = async (minutes = 0) => house.drip.round(new Date(day.getTime() + minutes * MINUTE));
  const due = () => db.sql('update letter_delivery set due_at = $1 where due_at > $1', [day]);
  /** A worker takes what is due for the office of this action, writes it down and holds it. */
  async function take(id: string): Promise<readonly HeldLetter[]> {
    const [{ officeId }] = (await db.sql('select office_id as "officeId" from letter_target where letter_campaign_id = $1', [id])) as [{ officeId: string }];
    const book = new SlotBook(house.worker.source);
    return book.take((await book.due(day)).flat().filter((target) => target.officeId === officeId), day);
  }
  const states = async (id: string) => Object.fromEntries((await db.sql<{ state: string; n: number }>('select state, count(*)::int as n from letter_delivery where letter_campaign_id = $1 group by 1', [id])).map(({ state, n }) => [state, n]));

  it('are prepared by one and approved by another, and go back to draft when they change', async () => {
    const { author, second, coordinator } = people;
    const made = await house.save.create(author.ctx, letterInput(people));
    if (!(made instanceof LetterCampaign)) throw new Error(JSON.stringify(made));
    expect(made).toMatchObject({ state: 'draft', isTest: true, slug: 'une-ecole-dans-le-quartier' });
    expect(await house.move.run(author.ctx, made.id, 'approve')).toMatchObject({ code: 'secondPersonNeeded' });
    expect(await house.move.run(author.ctx, made.id, 'open')).toBeInstanceOf(IllegalMove);
    expect(await house.move.run(second.ctx, made.id, 'approve')).toMatchObject({ state: 'approved' });
    expect(await house.save.update(author.ctx, Object.assign(letterInput(people), { id: made.id }))).toMatchObject({ state: 'draft', approvedAt: null });
    await house.move.run(second.ctx, made.id, 'approve');
    expect(await house.move.run(author.ctx, made.id, 'open')).toMatchObject({ state: 'open', isTest: true });
    expect(await house.save.update(author.ctx, Object.assign(letterInput(people), { id: made.id }))).toBeInstanceOf(IllegalMove);
    expect(await house.move.run(author.ctx, made.id, 'goLive')).toMatchObject({ isTest: false });
    expect(await house.move.run(author.ctx, made.id, 'goLive')).toBeInstanceOf(MayNotSendLetters);
    expect(await house.move.run(coordinator.ctx, made.id, 'pause')).toMatchObject({ state: 'paused' });
    await expect(house.move.run(coordinator.ctx, made.id, 'close')).rejects.toBeInstanceOf(NotAllowed);
    expect(await house.move.run(coordinator.ctx, made.id, 'resume')).toMatchObject({ state: 'open' });
    const acts = await db.sql<{ action: string }>(`select action from audit_entry where object_id = $1 order by number`, [made.id]);
    expect(acts.map(({ action }) => action)).toEqual(['letters.create', 'letters.approve', 'letters.update', 'letters.approve', 'letters.open', 'letters.goLive', 'letters.pause', 'letters.resume']);
  });

  it('say everything that is wrong with a draft at once', async () => {
    const wrong = letterInput(people, { title: {}, subjects: [], replyAddress: 'nobody', leastWords: 2, targets: [townHall({ opens: '17:00', timeZone: 'Rabat', perHour: 500, area: 'XX', address: 'x' })] });
    expect(faultsOf(await house.save.create(people.author.ctx, wrong))).toEqual([
      'title.fr:wordsMissing', 'subjects:subjectNeeded', 'replyAddress:emailInvalid', 'leastWords:outOfRange',
      'targets.0.address:emailInvalid', 'targets.0.area:areaUnknown', 'targets.0.timeZone:zoneUnknown', 'targets.0.opens:hours', 'targets.0.perHour:outOfRange',
    ]);
    const untranslated = await house.save.create(people.author.ctx, letterInput(people, { targets: [townHall({ locale: 'es' })] }));
    expect(faultsOf(await house.move.run(people.second.ctx, (untranslated as LetterCampaign).id, 'approve'))).toEqual(['targets.0.locale:promptsMissing']);
  });

  it('are nobody else’s before they are open', async () => {
    const { id } = (await house.save.create(people.author.ctx, letterInput(people))) as LetterCampaign;
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: people.coalition.id })).id, role: 'representative' });
    await expect(house.campaigns.byId(stranger.ctx, id)).rejects.toBeInstanceOf(NotFound);
    await expect(house.save.update(stranger.ctx, Object.assign(letterInput(people), { id }))).rejects.toBeInstanceOf(NotFound);
    expect((await house.campaigns.page(stranger.ctx, undefined, {})).edges).toEqual([]);
  });

  it('leave once their writer confirmed, in the target’s language, with the name and the reply address chosen', async () => {
    const { slug, id } = await opened(false, [townHall({ address: office, locale: 'ar' })]);
    await send(slug, 'nadia@example.org', words(1), { address: '12, rue du Port\nTanger', wantsAnswers: true });
    expect(await mailsTo(office)).toEqual([]);
    await due();
    await drip();
    const [mail] = await mailsTo(office);
    expect(mail).toMatchObject({ subject: 'المدرسة الموعودة' });
    expect(mail!.from).toContain('Nadia Benali');
    for (const part of ['مئتا طفل ينتظرون.', words(1), '12, rue du Port', 'Amal', 'no-more']) expect(mail!.text + mail!.html).toContain(part === 'Amal' ? 'جمعية الأمل' : part);
    expect(mail!.text.indexOf('مئتا طفل')).toBeLessThan(mail!.text.indexOf('صودق')); // the writer's order
    expect(JSON.stringify(mail!.headers)).toContain('nadia@example.org');
    const [receipt] = await mailsTo('nadia@example.org');
    expect(receipt).toMatchObject({ subject: 'Votre lettre est partie' });
    expect(receipt!.text).toContain(words(1));
    expect(await states(id)).toEqual({ sent: 1 });
  });

  it('answer every address alike, and mail no word that somebody typed before the confirmation', async () => {
    const { slug, id } = await opened();
    await send(slug, 'known@example.org', words(1));
    const answers = [await writeAs(house, citizenFr, slug, 'known@example.org', words(2)), await writeAs(house, citizenFr, slug, 'new@example.org', words(3))];
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
    const [known] = await mailsTo('known@example.org');
    const [asked] = await mailsTo('new@example.org');
    expect([known!.subject, asked!.subject]).toEqual(['Votre lettre', 'Confirmez votre lettre']);
    expect(asked!.text + asked!.html).not.toMatch(/Nadia|marche une heure/);
    expect(await db.sql('select count(*)::int as n from letter where letter_campaign_id = $1', [id])).toEqual([{ n: 2 }]);
    const rows = JSON.stringify(await db.sql(`select l.*, d.*, o.* from letter l left join letter_delivery d on d.letter_id = l.id left join outbox o on o.subject = l.id where l.letter_campaign_id = $1`, [id]));
    expect(rows).not.toMatch(/nadia|benali|known@|marche/i);
  });

  it('ask for one’s own words: enough of them, not those of the points, not those of another letter', async () => {
    const { slug } = await opened();
    const wrong = async (text: string, wishes = {}) => faultsOf(await writeAs(house, citizenFr, slug, 'a@example.org', text, wishes));
    expect(await wrong('Trop court.')).toEqual(['ownWords:tooFewWords']);
    expect(await wrong('La construction a été votée en 2024. Deux cents enfants attendent.')).toEqual(['ownWords:notOwn']);
    expect(await wrong(`${words(1)} https://evil.example`)).toEqual(['ownWords:noLinks']);
    expect(await wrong(words(1), { email: 'x', givenName: '', area: 'MA', subjectId: null, points: ['0190a000-0000-7000-8000-000000000000'], isAgreed: false })).toEqual(['email:emailInvalid', 'givenName:nameMissing', 'area:areaMissing', 'subjectId:subjectMissing', 'points:pointUnknown', 'isAgreed:notAgreed']);
    await send(slug, 'first@example.org', words(1));
    expect(await wrong(words(1).toUpperCase().replace('É', 'E'))).toEqual(['ownWords:identical']);
    expect(isKept(await writeAs(house, citizenFr, slug, 'third@example.org', words(2)))).toBe(true);
  });

  it('are told apart also when two with the same words are confirmed one after the other; near ones are counted', async () => {
    const { slug, id } = await opened();
    for (const who of ['one', 'two']) expect(isKept(await writeAs(house, citizenFr, slug, `${who}.twin@example.org`, words(5)))).toBe(true);
    const mails = [...(await mailsTo('one.twin@example.org')), ...(await mailsTo('two.twin@example.org'))];
    const tokens = mails.map(({ text }) => tokenIn(text, 'confirm'));
    const answers = [await house.confirm.run(citizenFr, tokens[0]!), await house.confirm.run(citizenFr, tokens[1]!)];
    expect(answers.map((answer) => answer.constructor)).toEqual([LetterConfirmed, IdenticalLetter]);
    expect(await house.confirm.run(citizenFr, tokens[0]!)).toBeInstanceOf(LetterConfirmed);
    await send(slug, 'near@example.org', `${words(5)} Merci.`);
    await house.runner.drain();
    expect(await house.count.of(people.author.ctx, id)).toMatchObject({ written: 3, confirmed: 2, nearlyIdentical: 1, byArea: [], queues: [{ waiting: 2, sent: 0, standing: 'takes' }] });
  });

  it('can be taken back until they leave; what is left behind is nothing', async () => {
    const { slug, id } = await opened();
    const [early, late] = [await send(slug, 'early@example.org', words(1)), await send(slug, 'late@example.org', words(2))];
    expect(await house.mine.show(citizenFr, early)).toMatchObject({ state: 'confirmed', mayWithdraw: true, copies: [{ state: 'waiting' }] });
    expect(await house.mine.withdraw(citizenFr, early)).toMatchObject({ left: 0 });
    expect(await house.mine.show(citizenFr, early)).toBeInstanceOf(LinkExpired);
    await due();
    await drip();
    expect(await mailsTo(office)).toHaveLength(1);
    expect(await house.mine.withdraw(citizenFr, late)).toMatchObject({ left: 1 });
    expect(await house.mine.show(citizenFr, late)).toMatchObject({ state: 'confirmed', mayWithdraw: false, copies: [{ state: 'sent' }] } satisfies Partial<Record<keyof MyLetter, unknown>>);
    expect(await db.sql('select count(*)::int as n from letter where letter_campaign_id = $1', [id])).toEqual([{ n: 1 }]);
    expect(await house.mine.withdraw(citizenFr, early)).not.toBeInstanceOf(LetterWithdrawn);
  });

  it('in test mode reach the one who opened, with a mark, and never the target, also after it ended', async () => {
    const { slug, id } = await opened(true);
    await send(slug, 'tester@example.org', words(1));
    await due();
    await drip();
    const [mail] = await mailsTo(people.author.email);
    expect(mail!.subject).toBe('[Essai] L’école promise');
    expect(mail!.text).toContain('Présidence de la commune');
    await send(slug, 'tester.too@example.org', words(2));
    await house.move.run(people.author.ctx, id, 'goLive');
    await due();
    await drip(10);
    expect(await mailsTo(office)).toEqual([]);
    await send(slug, 'tester@example.org', words(1)); // the trial stands in nobody's way
    await due();
    await drip(20);
    expect(await mailsTo(office)).toHaveLength(1);
  });

  it('stop for an office that asks for no more, whoever’s action it is of', async () => {
    const { slug, id } = await opened();
    const others = await makeLetterPeople(db);
    const other = await makeOpenLetters(house, others, { targets: [townHall({ address: office.toUpperCase() })] });
    await send(slug, 'a@example.org', words(1));
    await send(other.slug, 'b@example.org', words(2));
    const [{ officeId }] = (await db.sql<{ officeId: string }>('select distinct office_id as "officeId" from letter_target where letter_campaign_id = any($1)', [[id, other.id]])) as [{ officeId: string }];
    await house.refuse.run(citizenFr, anotherToken(refusalToken(house.keys, officeId)));
    expect(await states(id)).toEqual({ waiting: 1 });
    await house.refuse.run(citizenFr, refusalToken(house.keys, officeId));
    await due();
    await drip();
    expect([await mailsTo(office), await states(id), await states(other.id)]).toEqual([[], { refused: 1 }, { refused: 1 }]);
    expect((await mailsTo(others.author.email))[0]!.subject).toBe('Un destinataire ne veut plus de lettres');
    expect((await mailsTo('a@example.org')).map(({ subject }) => subject)).toContain('Votre lettre n’est pas partie');
    expect(await writeAs(house, citizenFr, slug, 'c@example.org', words(3))).toMatchObject({ code: 'allRefuse' });
    expect(faultsOf(await house.save.create(people.author.ctx, letterInput(people, { targets: [townHall({ address: office })] })))).toEqual(['targets.0.address:officeRefuses']);
  });

  it('take an office up again that says so: by who leads the coalition, with what it said, told to all who write there', async () => {
    const { slug, id } = await opened();
    const others = await makeLetterPeople(db);
    await makeOpenLetters(house, others, { targets: [townHall({ address: office })] });
    await send(slug, 'early@example.org', words(1));
    const { targetId } = (await house.count.of(people.author.ctx, id)).queues[0]!;
    await house.offices.refuse(people.author.ctx, targetId);
    const reason = 'Le secrétariat l’a écrit à la coordination le 3 décembre.';
    await expect(house.offices.lift(people.author.ctx, targetId, reason)).rejects.toBeInstanceOf(NotAllowed);
    await expect(house.offices.lift(others.coordinator.ctx, targetId, reason)).rejects.toBeInstanceOf(NotAllowed);
    expect(faultsOf(await house.offices.lift(people.coordinator.ctx, targetId, 'Oui.'))).toEqual(['reason:reasonMissing']);
    expect(await house.refused.list(people.author.ctx)).toMatchObject([{ address: office, isByLink: false, liftTargetId: null }]);
    expect(await house.refused.list(people.coordinator.ctx)).toMatchObject([{ liftTargetId: targetId }]);
    await mailsTo(others.author.email);

    expect(await house.offices.lift(people.coordinator.ctx, targetId, reason)).toMatchObject({ id: targetId });
    expect(await house.refused.list(people.coordinator.ctx)).toEqual([]);
    expect((await house.count.of(people.author.ctx, id)).queues).toMatchObject([{ standing: 'takes', liftReason: reason, refused: 1 }]);
    expect((await mailsTo(others.author.email)).map(({ subject }) => subject).sort()).toEqual(['Un destinataire ne veut plus de lettres', 'Un destinataire reçoit de nouveau des lettres']);
    await send(slug, 'late@example.org', words(2));
    await due();
    await drip();
    expect([(await mailsTo(office)).length, await states(id)]).toEqual([1, { refused: 1, sent: 1 }]);
    const [entry] = await db.sql<{ detail: object }>(`select detail from audit_entry where object_id = $1 and action = 'letters.liftRefusal'`, [id]);
    expect(entry!.detail).toEqual({ target: 1, letters: 0 });
  });

  it('wait for somebody to decide when nobody knows whether they left', async () => {
    const { slug, id } = await opened();
    const links: string[] = [];
    for (const n of [1, 2, 3]) links.push(await send(slug, `unsure.${n}@example.org`, words(n)));
    await due();
    expect(await take(id)).toHaveLength(3); // the worker that held them is gone
    await drip(16);
    expect(await states(id)).toEqual({ ambiguous: 3 });
    const [queue] = (await house.count.of(people.author.ctx, id)).queues;
    expect(queue).toMatchObject({ ambiguous: 3, uncertain: [{ fault: null, letters: 3, sendable: 3 }] });
    expect((await mailsTo('unsure.1@example.org'))[0]).toMatchObject({ subject: 'Votre lettre n’est pas partie', text: expect.stringContaining('une panne') });

    await house.mine.withdraw(citizenFr, links[2]!);
    await expect(house.offices.sendAgain((await makeLetterPeople(db)).coordinator.ctx, queue!.targetId)).rejects.toBeInstanceOf(NotAllowed);
    expect(await house.offices.sendAgain(people.author.ctx, queue!.targetId)).toBe(2);
    expect(await mailsTo(office)).toEqual([]);
    await drip(90);
    expect(await states(id)).toEqual({ ambiguous: 1, sent: 2 });
    expect(new Set((await mailsTo(office)).map(({ text }) => [1, 2, 3].find((n) => text.includes(words(n)))))).toEqual(new Set([1, 2]));
    expect((await mailsTo('unsure.1@example.org'))[0]!.subject).toBe('Votre lettre est partie');
    expect((await house.count.of(people.author.ctx, id)).queues).toMatchObject([{ uncertain: [{ letters: 1, sendable: 0 }] }]);

    expect(await house.offices.countSent(people.author.ctx, queue!.targetId)).toBe(1);
    expect(await house.offices.sendAgain(people.author.ctx, queue!.targetId)).toBe(0);
    expect(await states(id)).toEqual({ sent: 3 });
    const acts = await db.sql<{ action: string; detail: object }>(`select action, detail from audit_entry where object_id = $1 and action in ('letters.sendAgain', 'letters.countSent') order by number`, [id]);
    expect(acts.map(({ action, detail }) => [action, detail])).toEqual([['letters.sendAgain', { target: 1, letters: 2 }], ['letters.countSent', { target: 1, letters: 1 }], ['letters.sendAgain', { target: 1, letters: 0 }]]);
  });

  it('do not leave when they were taken back while an attempt was under way; the attempt still counts for the cap', async () => {
    const { slug, id } = await opened();
    const token = await send(slug, 'sorry@example.org', words(1));
    await due();
    const [held] = await take(id);
    expect(await house.mine.show(citizenFr, token)).toMatchObject({ mayWithdraw: true, copies: [{ state: 'sending' }] });
    expect(await house.mine.withdraw(citizenFr, token)).toMatchObject({ left: 1 });
    await new SlotBook(house.worker.source).report(held!.id, { state: 'waiting', fault: '451', wait: 600 }, day);
    expect(await states(id)).toEqual({ withdrawn: 1 });
    await drip(60);
    expect(await mailsTo(office)).toEqual([]);
    await house.erase.erase(day);
    expect(await db.sql('select id from letter where letter_campaign_id = $1', [id])).toEqual([]);
    expect(await db.sql('select delivery_id from letter_slot where letter_campaign_id = $1', [id])).toEqual([{ delivery_id: null }]);
  });

  it('leave also while others are being confirmed for the same office', async () => {
    const { slug, id } = await opened();
    await send(slug, 'before@example.org', words(1));
    await due();
    const confirming = house.app.source.createQueryRunner();
    await confirming.startTransaction();
    await confirming.query('select from letter_office where id = (select office_id from letter_target where letter_campaign_id = $1) for key share', [id]); // as every row that refers to it does
    await drip();
    await confirming.rollbackTransaction();
    await confirming.release();
    expect(await states(id)).toEqual({ sent: 1 });
  });

  it('rest when an office refuses three in a row, until somebody takes it up again', async () => {
    office = `commune.${hall}@mairie.invalid`; // nowhere: refused for good at once
    const { slug, id } = await opened();
    for (const n of [1, 2, 3, 4]) await send(slug, `p${n}@example.org`, words(n));
    await due();
    await drip();
    await drip(10);
    expect(await states(id)).toEqual({ failed: 3, waiting: 1 });
    const [queue] = (await house.count.of(people.author.ctx, id)).queues;
    expect(queue).toMatchObject({ standing: 'rests', fault: 'reserved', emptyBy: null });
    expect((await mailsTo(people.second.email))[0]!.subject).toBe('Un destinataire refuse les lettres');
    await house.offices.resume(people.coordinator.ctx, queue!.targetId);
    await drip(20);
    expect(await states(id)).toEqual({ failed: 4 });
    await expect(house.offices.resume((await makeLetterPeople(db)).author.ctx, queue!.targetId)).rejects.toBeInstanceOf(NotAllowed);
  });

  it('go to who is asked where the writer lives; those without an address wait for printing', async () => {
    const { slug, id } = await opened(false, [townHall({ address: office, area: 'MA-TNG' }), townHall({ address: '', area: 'MA-01' }), townHall({ address: `x.${office}`, area: 'MA-CAS' })]);
    const shown = await house.mine.show(citizenFr, await send(slug, 'tanger@example.org', words(1)));
    expect(shown).toMatchObject({ copies: [{ state: 'waiting' }, { state: 'printing' }] });
    expect(await writeAs(house, citizenFr, slug, 'lyon@example.org', words(2), { area: 'FR' })).toBeInstanceOf(LettersNotOpen);
    const [, printing] = (await house.count.of(people.author.ctx, id)).queues;
    expect(await house.offices.handOver(people.author.ctx, printing!.targetId)).toBe(0); // it stands in no file
    const file = new LettersOfTarget(house.worker.source, house.keys, new LentWords(house.worker.source));
    for await (const { deliveryId } of file.read(printing!.targetId)) await file.note([deliveryId]);
    await send(slug, 'too.late@example.org', words(3));
    expect((await house.count.of(people.author.ctx, id)).queues[1]).toMatchObject({ printing: 2, printed: 1 });
    expect(await house.offices.handOver(people.author.ctx, printing!.targetId)).toBe(1);
    expect(await states(id)).toEqual({ waiting: 2, printing: 1, sent: 1 });
  });

  it('stand still while the action is paused, and leave after it was closed', async () => {
    const { slug, id } = await opened();
    await send(slug, 'paused@example.org', words(1));
    await due();
    await house.move.run(people.coordinator.ctx, id, 'pause');
    await drip();
    expect(await states(id)).toEqual({ waiting: 1 });
    expect(await writeAs(house, citizenFr, slug, 'b@example.org', words(2))).toBeInstanceOf(LettersNotOpen);
    await house.move.run(people.author.ctx, id, 'close');
    await drip(10);
    expect(await states(id)).toEqual({ sent: 1 });
  });

  it('are erased: unconfirmed after a week, texts after the days the action names, and the counts stay', async () => {
    const { slug, id } = await opened();
    await send(slug, 'kept@example.org', words(1));
    await due();
    await drip();
    expect(isKept(await writeAs(house, citizenFr, slug, 'unkept@example.org', words(2)))).toBe(true);
    const left = async () => (await db.sql<{ n: number }>('select count(*)::int as n from letter_content c join letter l on l.id = c.letter_id where l.letter_campaign_id = $1', [id]))[0]!.n;
    await house.erase.erase(new Date(day.getTime() + 29 * DAY));
    expect(await left()).toBe(1);
    await house.erase.erase(new Date(day.getTime() + 31 * DAY));
    expect(await left()).toBe(0);
    expect(await house.count.of(people.author.ctx, id)).toMatchObject({ written: 1, confirmed: 1, queues: [{ sent: 1 }] });
  });

  it('wait for a year at the most, also when nobody closes their action', async () => {
    const { slug, id } = await opened();
    await send(slug, 'patient@example.org', words(1));
    await house.move.run(people.coordinator.ctx, id, 'pause');
    const later = (days: number) => house.erase.erase(new Date(Date.now() + days * DAY));
    await later(360);
    expect(await states(id)).toEqual({ waiting: 1 });
    await later(370);
    expect(await states(id)).toEqual({ failed: 1 });
    expect((await mailsTo('patient@example.org')).map(({ subject }) => subject)).toContain('Votre lettre n’est pas partie');
  });

  it('fall silent for a mailbox that says it was not its owner', async () => {
    const { slug, id } = await opened();
    await writeAs(house, citizenFr, slug, 'stranger@example.org', words(1));
    const [mail] = await mailsTo('stranger@example.org');
    await house.mine.disown(citizenFr, tokenIn(mail!.text, 'mine'));
    await house.runner.drain();
    expect(await db.sql('select id from letter where letter_campaign_id = $1', [id])).toEqual([]);
    await writeAs(house, citizenFr, slug, 'stranger@example.org', words(2));
    expect(await mailsTo('stranger@example.org')).toHaveLength(1);
    expect(await house.confirm.run(citizenFr, 'A'.repeat(64))).toBeInstanceOf(LinkExpired);
  });
});
