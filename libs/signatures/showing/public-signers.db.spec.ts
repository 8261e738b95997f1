import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { startSink, type MailSink } from '#libs/smtp/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { PublicNameChoice, signatureEntities } from '../index.js';
import { SuspectDecision, type SuspectsReviewed } from '../suspects/suspect.type.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';

const { HIDDEN, INITIALS, FULL } = PublicNameChoice;

describe('names that are shown', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let sink: MailSink;
  let coalition: { id: string };
  let lead: { id: string };
  let petition: { id: string; slug: string };

  beforeAll(async () => {
    db = await makeSpecDatabase();
    sink = await startSink();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities], sink.url);
    coalition = await makeCoalition(db);
    lead = await makeOrganisation(db, { coalitionId: coalition.id });
  });
  beforeEach(async () => (petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id })));
  afterAll(async () => {
    await house.close();
    await sink.stop();
    await db.drop();
  });

  async function signs(givenName: string, publicName: PublicNameChoice, email = `${givenName.toLowerCase()}-${petition.slug}@association.ma`) {
    await house.sign.run(samira, signer(petition.slug, { givenName, familyName: 'Benali', publicName, email }));
    const links = await linksOf(db, house.keys, email);
    await house.confirm.run(samira, links.confirm);
    await house.workDone();
    return links;
  }
  const shown = async (page = {}) => house.publicSigners.of(citizen(), petition.id, page);
  const names = async () => (await shown()).edges.map(({ node }) => node.name);

  it('are those of people who chose so, as they chose, the latest first', async () => {
    await signs('Amina', FULL);
    await signs('Driss', HIDDEN);
    await signs('Karim', INITIALS);
    expect(await names()).toEqual(['K. B.', 'Amina Benali']);
  });

  it('come in pages, whose cursors tell nothing of a signature', async () => {
    const { id } = await signs('Amina', FULL);
    await signs('Karim', FULL);
    const first = await shown({ first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(Buffer.from(first.pageInfo.endCursor!, 'base64url').toString()).toMatch(/^\["\d+"\]$/);
    const second = await shown({ first: 1, after: first.pageInfo.endCursor! });
    expect(second).toMatchObject({ edges: [{ node: { name: 'Amina Benali' } }], pageInfo: { hasNextPage: false } });
    expect(JSON.stringify([first, second])).not.toContain(id);
    expect((await shown({ after: Buffer.from('["x"]').toString('base64url') })).edges).toHaveLength(2);
  });

  it('wait while a signature is held, appear when it is accepted, stay hidden when it is refused, and follow what is taken back', async () => {
    const { ctx } = await makeMember(db, { organisationId: lead.id, role: 'moderator' });
    const accepted = await signs('Amina', FULL, `amina-${petition.slug}@mailinator.com`);
    const refused = await signs('Karim', FULL, `karim-${petition.slug}@mailinator.com`);
    expect(await names()).toEqual([]);
    const decided = await house.suspects.run(ctx, { petition: petition.slug, ids: [accepted.id] }, SuspectDecision.ACCEPT);
    await house.suspects.run(ctx, { petition: petition.slug, ids: [refused.id] }, SuspectDecision.REFUSE);
    expect(await names()).toEqual(['Amina Benali']);
    await house.batches.takeBack(ctx, (decided as SuspectsReviewed).batch!);
    expect(await names()).toEqual([]);
  });

  it('go at once with the signature, also when the worker was just writing them', async () => {
    const { manage } = await signs('Amina', FULL);
    await house.withdraw.run(samira, manage);
    expect(await names()).toEqual([]);
    const late = await signs('Karim', HIDDEN);
    const withdrawn = await house.worker.source.transaction(async (em) => {
      await em.query('select 1 from signature where id = $1 for share', [late.id]);
      const isWithdrawing = house.withdraw.run(samira, late.manage);
      const isWaiting = async () => (await db.sql(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'sawt_sign' and wait_event_type = 'Lock'`)).length > 0;
      while (!(await isWaiting())) await new Promise(setImmediate);
      await em.query(`insert into public_signer (signature_id, petition_id, organisation_id, name, confirmed_on) values ($1, $2, $3, 'Karim Benali', now())`, [late.id, petition.id, lead.id]);
      return { isWithdrawing };
    });
    await withdrawn.isWithdrawing;
    expect(await db.sql('select 1 from public_signer where petition_id = $1', [petition.id])).toEqual([]);
  });
});
