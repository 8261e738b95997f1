import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { citizen } from '#libs/auth/testing';
import { IllegalMove } from '#libs/graphql';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { PetitionRow } from './petition.entities.js';
import { petitionEvents, type PetitionEvent } from './petition.events.js';
import { nextState, petitionStates, petitionVerbs } from './petition.states.js';
import { makePetition } from './testing/index.js';
import { openHouse, type PetitionHouse } from './testing/petition-house.js';

describe('moving a petition', () => {
  let db: SpecDatabase;
  let house: PetitionHouse;
  let coalitionId: string;
  let organisationId: string;
  let coordinator: RequestContext;
  let campaigner: RequestContext;
  const rows = (table: string) => db.sql<{ n: number }>(`select count(*)::int as n from ${table}`).then(([row]) => row!.n);
  const made = (state: PetitionRow['state'], more = {}) => makePetition(db, { coalitionId, organisationId, state, ...more });

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openHouse(db);
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId })).id;
    coordinator = (await makeCoordinator(db, { coalitionId })).ctx;
    campaigner = (await makeMember(db, { organisationId, role: 'campaigner' })).ctx;
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it.each(petitionStates)('refuses every illegal verb in %s, says what is possible and writes nothing', async (state) => {
    const { id } = await made(state);
    const before = [await rows('petition_change'), await rows('audit_entry')];
    for (const verb of petitionVerbs.filter((one) => nextState(state, one) === undefined)) {
      const answer = await house.moves.run(coordinator, id, { verb });
      expect(answer).toBeInstanceOf(IllegalMove);
      expect(answer).toMatchObject({ state: state.toUpperCase(), code: ['rejected', 'archived'].includes(state) ? 'nothingPossible' : 'illegalMove' });
    }
    expect([await rows('petition_change'), await rows('audit_entry')]).toEqual(before);
    expect(await db.sql('select state from petition where id = $1', [id])).toEqual([{ state }]);
  });

  it('names what this person can do, in their language', async () => {
    const { id } = await made('closed');
    const moved = async (ctx: RequestContext) => ((await house.moves.run(ctx, id, { verb: 'open' })) as IllegalMove).message;
    expect(await moved(campaigner)).toBe('Étape impossible : ouvrir. L’état de cette pétition est « close ». Ce que vous pouvez faire maintenant : enregistrer la remise, archiver, publier un erratum ou publier une nouvelle.');
    expect(await moved({ ...campaigner, locale: 'ar' })).toBe('خطوة غير ممكنة: الافتتاح. حالة هذه العريضة هي «مغلقة». يمكنكم الآن: تسجيل التسليم أو الأرشفة أو نشر استدراك أو نشر مستجد.');
    const draft = await made('in_review', { authorId: campaigner.actor.kind === 'account' ? campaigner.actor.accountId : '' });
    const answer = (await house.moves.run(campaigner, draft.id, { verb: 'close' })) as IllegalMove;
    expect(answer.message).toContain('maintenant : revenir au brouillon.');
  });

  it('leaves imported petitions as they are', async () => {
    const { id } = await made('closed', { isImported: true });
    expect(await house.moves.run(coordinator, id, { verb: 'archive' })).toMatchObject({ code: 'importedPetition' });
  });

  it('writes state, history and audit, tells listeners in the transaction and followers after it', async () => {
    const { id, slug } = await made('open');
    const seen: string[] = [];
    house.events.on('paused', async (em, petition) => {
      const [row] = await em.query<{ state: string }[]>('select state from petition where id = $1', [petition.id]);
      if (petition.id === id) seen.push(`in it: ${row!.state}`);
    });
    house.events.afterwards((petition) => petition.id === id && seen.push(`after: ${petition.slug}`));
    const at = new Date('2026-11-20T10:00:00.123Z');
    expect(await house.course.pause({ ...campaigner, now: at }, slug)).toMatchObject({ id, state: 'paused' });
    expect(seen).toEqual(['in it: paused', `after: ${slug}`]);
    expect(await db.sql(`select state, at, account_id is not null as known from petition_change where petition_id = $1 order by id desc limit 1`, [id])).toEqual([{ state: 'paused', at, known: true }]);
    expect(await db.sql(`select action, object_kind, organisation_id, coalition_id from audit_entry where object_id = $1`, [id])).toEqual([{ action: 'petition.pause', object_kind: 'petition', organisation_id: organisationId, coalition_id: coalitionId }]);
  });

  it('is undone as a whole when a listener fails', async () => {
    const { id } = await made('closed');
    const before = [await rows('petition_change'), await rows('audit_entry')];
    let isFailing = true;
    house.events.on('archived', async () => {
      if (isFailing) throw new Error('no');
    });
    await expect(house.course.archive(coordinator, id)).rejects.toThrow('no');
    isFailing = false;
    expect(await db.sql('select state from petition where id = $1', [id])).toEqual([{ state: 'closed' }]);
    expect([await rows('petition_change'), await rows('audit_entry')]).toEqual(before);
    expect(await house.course.archive(coordinator, id)).toMatchObject({ state: 'archived' });
  });

  it('is refused to strangers, and a draft does not even exist for them', async () => {
    const other = (await makeOrganisation(db, { coalitionId })).id;
    const stranger = (await makeMember(db, { organisationId: other, role: ['campaigner', 'representative'] })).ctx;
    const [draft, open] = [await made('draft'), await made('open')];
    await expect(house.submit.run(stranger, draft.id)).rejects.toThrow(NotFound);
    await expect(house.course.close(stranger, open.id)).rejects.toThrow(NotAllowed);
    await expect(house.course.close(citizen(), open.id)).rejects.toThrow(NotSignedIn);
    await expect(house.course.close(campaigner, 'no-such-petition')).rejects.toThrow(NotFound);
    const analyst = (await makeMember(db, { organisationId, role: 'analyst' })).ctx;
    await expect(house.course.close(analyst, open.id)).rejects.toThrow(NotAllowed);
  });

  it('runs one move at a time', async () => {
    const { id } = await made('open');
    const answers = await Promise.all([house.course.pause(campaigner, id), house.course.pause(coordinator, id)]);
    expect(answers.filter((answer) => answer instanceof PetitionRow)).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof IllegalMove)).toHaveLength(1);
  });

  it('has an event for every verb', () => {
    const names: readonly PetitionEvent[] = petitionEvents;
    expect(new Set(names).size).toBe(petitionVerbs.length + 1);
  });
});
