import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotSignedIn, type RequestContext } from '#libs/context';
import { Organisations, organisationEntities } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { Petitions, petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { signatureEntities } from '../index.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';
import { ReadDashboard } from './read-dashboard.service.js';

const PEOPLE = 24;

// Nothing is replaced; mails are not sent, since the outbox is left alone.
describe('dashboard', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let dashboard: ReadDashboard;
  let petition: { id: string; slug: string };
  let [lead, partner, other]: { id: string; slug: string }[] = [];
  let [campaigner, analyst, stranger, coordinator]: RequestContext[] = [];
  const sum = (cells: readonly { confirmed: number }[]) => cells.reduce((n, cell) => n + cell.confirmed, 0);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities]);
    dashboard = new ReadDashboard(house.app.database, new Petitions(house.app.database), new Organisations(house.app.database));
    const coalition = await makeCoalition(db);
    [lead, partner, other] = [await makeOrganisation(db, { coalitionId: coalition.id }), await makeOrganisation(db, { coalitionId: coalition.id }), await makeOrganisation(db, { coalitionId: coalition.id })];
    petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, partnerIds: [partner.id] });
    [campaigner, analyst, stranger] = await Promise.all([[lead.id, 'campaigner'], [partner.id, 'analyst'], [other.id, 'representative']].map(async ([organisationId, role]) => (await makeMember(db, { organisationId: organisationId!, role: role as 'analyst' })).ctx));
    coordinator = (await makeCoordinator(db, { coalitionId: coalition.id })).ctx;
    for (let i = 0; i < PEOPLE; i++) await signAndConfirm(i);
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  /** Every second comes by the partner's link, every third of all lives in Tétouan. */
  async function signAndConfirm(i: number): Promise<string> {
    const input = signer(petition.slug, { area: i % 3 ? 'MA-TNG' : 'MA-TET', locale: i % 4 ? 'ar' : 'fr', sourceOrganisation: i % 2 ? partner!.slug : undefined });
    await house.sign.run({ ...samira, now: new Date(Date.now() - (i % 5) * 86_400_000) }, input);
    const links = await linksOf(db, house.keys, input.email);
    await house.confirm.run({ ...samira, now: new Date(Date.now() - (i % 5) * 86_400_000) }, links.confirm);
    return links.manage;
  }

  it('adds up to the tally, folded or not, and after a withdrawal', async () => {
    const before = await dashboard.run(campaigner!, petition.slug);
    expect(before).toMatchObject({ confirmed: PEOPLE, uncounted: PEOPLE, byDay: [], isWhole: true, pending: 0, withdrawn: 0 });
    await house.count.run();
    const folded = await dashboard.run(campaigner!, petition.slug);
    expect(folded.uncounted).toBe(0);
    expect(folded.byDay).toHaveLength(5);
    expect(folded.byDay.map(({ key }) => key)).toEqual(folded.byDay.map(({ key }) => key).sort());
    for (const cells of [folded.byDay, folded.byArea, folded.byCountry, folded.byLanguage, folded.bySource]) expect(sum(cells)).toBe(PEOPLE);
    const manage = await signAndConfirm(1);
    const between = await dashboard.run(campaigner!, petition.slug);
    expect(sum(between.byDay) + between.uncounted).toBe(between.confirmed);
    await house.withdraw.run(samira, manage);
    await house.count.run();
    const after = await dashboard.run(coordinator!, petition.slug);
    expect(after).toMatchObject({ confirmed: PEOPLE, uncounted: 0, withdrawn: 1 });
    expect(sum(after.byDay)).toBe(PEOPLE);
  });

  it('narrows every breakdown to what one organisation brought', async () => {
    const brought = await dashboard.run(campaigner!, petition.slug, partner!.slug);
    expect(brought).toMatchObject({ confirmed: PEOPLE, uncounted: 0, source: { slug: partner!.slug } });
    for (const cells of [brought.byDay, brought.byArea, brought.byCountry, brought.byLanguage]) expect(sum(cells)).toBe(PEOPLE / 2);
    expect(sum(brought.bySource)).toBe(PEOPLE);
    expect(brought.sources.map(({ slug }) => slug)).toEqual([lead!.slug, partner!.slug]);
    expect(await house.recount.differences()).toEqual([]);
  });

  it('shows a partner the total and what it brought, no more, and small cells not at all', async () => {
    const seen = await dashboard.run(analyst!, petition.slug);
    expect(seen).toMatchObject({ confirmed: PEOPLE, pending: null, held: null, withdrawn: null, isWhole: false, source: { slug: partner!.slug } });
    expect(sum(seen.byDay)).toBe(PEOPLE / 2);
    expect(seen.bySource.map(({ key, confirmed }) => [key, confirmed])).toEqual([[partner!.slug, PEOPLE / 2]]);
    expect(seen.byCountry).toEqual([{ key: 'MA', name: expect.any(String) as string, confirmed: PEOPLE / 2 }]);
    expect(seen.byArea).toEqual([]);
    await expect(dashboard.run(analyst!, petition.slug, lead!.slug)).rejects.toThrow(NotAllowed);
  });

  it('refuses a stranger and whoever is not signed in', async () => {
    await expect(dashboard.run(stranger!, petition.slug)).rejects.toThrow(NotAllowed);
    await expect(dashboard.run(stranger!, petition.slug, other!.slug)).rejects.toThrow(NotAllowed);
    await expect(dashboard.run(citizen(), petition.slug)).rejects.toThrow(NotSignedIn);
  });
});
