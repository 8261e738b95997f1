import { authEntities } from '#libs/auth';
import { NotAllowed, NotSignedIn } from '#libs/context';
import { organisationEntities, Organisations } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities, Petitions } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { signatureEntities } from '../index.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';
import { ReadPartnerNumbers } from './read-partner-numbers.service.js';

// Nothing is replaced.
describe('partner numbers', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let numbers: ReadPartnerNumbers;
  let coalition: { id: string };
  let [lead, partner, other, former]: { id: string; slug: string }[] = [];
  let petition: { id: string; slug: string };
  const manage: string[] = [];
  const brought = (found: Awaited<ReturnType<ReadPartnerNumbers['run']>>) => found.partners.map(({ signatures }) => signatures);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities]);
    numbers = new ReadPartnerNumbers(house.app.database, new Petitions(house.app.database), new Organisations(house.app.database));
    coalition = await makeCoalition(db);
    [lead, partner, other, former] = await Promise.all([1, 2, 3, 4].map(() => makeOrganisation(db, { coalitionId: coalition.id })));
    petition = await makePetition(db, { organisationId: lead!.id, coalitionId: coalition.id, partnerIds: [partner!.id, other!.id, former!.id] });
    const sources = [undefined, undefined, lead, partner, partner, partner, other, former];
    for (const [i, source] of sources.entries()) {
      const input = signer(petition.slug, { sourceOrganisation: source?.slug });
      await house.sign.run(samira, input);
      const links = await linksOf(db, house.keys, input.email);
      await house.confirm.run(samira, links.confirm);
      manage.push(links.manage);
      if (i === 4) await house.count.run(); // some folded, some not
    }
    await db.sql('delete from petition_partner where petition_id = $1 and organisation_id = $2', [petition.id, former!.id]);
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  it('add up to the tally for whoever runs the petition, also after a withdrawal and whether folded or not', async () => {
    const analyst = await makeMember(db, { organisationId: lead!.id, role: 'analyst' });
    const { ctx } = analyst;
    const found = await numbers.run(analyst.ctx, petition.slug);
    expect(found).toMatchObject({ total: 8, direct: 2, former: 1 });
    expect(found.partners.map(({ organisation: { id }, isLead, isMine, signatures }) => [id, isLead, isMine, signatures])).toEqual([[lead!.id, true, true, 1], [partner!.id, false, false, 3], [other!.id, false, false, 1]]);
    await house.withdraw.run(samira, manage[3]!);
    expect(brought(await numbers.run(ctx, petition.slug))).toEqual([1, 2, 1]);
    await house.count.run();
    const after = await numbers.run(ctx, petition.slug);
    expect(brought(after).reduce<number>((sum, n) => sum + n!, 0) + after.direct! + after.former!).toBe(after.total);
    expect([after.total, (await house.tallies.of(ctx, petition.id)).live]).toEqual([7, 7]);
  });

  it('show a partner its own number, exactly, and the total; nothing of the others', async () => {
    const { ctx } = await makeMember(db, { organisationId: partner!.id, role: 'campaigner' });
    const input = signer(petition.slug, { sourceOrganisation: partner!.slug });
    await house.sign.run(samira, input);
    await house.confirm.run(samira, (await linksOf(db, house.keys, input.email)).confirm);
    const found = await numbers.run(ctx, petition.slug);
    expect(found).toMatchObject({ total: 8, direct: null, former: null });
    expect(brought(found)).toEqual([null, 3, null]);
  });

  it('are refused to whoever does not carry it', async () => {
    const stranger = await makeMember(db, { organisationId: former!.id, role: 'representative' });
    const contributor = await makeMember(db, { organisationId: partner!.id, role: 'contributor' });
    await expect(numbers.run(stranger.ctx, petition.slug)).rejects.toThrow(NotAllowed);
    await expect(numbers.run(contributor.ctx, petition.slug)).rejects.toThrow(NotAllowed);
    await expect(numbers.run((await makeCoordinator(db, { coalitionId: coalition.id })).ctx, petition.slug)).rejects.toThrow(NotAllowed);
    await expect(numbers.run(samira, petition.slug)).rejects.toThrow(NotSignedIn);
  });
});
