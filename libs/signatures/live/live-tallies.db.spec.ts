import { jest } from '@jest/globals';
import { filter, firstValueFrom, Observable, take, timeout, toArray } from 'rxjs';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { Petitions, petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { signatureEntities } from '../index.js';
import { KeptTallies } from '../tally/kept-tallies.js';
import { Tallies } from '../tally/tallies.js';
import { linksOf, openSigningHouse, samira, signer, type SigningHouse } from '../testing/index.js';
import { eventStream } from './event-stream.js';
import { LiveTallies, type LiveNumbers } from './live-tallies.service.js';

// Nothing is replaced; signing goes on in services that know nothing of who listens, as in another process.
describe('live tallies', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let live: LiveTallies;
  let tallies: Tallies;
  let petition: { id: string; slug: string };
  let [campaigner, analyst, stranger]: RequestContext[] = [];
  const heard = (numbers: Observable<LiveNumbers>, confirmed: number) => firstValueFrom(numbers.pipe(filter((said) => said.confirmed === confirmed), timeout(2000)));

  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities]);
    tallies = new Tallies(house.app.database);
    live = new LiveTallies(house.app.database, new Petitions(house.app.database), new KeptTallies(tallies));
    const coalition = await makeCoalition(db);
    const [lead, partner, other] = [await makeOrganisation(db, { coalitionId: coalition.id }), await makeOrganisation(db, { coalitionId: coalition.id }), await makeOrganisation(db, { coalitionId: coalition.id })];
    petition = await makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, partnerIds: [partner.id] });
    [campaigner, analyst, stranger] = await Promise.all([lead, partner, other].map(async ({ id }) => (await makeMember(db, { organisationId: id, role: 'analyst' })).ctx));
  });
  afterAll(async () => {
    live.onModuleDestroy();
    await house.close();
    await db.drop();
  });

  async function sign(): Promise<string> {
    const input = signer(petition.slug);
    await house.sign.run(samira, input);
    return (await linksOf(db, house.keys, input.email)).confirm;
  }

  it('says within two seconds what was confirmed elsewhere, to a partner the total alone', async () => {
    const [whole, total] = [await live.listen(campaigner!, petition.slug), await live.listen(analyst!, petition.slug)];
    const waiting = Promise.all([heard(whole, 1), heard(total, 1)]);
    await house.confirm.run(samira, await sign());
    const [all, alone] = await waiting;
    expect(all).toMatchObject({ confirmed: 1, pending: 0, held: 0, withdrawn: 0 });
    expect(Object.keys(alone).sort()).toEqual(['asOf', 'confirmed']);
  });

  it('reads the database once a second for two hundred listeners, and no more once they have left', async () => {
    const reads = jest.spyOn(tallies, 'of');
    const listeners = await Promise.all(Array.from({ length: 200 }, () => live.listen(campaigner!, petition.slug)));
    const from = performance.now();
    const confirmed = sign().then((token) => house.confirm.run(samira, token));
    await Promise.all(listeners.map((numbers) => heard(numbers, 2)));
    await confirmed;
    const seconds = (performance.now() - from) / 1000;
    expect(reads.mock.calls.length).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
    const told = await firstValueFrom((await live.listen(campaigner!, petition.slug)).pipe(take(1), toArray()));
    expect(told).toMatchObject([{ confirmed: 2 }]);
  });

  it('stops listening when the reader leaves, and ends every stream when the program does', async () => {
    let left = false;
    const numbers = await live.listen(campaigner!, petition.slug);
    const stream = eventStream(new Observable<LiveNumbers>((to) => {
      const listening = numbers.subscribe(to);
      return () => ((left = true), listening.unsubscribe());
    }));
    const pieces: string[] = [];
    for await (const piece of stream) if (pieces.push(String(piece)) === 2) break;
    expect(pieces.join('')).toMatch(/^retry: \d+\n\nid: \d+\nevent: tally\ndata: \{"confirmed":2,.*\}\n\n$/);
    expect(left).toBe(true);
    const ended = firstValueFrom((await live.listen(campaigner!, petition.slug)).pipe(toArray()));
    live.onModuleDestroy();
    expect((await ended).length).toBeLessThanOrEqual(1);
  });

  it('refuses a stranger, a citizen, and what is not there', async () => {
    await expect(live.listen(stranger!, petition.slug)).rejects.toThrow(NotAllowed);
    await expect(live.listen(citizen(), petition.slug)).rejects.toThrow(NotSignedIn);
    await expect(live.listen(campaigner!, 'nowhere')).rejects.toThrow(NotFound);
  });
});
