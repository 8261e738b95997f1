import { NotAllowed, NotFound, NotSignedIn } from '#libs/context';
import { citizen } from '#libs/auth/testing';
import { confirmLetterFor, makeLetterCampaign } from '#libs/campaigns/testing';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { made, openExportHouse, readPdf, type ExportHouse } from '../testing/index.js';
import { RequestLetters } from './request-letters.service.js';

const purpose = 'Remise au secrétariat de la commune';
type Member = Awaited<ReturnType<typeof makeMember>>;

describe('letters to one target as a file', () => {
  let db: SpecDatabase;
  let house: ExportHouse;
  let keys: Keys;
  let coalition: { id: string; slug: string };
  let organisation: { id: string; slug: string };
  let campaigner: Member;
  let actionId: string;
  let targetId: string;
  /** As the console asks: the target and what the file is for. */
  const ask = (ctx = campaigner.ctx, wishes = {}) => house.app.get(RequestLetters).run(ctx, { targetId, purpose, ...wishes });
  async function fetch(ctx = campaigner.ctx) {
    const { id } = made(await ask(ctx));
    await house.workDone();
    const shown = await house.exports.byId(ctx, id);
    return { shown, pages: readPdf(await house.take(ctx, shown)) };
  }
  const printed = () => db.sql<{ id: string }>('select letter_id as id from letter_delivery where target_id = $1 and printed_at is not null order by id', [targetId]);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openExportHouse(db);
    keys = new Keys(house.config);
    coalition = await makeCoalition(db);
    organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    campaigner = await makeMember(db, { organisationId: organisation.id, role: 'campaigner' });
    actionId = (await makeLetterCampaign(db, { coalitionId: coalition.id, organisationId: organisation.id })).id;
    targetId = (await db.sql<{ id: string }>('select id from letter_target where letter_campaign_id = $1', [actionId]))[0]!.id;
    await db.sql('update letter_office set address = null where id = (select office_id from letter_target where id = $1)', [targetId]);
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('holds each letter to be handed over on a page of its own, in its language, and no other', async () => {
    const [points] = await db.sql<{ ids: string[] }>(`select array_agg(id order by position desc) as ids from letter_prompt where letter_campaign_id = $1 and kind = 'point'`, [actionId]);
    const content = { points: points!.ids, address: '12, rue du Port', showsArea: true, ownSubject: 'Notre école' };
    const letters = [
      await confirmLetterFor(db, keys, actionId, { state: 'printing', content: { ...content, ownWords: 'Ma fille marche une heure chaque matin.' } }),
      await confirmLetterFor(db, keys, actionId, { state: 'printing', locale: 'ar', content: { ...content, givenName: 'نادية', familyName: 'بنعلي', ownSubject: 'مدرستنا', ownWords: 'ابنتي تمشي ساعة كل صباح', address: '' } }),
    ];
    const others = [{ isTest: true, state: 'sent', ownWords: 'Ceci est un essai.' }, { state: 'withdrawn', ownWords: 'Je retire ma lettre.' }, { state: 'refused', ownWords: 'Le bureau ne veut pas.' }, { state: 'sent', ownWords: 'Celle-ci fut remise hier.' }] as const;
    for (const { ownWords, ...wishes } of others) await confirmLetterFor(db, keys, actionId, { ...wishes, content: { ownWords } });

    const { shown, pages } = await fetch();
    expect(shown).toMatchObject({ kind: 'letters', state: 'ready', format: 'pdf', rows: 2, organisation: { id: organisation.id }, petition: null });
    expect(pages).toHaveLength(3);
    const [cover, french, arabic] = pages;
    for (const words of ['Une école dans le quartier', 'Commune de Bab Essahel', '2 lettres']) expect(cover).toContain(words);
    for (const words of ['Notre école', 'Madame, Monsieur,', 'Le terrain est prêt.', 'Deux cents enfants attendent.', 'Ma fille marche une heure chaque matin.', 'Nadia Benali', '12, rue du Port', 'Tanger-Assilah']) expect(french).toContain(words);
    expect(french!.indexOf('Le terrain')).toBeLessThan(french!.indexOf('Deux cents')); // the writer's order
    for (const words of ['مدرستنا', 'مئتا طفل ينتظرون', 'ابنتي تمشي ساعة كل صباح', 'نادية بنعلي']) expect(arabic).toContain(words);
    expect(pages.join()).not.toMatch(/essai|retire|ne veut pas|remise hier|example\.org/);
    expect((await printed()).map(({ id }) => id)).toEqual(letters.map(({ letterId }) => letterId));
  });

  it('leaves out what was handed over; of those that were mailed it holds them all', async () => {
    await db.sql(`update letter_delivery set state = 'sent', ended_at = now() where target_id = $1 and state = 'printing'`, [targetId]);
    expect((await fetch()).shown.rows).toBe(0);
    const { letterId } = await confirmLetterFor(db, keys, actionId, { state: 'printing', content: { ownWords: 'La suivante attend son tour.' } });
    expect((await fetch()).pages[1]).toContain('La suivante attend son tour.');
    await db.sql(`update letter_office set address = 'commune@example.org' where id = (select office_id from letter_target where id = $1)`, [targetId]);
    expect((await fetch()).shown.rows).toBe(4);
    await db.sql('delete from letter_content where letter_id = $1', [letterId]); // its time was over
    expect((await fetch()).shown.rows).toBe(3);
  });

  it('is asked for with a purpose by who writes letters in the organisation, and taken by nobody else', async () => {
    expect((await ask(campaigner.ctx, { purpose: 'x', locale: 'de' })) as InvalidInput).toMatchObject({ fields: [{ code: 'purposeTooShort' }, { code: 'localeUnknown' }] });
    const elsewhere = await makeOrganisation(db, { coalitionId: coalition.id });
    const others = [await makeMember(db, { organisationId: elsewhere.id, role: 'representative' }), await makeMember(db, { organisationId: organisation.id, role: 'analyst' }), await makeCoordinator(db, { coalitionId: coalition.id })];
    const { shown } = await fetch();
    for (const { ctx } of others) await expect(ask(ctx)).rejects.toBeInstanceOf(NotAllowed);
    for (const { ctx } of [others[0]!, others[2]!]) {
      await expect(house.exports.byId(ctx, shown.id)).rejects.toBeInstanceOf(NotFound);
      await expect(house.take(ctx, shown)).rejects.toThrow();
    }
    await expect(ask(citizen())).rejects.toBeInstanceOf(NotSignedIn);
    await expect(ask(campaigner.ctx, { targetId: newId() })).rejects.toBeInstanceOf(NotFound);
  });

  it('stands in the log without a word of the letters', async () => {
    const entries = await db.sql<{ action: string; detail: object }>(`select action, detail from audit_entry where action like 'export.%' order by number`);
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['export.request', 'export.make', 'export.download']));
    expect(JSON.stringify([entries, await db.sql('select * from outbox')])).not.toMatch(/Nadia|Benali|marche|Remise/);
  });
});
