import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound } from '#libs/context';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { signatureEntities } from '../index.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';
import { SignatureBatchRow } from './signature-batch.entity.js';
import { DecisionByAnother } from './suspect.errors.js';
import { SignatureBatch, SuspectDecision, SuspectsReviewed } from './suspect.type.js';

type Member = Awaited<ReturnType<typeof makeMember>>;
const { ACCEPT, REFUSE } = SuspectDecision;

// Nothing is replaced. Each deed is followed by a recount of every number from the rows.
describe('suspects', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let lead: { id: string; slug: string };
  let partner: { id: string; slug: string };
  let petition: { id: string; slug: string };
  let first: Member;
  let second: Member;
  let stranger: Member;
  let manage: string;

  async function confirmed(host: string, wishes: Parameters<typeof signer>[1] = {}): Promise<string> {
    const input = signer(petition.slug, wishes);
    input.email = input.email.replace('association.ma', host);
    await house.sign.run(samira, input);
    const links = await linksOf(db, house.keys, input.email);
    await house.confirm.run(samira, links.confirm);
    return links.manage;
  }
  const numbers = async () => {
    expect(await house.recount.differences()).toEqual([]);
    const { live, held, invalidated } = await house.tallies.of(citizen(), petition.id);
    return [live, held, invalidated];
  };
  const take = async (member: Member, wanted: Partial<Parameters<SigningHouse['suspects']['run']>[1]>, decision: SuspectDecision) => {
    const answer = await house.suspects.run(member.ctx, { petition: petition.slug, ...wanted }, decision);
    if (!(answer instanceof SuspectsReviewed)) throw new Error(answer.fields[0]?.code);
    return answer;
  };
  const propose = async (conditions: Parameters<SigningHouse['suspects']['count']>[2]) => house.suspects.propose(first.ctx, { petition: petition.slug, conditions, reason: 'automated' });

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities]);
    const coalition = await makeCoalition(db);
    [lead, partner] = [await makeOrganisation(db, { coalitionId: coalition.id }), await makeOrganisation(db, { coalitionId: coalition.id })];
    petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, partnerIds: [partner.id] });
    [first, second, stranger] = [await makeMember(db, { organisationId: lead.id, role: 'moderator' }), await makeMember(db, { organisationId: lead.id, role: 'representative' }), await makeMember(db, { organisationId: partner.id, role: 'moderator' })];
    for (let i = 0; i < 6; i++) await confirmed('association.ma', { sourceOrganisation: i < 4 ? partner.slug : undefined });
    for (let i = 0; i < 5; i++) manage = await confirmed(i < 3 ? 'mailinator.com' : 'yopmail.com', { sourceOrganisation: i % 2 ? partner.slug : undefined });
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('are counted by petition, service, source and hour, for moderators of the leading organisation alone', async () => {
    const overview = await house.held.run(first.ctx, lead.id);
    expect(overview).toMatchObject({ signatures: 5, services: [{ key: 'mailinator.com', signatures: 3 }, { key: 'yopmail.com', signatures: 2 }], sources: [{ key: '', signatures: 3 }, { key: partner.slug, signatures: 2 }] });
    expect(overview.petitions.map(({ petition: { id }, signatures }) => [id, signatures])).toEqual([[petition.id, 5]]);
    expect(overview.arrivals.reduce((sum, { signatures }) => sum + signatures, 0)).toBe(5);
    expect(await house.held.run(first.ctx, lead.id, petition.slug, { service: 'yopmail.com', source: '' })).toMatchObject({ signatures: 1 });
    expect(await house.held.run(first.ctx, lead.id, null, { until: overview.arrivals[0]!.from })).toMatchObject({ signatures: 0, reasons: [], petitions: [] });
    await expect(house.held.run(stranger.ctx, lead.id)).rejects.toThrow(NotAllowed);
    expect(await house.held.run(stranger.ctx, partner.id)).toMatchObject({ signatures: 0 });
  });

  it('show no name, no address, and no more of it than the service', async () => {
    const { edges } = await house.suspects.list(first.ctx, petition.slug, {}, { service: 'mailinator.com' });
    expect(edges).toHaveLength(3);
    expect(Object.keys(edges[0]!.node).sort()).toEqual(['area', 'confirmedAt', 'country', 'id', 'locale', 'reason', 'service', 'source']);
    expect(JSON.stringify(edges)).not.toMatch(/@|Samira|Benali|signer/);
  });

  it('are accepted by condition and put back whole, the number exact each time', async () => {
    expect(await numbers()).toEqual([6, 5, 0]);
    const { reviewed, batch } = await take(first, { conditions: { service: 'mailinator.com' } }, ACCEPT);
    expect(reviewed).toBe(3);
    expect(await numbers()).toEqual([9, 2, 0]);
    expect(await house.batches.takeBack(first.ctx, batch!)).toMatchObject({ state: 'taken_back', reinstated: 3 });
    expect(await numbers()).toEqual([6, 5, 0]);
    expect(await house.batches.takeBack(first.ctx, batch!)).toBeInstanceOf(IllegalMove);
    expect((await db.sql(`select detail->>'signatures' as n, account_id from audit_entry where action in ('suspects.accept', 'signatures.takeBack') order by number`)).map(({ n, account_id }) => [n, account_id])).toEqual([['3', first.accountId], ['3', first.accountId]]);
  });

  it('are refused one by one with a reason, and reinstated without those who withdrew or were decided about anew', async () => {
    const { edges } = await house.suspects.list(first.ctx, petition.slug, {});
    const ids = edges.map(({ node }) => node.id);
    expect(await house.suspects.run(first.ctx, { petition: petition.slug, ids: [] }, REFUSE)).toBeInstanceOf(InvalidInput);
    expect(await house.suspects.run(first.ctx, { petition: petition.slug, ids, reason: 'dislike' }, REFUSE)).toBeInstanceOf(InvalidInput);
    const refused = await take(first, { ids: ids.slice(0, 2), reason: 'test' }, REFUSE);
    expect(await numbers()).toEqual([6, 3, 2]);
    expect(await take(second, { ids: ids.slice(0, 2) }, ACCEPT)).toMatchObject({ reviewed: 0, batch: null });
    const accepted = await take(second, {}, ACCEPT);
    expect(await numbers()).toEqual([9, 0, 2]);
    await house.withdraw.run(samira, manage);
    expect(await house.batches.takeBack(second.ctx, accepted.batch!)).toMatchObject({ reinstated: 2 });
    expect(await house.batches.takeBack(second.ctx, refused.batch!)).toMatchObject({ reinstated: 2 });
    expect(await numbers()).toEqual([6, 4, 0]);
  });

  it('cannot be put back in doubt by one person once an hour has passed', async () => {
    const { batch } = await take(first, { conditions: { service: 'yopmail.com' } }, ACCEPT);
    await db.sql(`update signature_batch set decided_at = now() - interval '2 hours' where id = $1`, [batch]);
    expect(await house.batches.takeBack(second.ctx, batch!)).toMatchObject({ code: 'batchTooLate' });
    expect(await numbers()).toEqual([7, 3, 0]);
  });

  it('once counted leave the count by two persons, as a batch, and come back as one', async () => {
    expect(await propose({})).toBeInstanceOf(InvalidInput);
    expect(await propose({ source: 'nobody-here' })).toBeInstanceOf(InvalidInput);
    expect(await house.suspects.count(first.ctx, petition.slug, { source: partner.slug })).toBe(5);
    const proposal = await propose({ source: partner.slug });
    if (!(proposal instanceof SignatureBatch)) throw new Error('Nothing was proposed');
    expect(await numbers()).toEqual([7, 3, 0]);
    await confirmed('association.ma', { sourceOrganisation: partner.slug }); // later than the proposal: not meant
    expect(await house.batches.decide(first.ctx, proposal.id, true)).toBeInstanceOf(DecisionByAnother);
    await expect(db.sql(`update signature_batch set state = 'applied', decided_by = proposed_by where id = $1`, [proposal.id])).rejects.toThrow(/signature_batch_two_persons_check/);
    expect(await house.batches.decide(second.ctx, proposal.id, true)).toMatchObject({ state: 'applied', signatures: 5 });
    expect(await numbers()).toEqual([3, 3, 5]);
    await house.count.run();
    expect(await numbers()).toEqual([3, 3, 5]);
    expect(await house.batches.decide(second.ctx, proposal.id, true)).toBeInstanceOf(IllegalMove);
    expect(await house.batches.takeBack(first.ctx, proposal.id)).toMatchObject({ reinstated: 5 });
    expect(await numbers()).toEqual([8, 3, 0]);
  });

  it('stay counted when the proposal is dropped', async () => {
    const proposal = await propose({ locale: 'ar' });
    if (!(proposal instanceof SignatureBatch)) throw new Error('Nothing was proposed');
    expect(await house.batches.reach(first.ctx, proposal.row)).toBe(8);
    expect(await house.batches.decide(first.ctx, proposal.id, false)).toBeInstanceOf(SignatureBatchRow);
    expect(await house.batches.decide(second.ctx, proposal.id, true)).toBeInstanceOf(IllegalMove);
    expect(await numbers()).toEqual([8, 3, 0]);
  });

  it('are decided about once by two who decide at the same moment', async () => {
    const proposal = await propose({ source: partner.slug });
    if (!(proposal instanceof SignatureBatch)) throw new Error('Nothing was proposed');
    const third = await makeMember(db, { organisationId: lead.id, role: 'moderator' });
    const answers = await Promise.all([second, third, second, third].map(({ ctx }) => house.batches.decide(ctx, proposal.id, true)));
    expect(answers.filter((answer) => answer instanceof SignatureBatchRow)).toHaveLength(1);
    expect(await numbers()).toEqual([2, 3, 6]);
    const both = await Promise.all([take(first, {}, ACCEPT), take(second, {}, REFUSE)]);
    expect(both.reduce((sum, { reviewed }) => sum + reviewed, 0)).toBe(3);
    const [live, held, invalidated] = await numbers();
    expect([held, live! + invalidated!]).toEqual([0, 11]);
  });

  it('are nobody else’s business', async () => {
    const [{ id }] = await house.batches.list(first.ctx, lead.id) as [SignatureBatchRow];
    await expect(house.batches.list(stranger.ctx, lead.id)).rejects.toThrow(NotAllowed);
    await expect(house.batches.decide(stranger.ctx, id, true)).rejects.toThrow(NotFound);
    await expect(house.batches.takeBack(stranger.ctx, id)).rejects.toThrow(NotFound);
    await expect(house.suspects.propose(stranger.ctx, { petition: petition.slug, conditions: { locale: 'ar' }, reason: 'test' })).rejects.toThrow(NotAllowed);
    await expect(house.suspects.count(stranger.ctx, petition.slug, {})).rejects.toThrow(NotAllowed);
    expect(await house.batches.list(stranger.ctx, partner.id)).toEqual([]);
  });
});
