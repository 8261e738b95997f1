import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { PetitionRow } from '../petition.entities.js';
import { PetitionNotReady, ReviewByAnother } from '../petition.errors.js';
import { makePetition } from '../testing/index.js';
import { toReviewedWords } from './reviewed-words.type.js';
import { openHouse, type PetitionHouse } from '../testing/petition-house.js';

describe('reviewing a petition', () => {
  let db: SpecDatabase;
  let house: PetitionHouse;
  let coalitionId: string;
  let organisationId: string;
  let author: { accountId: string; ctx: RequestContext };
  let moderator: { accountId: string; ctx: RequestContext };
  const made = (state: PetitionRow['state'] = 'draft') => makePetition(db, { coalitionId, organisationId, state, authorId: author.accountId });
  const submitted = async () => {
    const { id } = await made();
    expect(await house.submit.run(author.ctx, id)).toBeInstanceOf(PetitionRow);
    return id;
  };

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openHouse(db);
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId })).id;
    const other = (await makeOrganisation(db, { coalitionId })).id;
    author = await makeMember(db, { organisationId, role: ['campaigner', 'moderator'] });
    moderator = await makeMember(db, { organisationId: other, role: 'moderator' });
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('begins with a reference text that is ready and somebody to address', async () => {
    const { id } = await made();
    await db.sql(`update petition_text set is_ready = false where petition_id = $1 and locale = 'fr'`, [id]);
    await db.sql('delete from petition_target where petition_id = $1', [id]);
    const answer = await house.submit.run(author.ctx, id);
    expect(answer).toBeInstanceOf(PetitionNotReady);
    expect((answer as PetitionNotReady).missing.map(({ field, code }) => `${field} ${code}`)).toEqual(['texts referenceNotReady', 'targets noTarget']);
    expect(await db.sql('select state, submitted_by from petition where id = $1', [id])).toEqual([{ state: 'draft', submitted_by: null }]);
  });

  it('is done by another: a campaigner cannot approve her own petition, nor who submitted it', async () => {
    const id = await submitted();
    const own = await house.review.run(author.ctx, { petition: id, decision: 'approve' });
    expect(own).toBeInstanceOf(ReviewByAnother);
    expect((own as ReviewByAnother).message).toContain('Une autre personne doit la relire');
    const coordinator = await makeCoordinator(db, { coalitionId });
    const { id: second } = await made();
    await house.submit.run(coordinator.ctx, second);
    expect(await house.review.run(coordinator.ctx, { petition: second, decision: 'approve' })).toBeInstanceOf(ReviewByAnother);
    expect(await db.sql('select count(*)::int as n from petition_review')).toEqual([{ n: 0 }]);
    expect(await db.sql('select distinct state from petition where id in ($1, $2)', [id, second])).toEqual([{ state: 'in_review' }]);
    await expect(db.sql(`insert into petition_review (id, petition_id, reviewer_id, decision) values (gen_random_uuid(), $1, $2, 'approved')`, [id, author.accountId])).rejects.toThrow('neither wrote nor submitted it');
  });

  it('approves the words as they are', async () => {
    const id = await submitted();
    expect(await house.review.run(moderator.ctx, { petition: id, decision: 'approve', note: ' Très clair. ' })).toMatchObject({ state: 'approved' });
    expect(await db.sql('select decision, reasons, note, reviewer_id, length(text_hash) as bytes from petition_review where petition_id = $1', [id])).toEqual([{ decision: 'approved', reasons: [], note: 'Très clair.', reviewer_id: moderator.accountId, bytes: 32 }]);
    expect(await db.sql('select state from petition_change where petition_id = $1 order by id', [id])).toEqual([{ state: 'draft' }, { state: 'in_review' }, { state: 'approved' }]);
  });

  it('sends back with a note; the moderator keeps sight of it until its author changes it', async () => {
    const id = await submitted();
    expect((await house.review.run(moderator.ctx, { petition: id, decision: 'requestChanges', reasons: ['no-action'] })) as InvalidInput).toMatchObject({ fields: [{ field: 'note', code: 'noteNeeded' }] });
    expect(await house.review.run(moderator.ctx, { petition: id, decision: 'requestChanges', reasons: ['no-action', 'no-action'], note: 'Que demandez-vous au juste ?' })).toMatchObject({ state: 'draft' });
    expect(await db.sql('select decision, reasons from petition_review where petition_id = $1', [id])).toEqual([{ decision: 'changes_requested', reasons: ['no-action'] }]);
    expect((await house.petitions.byId(moderator.ctx, id))?.state).toBe('draft');
    await house.update.run(author.ctx, { petition: id, personsPerMailbox: 2 });
    expect(await house.petitions.byId(moderator.ctx, id)).toBeUndefined();
    expect(await house.submit.run(author.ctx, id)).toMatchObject({ state: 'in_review' });
    expect((await house.petitions.byId(moderator.ctx, id))?.state).toBe('in_review');
  });

  it('keeps the words that were reviewed, whatever becomes of the draft, and only those that their hash proves', async () => {
    const id = await submitted();
    await house.review.run(moderator.ctx, { petition: id, decision: 'requestChanges', note: 'Précisez.' });
    await db.sql(`update petition_text set title = 'Autre titre' where petition_id = $1 and locale = 'fr'`, [id]);
    const [review] = await db.sql<{ words: string }>('select words from petition_review where petition_id = $1', [id]);
    expect(toReviewedWords(review!.words)).toMatchObject({ referenceLocale: 'fr', texts: [{ locale: 'ar' }, { locale: 'fr', title: expect.not.stringContaining('Autre titre') as string }], targets: [{ position: 0, words: { fr: 'Conseil de la région' } }] });
    await expect(db.sql(`update petition_review set words = replace(words, 'fr', 'es') where petition_id = $1`, [id])).rejects.toThrow('petition_review_words_check');
  });

  it('rejects with a reason that exists', async () => {
    const id = await submitted();
    expect((await house.review.run(moderator.ctx, { petition: id, decision: 'reject' })) as InvalidInput).toMatchObject({ fields: [{ field: 'reasons', code: 'reasonNeeded' }] });
    expect((await house.review.run(moderator.ctx, { petition: id, decision: 'reject', reasons: ['dislike', 'toString'] })) as InvalidInput).toMatchObject({ fields: [{ field: 'reasons.0', code: 'unknownReason' }, { field: 'reasons.1', code: 'unknownReason' }] });
    expect(await house.review.run(moderator.ctx, { petition: id, decision: 'reject', reasons: ['duplicate'] })).toMatchObject({ state: 'rejected' });
    expect(await db.sql('select detail from audit_entry where object_id = $1 order by number desc limit 1', [id])).toEqual([{ detail: { reasons: 'duplicate' } }]);
  });

  it('is refused to who does not moderate in this coalition', async () => {
    const id = await submitted();
    const campaigner = await makeMember(db, { organisationId, role: 'campaigner' });
    await expect(house.review.run(campaigner.ctx, { petition: id, decision: 'approve' })).rejects.toThrow(NotAllowed);
    const elsewhere = (await makeOrganisation(db, { coalitionId: (await makeCoalition(db)).id })).id;
    const foreign = await makeMember(db, { organisationId: elsewhere, role: 'moderator' });
    await expect(house.review.run(foreign.ctx, { petition: id, decision: 'approve' })).rejects.toThrow(NotFound);
  });

  it('waits in the queue of those who may, the longest waiting first, without their own', async () => {
    await db.sql(`update petition set state = 'rejected' where state = 'in_review'`);
    const [first, second] = [await submitted(), await submitted()];
    await db.sql(`update petition set submitted_at = '2026-01-01' where id = $1`, [second]);
    expect((await house.lists.toReview(moderator.ctx, {})).map(({ id }) => id)).toEqual([second, first]);
    expect(await house.lists.toReview(author.ctx, {})).toEqual([]);
    await expect(house.lists.toReview((await makeMember(db, { organisationId, role: 'campaigner' })).ctx, {})).rejects.toThrow(NotAllowed);
  });
});
