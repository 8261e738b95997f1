import { NotAllowed, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { Milestones } from '../milestones.service.js';
import { PetitionRow } from '../petition.entities.js';
import { makePetition } from '../testing/index.js';
import { openHouse, type PetitionHouse } from '../testing/petition-house.js';
import { dayOf, isDay } from '#libs/i18n';

const today = dayOf(new Date());

describe('what becomes of a petition', () => {
  let db: SpecDatabase;
  let house: PetitionHouse;
  let coalitionId: string;
  let organisationId: string;
  let campaigner: RequestContext;
  const made = (state: PetitionRow['state']) => makePetition(db, { coalitionId, organisationId, state });
  const faults = (answer: unknown) => (answer instanceof InvalidInput ? answer.fields.map(({ field, code }) => `${field} ${code}`) : answer);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openHouse(db);
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId })).id;
    campaigner = (await makeMember(db, { organisationId, role: 'campaigner' })).ctx;
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('is delivered with a day, a receipt and the count of that moment', async () => {
    const { id } = await made('closed');
    expect(await house.deliver.run(campaigner, { petition: id, target: 0, deliveredOn: today, receipt: 'BO-12/2026', note: 'Remise en main propre' })).toMatchObject({ state: 'delivered' });
    house.counts.offer(async (em, petitionId) => (await em.query<{ n: number }[]>('select length($1::text) as n', [petitionId]))[0]!.n);
    expect(await house.deliver.run(campaigner, { petition: id, target: 0, deliveredOn: today })).toMatchObject({ state: 'delivered' });
    await house.deliver.run(campaigner, { petition: id, target: 0, deliveredOn: today, signatures: 5012 });
    expect(await db.sql('select target_position, delivered_on::text as day, receipt, note, signatures from delivery where petition_id = $1 order by id', [id])).toEqual([
      { target_position: 0, day: today, receipt: 'BO-12/2026', note: 'Remise en main propre', signatures: null }, { target_position: 0, day: today, receipt: '', note: '', signatures: 36 }, { target_position: 0, day: today, receipt: '', note: '', signatures: 5012 },
    ]);
    expect(await db.sql(`select count(*)::int as n from petition_change where petition_id = $1 and state = 'delivered'`, [id])).toEqual([{ n: 1 }]);
  });

  it('is not delivered to nobody, nor on a day that is none', async () => {
    const { id } = await made('closed');
    const deliver = async (more: object) => faults(await house.deliver.run(campaigner, { petition: id, target: 0, deliveredOn: today, ...more }));
    expect(await deliver({ target: -2_147_483_648, deliveredOn: '2026-02-30', receipt: 'x'.repeat(201), signatures: -1 })).toEqual(['target unknownTarget', 'deliveredOn notADay', 'receipt tooLong', 'signatures negative']);
    expect(await deliver({ target: 1 })).toEqual(['target unknownTarget']);
    expect(await deliver({ deliveredOn: '2999-01-01' })).toEqual(['deliveredOn inTheFuture']);
    expect(await deliver({ deliveredOn: '2001-01-01' })).toEqual(['deliveredOn beforeOpening']);
    expect(await db.sql('select count(*)::int as n from delivery where petition_id = $1', [id])).toEqual([{ n: 0 }]);
    const moderator = await makeMember(db, { organisationId, role: 'moderator' });
    await expect(house.deliver.run(moderator.ctx, { petition: id, target: 0, deliveredOn: today })).rejects.toThrow(NotAllowed);
  });

  it('is answered, or not, or late; and archived', async () => {
    const { id } = await made('delivered');
    const reply = { petition: id, answeredOn: today, text: 'Le conseil ouvrira le centre le soir.', locale: 'fr', sourceUrl: 'https://example.org/reponse' };
    expect(faults(await house.answer.run(campaigner, { ...reply, text: ' ', locale: 'de', kind: 'song', sourceUrl: 'javascript:alert(1)' }))).toEqual(['kind unknownKind', 'locale unknownLanguage', 'text isEmpty', 'sourceUrl notAnAddress']);
    expect(await house.course.recordNoAnswer(campaigner, id)).toMatchObject({ state: 'no_answer' });
    expect(await house.answer.run(campaigner, reply)).toMatchObject({ state: 'answered' });
    expect(await house.answer.run(campaigner, { ...reply, kind: 'debate', sourceUrl: null })).toMatchObject({ state: 'answered' });
    expect(await db.sql('select kind, text, source_url from answer where petition_id = $1 order by id', [id])).toEqual([{ kind: 'answer', text: reply.text, source_url: reply.sourceUrl }, { kind: 'debate', text: reply.text, source_url: null }]);
    expect(await house.course.archive(campaigner, id)).toMatchObject({ state: 'archived' });
  });

  it('is corrected by numbered errata; its words stay', async () => {
    const { id } = await made('open');
    const words = await db.sql('select * from petition_text where petition_id = $1 order by locale', [id]);
    expect(faults(await house.correct.run(campaigner, { petition: id, text: { ar: 'تصحيح في النص' } }))).toEqual(['text.fr referenceMissing']);
    expect(faults(await house.correct.run(campaigner, { petition: id, text: { fr: 'Court' } }))).toEqual(['text.fr tooShort']);
    expect(await house.correct.run(campaigner, { petition: id, text: { fr: 'Lire « vingt-deux heures ».', ar: 'تصحيح في النص' } })).toMatchObject({ state: 'open', textVersion: 2 });
    expect(await house.correct.run(campaigner, { petition: id, text: { fr: 'Lire aussi « tous les jours ».' } })).toMatchObject({ textVersion: 3 });
    expect(await db.sql('select number, text from erratum where petition_id = $1 order by 1', [id])).toEqual([{ number: 1, text: { fr: 'Lire « vingt-deux heures ».', ar: 'تصحيح في النص' } }, { number: 2, text: { fr: 'Lire aussi « tous les jours ».' } }]);
    expect(await db.sql('select * from petition_text where petition_id = $1 order by locale', [id])).toEqual(words);
    expect(await house.correct.run(campaigner, { petition: (await made('draft')).id, text: { fr: 'Lire autre chose.' } })).toMatchObject({ code: 'illegalMove' });
  });

  it('gives news in pairs of title and text', async () => {
    const { id } = await made('open');
    expect(faults(await house.tell.run(campaigner, { petition: id, title: { fr: 'Rendez-vous obtenu', ar: 'موعد' }, body: { fr: 'Le conseil nous reçoit mardi.' } }))).toEqual(['body.ar isEmpty']);
    expect(await house.tell.run(campaigner, { petition: id, title: { fr: 'Rendez-vous obtenu' }, body: { fr: 'Le conseil nous reçoit mardi.' } })).toMatchObject({ state: 'open' });
    expect(await db.sql('select title, body from petition_update where petition_id = $1', [id])).toEqual([{ title: { fr: 'Rendez-vous obtenu' }, body: { fr: 'Le conseil nous reçoit mardi.' } }]);
  });

  it('reaches its milestones once', async () => {
    const { id } = await made('open');
    const worker = await openHouse(db, 'worker');
    const reach = (signatures: number) => worker.database.transaction({ ...campaigner, actor: { kind: 'system' } }, (em) => new Milestones().reach(em, id, signatures));
    expect([await reach(99), await reach(100), await reach(100), await reach(5000)]).toEqual([[], [100], [], [1000]]);
    await worker.close();
  });
});

describe('days', () => {
  it('are those of Morocco', () => {
    expect(dayOf(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect([isDay('2026-02-28'), isDay('2026-02-29'), isDay('2024-02-29'), isDay('26-2-1'), isDay('2026-13-01')]).toEqual([true, false, true, false, false]);
  });
});
