import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed } from '#libs/context';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { signatureEntities, signatureReport } from '../index.js';
import { SuspectDecision } from '../suspects/suspect.type.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';

// Nothing is replaced; mails are not sent, since the outbox is left alone.
describe('tally', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let coalition: { id: string };
  let lead: { id: string; slug: string };
  let petition: { id: string; slug: string };
  const people: { email: string; manage: string }[] = [];
  const total = async (dimension: 'day' | 'country' | 'area' | 'organisation' | 'language') => (await house.tallies.parts(citizen(), petition.id, dimension)).reduce((n, cell) => n + cell.confirmed, 0);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities]);
    coalition = await makeCoalition(db);
    lead = await makeOrganisation(db, { coalitionId: coalition.id });
    petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id });
    for (let i = 0; i < 30; i++) {
      const input = signer(petition.slug, { area: i % 3 ? 'MA-TNG' : undefined, locale: i % 2 ? 'ar' : 'fr', sourceOrganisation: i % 5 ? undefined : lead.slug });
      await house.sign.run(samira, input);
      const links = await linksOf(db, house.keys, input.email);
      await house.confirm.run(samira, links.confirm);
      people.push({ email: input.email, manage: links.manage });
    }
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('adds up in every dimension once folded, also after withdrawals, and folding again changes nothing', async () => {
    await house.count.run();
    for (const dimension of ['day', 'country', 'area', 'organisation', 'language'] as const) expect(await total(dimension)).toBe(30);
    for (const { manage } of people.slice(0, 4)) await house.withdraw.run(samira, manage);
    await house.count.run();
    await house.count.run();
    for (const dimension of ['day', 'country', 'area', 'organisation', 'language'] as const) expect(await total(dimension)).toBe(26);
    expect((await house.tallies.of(citizen(), petition.id)).live).toBe(26);
    expect(await house.recount.differences()).toEqual([]);
  });

  it('gives a report that adds up whether or not it is folded', async () => {
    await house.withdraw.run(samira, people[5]!.manage);
    const report = await signatureReport(house.worker.source.manager, petition.id);
    expect(report.confirmed).toBe(25);
    for (const dimension of ['day', 'country', 'area', 'organisation', 'language']) expect(report.lines.filter((line) => line.dimension === dimension).reduce((n, line) => n + line.confirmed, 0)).toBe(25);
  });

  it('finds numbers that lie and repairs them', async () => {
    await db.sql('update petition_tally set confirmed = confirmed + 7 where petition_id = $1', [petition.id]);
    await db.sql(`update tally_part set live = live - 1 where petition_id = $1 and dimension = 'area' and key = 'MA-TNG'`, [petition.id]);
    expect((await house.recount.differences(petition.id)).map((difference) => difference.what)).toEqual(['area MA-TNG', 'confirmed']);
    await house.recount.repair(petition.id);
    expect(await house.recount.differences()).toEqual([]);
  });

  it('is not moved by a suspect until a moderator of the organisation says so', async () => {
    const inputs = [1, 2].map(() => signer(petition.slug));
    inputs.forEach((input, i) => (input.email = `throwaway${i}@mailinator.com`));
    for (const input of inputs) {
      await house.sign.run(samira, input);
      await house.confirm.run(samira, (await linksOf(db, house.keys, input.email)).confirm);
    }
    const before = (await house.tallies.of(citizen(), petition.id)).live;
    expect(await house.tallies.of(citizen(), petition.id)).toMatchObject({ held: 2 });
    const moderator = await makeMember(db, { organisationId: lead.id, role: 'moderator' });
    const stranger = await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: coalition.id })).id, role: 'moderator' });
    const held = (await house.suspects.list(moderator.ctx, petition.slug, {})).edges.map((edge) => edge.node.id);
    expect(held).toHaveLength(2);
    await expect(house.suspects.list(stranger.ctx, petition.slug, {})).rejects.toThrow(NotAllowed);
    await expect(house.suspects.run(stranger.ctx, { petition: petition.slug, ids: held }, SuspectDecision.ACCEPT)).rejects.toThrow(NotAllowed);
    expect(await house.suspects.run(moderator.ctx, { petition: petition.slug, ids: [held[0]!] }, SuspectDecision.ACCEPT)).toMatchObject({ reviewed: 1 });
    expect(await house.suspects.run(moderator.ctx, { petition: petition.slug, ids: held }, SuspectDecision.REFUSE)).toMatchObject({ reviewed: 1 });
    expect(await house.tallies.of(citizen(), petition.id)).toMatchObject({ held: 0, live: before + 1, invalidated: 1 });
    await house.count.run();
    expect(await house.recount.differences()).toEqual([]);
  });

  it('lets the API read no sealed person and no number of its own making', async () => {
    await expect(house.pool.run('x', 'select sealed from signer_contact', [])).rejects.toThrow(/permission denied/);
    await expect(house.pool.run('y', 'select sealed from organisation_contact', [])).rejects.toThrow(/permission denied/);
    expect(await house.app.source.query('select * from signature')).toEqual([]);
  });
});
