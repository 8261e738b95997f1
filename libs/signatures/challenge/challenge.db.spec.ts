import { authEntities } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { organisationEntities } from '#libs/organisations';
import { InvalidInput } from '#libs/graphql';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, type SpecDatabase } from '#libs/testing';
import { CheckYourEmail, signatureEntities } from '../index.js';
import { EraseExpired } from '../settling/erase-expired.job.js';
import { openSigningHouse, samira, signer, type SigningHouse, solve } from '../testing/index.js';
import { ChallengeNeeded } from './challenge.results.js';

const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities];
type Petition = { readonly id: string; readonly slug: string };

describe('signing under attack', () => {
  let db: SpecDatabase;
  let house: SigningHouse;
  let coalition: { id: string };
  let lead: { id: string };
  beforeAll(async () => {
    db = await makeSpecDatabase();
    house = await openSigningHouse(db, entities, undefined, { SIGN_CHALLENGE_AFTER: '5' });
    coalition = await makeCoalition(db);
    lead = await makeOrganisation(db, { coalitionId: coalition.id });
  });
  afterAll(async () => {
    await house.close();
    await db.drop();
  });

  const open = (wishes = {}): Promise<Petition> => makePetition(db, { organisationId: lead.id, coalitionId: coalition.id, ...wishes });
  const from = (clientKey: string): RequestContext => ({ ...samira, clientKey });
  const sign = (petition: Petition, network: string, wishes = {}) => house.sign.run(from(network), signer(petition.slug, wishes));
  /** One network that sends and sends, until the alarm is raised. */
  const attack = async (petition: Petition, at = house) => {
    for (let i = 0; i < 70; i++) await at.sign.run(from(`attacker of ${petition.id}`), signer(petition.slug, { email: 'x' }));
  };
  const challengeOf = async (petition: Petition, network: string) => {
    for (let i = 0; i < 3; i++) {
      const answer = await sign(petition, network);
      if (answer instanceof ChallengeNeeded) return answer;
    }
    throw new Error('nothing was asked');
  };
  const signaturesOf = async ({ id }: Petition) => (await db.sql<{ n: number }>('select count(*)::int as n from signature where petition_id = $1', [id]))[0]!.n;

  it('asks nothing in calm, whatever is asked of another petition', async () => {
    const [calm, attacked] = [await open(), await open()];
    await attack(attacked);
    for (let i = 0; i < 20; i++) expect(await sign(calm, 'a school')).toBeInstanceOf(CheckYourEmail);
    expect(await db.sql('select 1 from spent_proof')).toEqual([]);
  });

  it('takes the mistakes of many people for no attack', async () => {
    const petition = await open();
    for (let i = 0; i < 40; i++) expect(await sign(petition, `home ${i}`, { email: 'x' })).toBeInstanceOf(InvalidInput);
    expect(await sign(petition, 'one more home')).toBeInstanceOf(CheckYourEmail);
  });

  it('is raised by networks that send more than half of what they may', async () => {
    const petition = await open();
    const answers = [];
    for (let i = 0; i < 70; i++) answers.push(await sign(petition, 'a flood'));
    expect(answers.slice(0, 60).every((answer) => answer instanceof CheckYourEmail)).toBe(true);
    expect(answers.at(-1)).toBeInstanceOf(ChallengeNeeded);
  });

  it('takes a proof once, also of two at the same instant through two processes', async () => {
    const petition = await open();
    await attack(petition);
    const { challenge, cost, message } = await challengeOf(petition, 'Samira');
    expect(message).toMatch(/[\u0600-\u06FF]/);
    expect(cost).toBeLessThanOrEqual(100_000);
    const before = await signaturesOf(petition);
    const proof = solve(challenge)!;
    const other = await openSigningHouse(db, entities, undefined, { SIGN_CHALLENGE_AFTER: '1' });
    await attack(petition, other);
    const answers = await Promise.all([...Array.from({ length: 20 }, () => sign(petition, 'Samira', { proof })), ...Array.from({ length: 20 }, () => other.sign.run(from('Samira'), signer(petition.slug, { proof })))]);
    await other.close();
    expect(answers.filter((answer) => answer instanceof CheckYourEmail)).toHaveLength(1);
    expect(answers.filter((answer) => answer instanceof ChallengeNeeded)).toHaveLength(39);
    expect(await signaturesOf(petition)).toBe(before + 1);
    expect(await sign(petition, 'Samira', { proof })).toBeInstanceOf(ChallengeNeeded);
    expect(await house.recount.differences()).toEqual([]);
  });

  it('takes a proof for good when the answer to its commit was lost and the row was written again', async () => {
    const petition = await open();
    await attack(petition);
    const proof = solve((await challengeOf(petition, 'Hind')).challenge)!;
    const [before, run] = [await signaturesOf(petition), house.pool.run.bind(house.pool)];
    let lost = 0;
    house.pool.run = async <R extends object>(name: string, text: string, values: unknown[]) => {
      const rows = await run<R>(name, text, values);
      if (name === 'sign-proven' && lost++ === 0) throw new Error('connection lost after the commit');
      return rows;
    };
    const answers = await Promise.all([sign(petition, 'Hind', { proof }), sign(petition, 'Hind', { proof: solve((await challengeOf(petition, 'Hind')).challenge)! })]);
    house.pool.run = run;
    expect(lost).toBeGreaterThan(0);
    expect(answers.every((answer) => answer instanceof CheckYourEmail)).toBe(true);
    expect(await signaturesOf(petition)).toBe(before + 2);
  });

  it('takes none that is forged, of another petition or over, and writes nothing for it', async () => {
    const [petition, other] = [await open(), await open()];
    await attack(petition);
    await attack(other);
    const ours = solve((await challengeOf(petition, 'A')).challenge)!;
    const theirs = solve((await challengeOf(other, 'A')).challenge)!;
    const before = await signaturesOf(petition);
    for (const proof of [theirs, `${ours}1`, ours.replace(/\.\d+\.(?=[^.]+\.\d+$)/, '.1.'), 'nonsense']) expect(await sign(petition, 'a new network', { proof })).toBeInstanceOf(ChallengeNeeded);
    expect(await signaturesOf(petition)).toBe(before);
    expect(await sign(petition, 'A', { proof: ours })).toBeInstanceOf(CheckYourEmail);
  });

  it('answers a repeated address as it answers a new one, and gives both persons of a mailbox their seats', async () => {
    const petition = await open({ personsPerMailbox: 2 });
    await attack(petition);
    const proofs: string[] = [];
    for (let i = 0; i < 3; i++) proofs.push(solve((await challengeOf(petition, 'A')).challenge)!);
    const email = 'famille.proof@association.ma';
    const answers = await Promise.all(['Samira', 'Karim', 'Samira'].map((givenName, i) => sign(petition, 'A', { email, givenName, proof: proofs[i] })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toBeInstanceOf(CheckYourEmail);
  });

  it('lets two pass without a proof from each network, then says when the next', async () => {
    const petition = await open();
    await attack(petition);
    expect([await sign(petition, 'no scripts'), await sign(petition, 'no scripts')].every((answer) => answer instanceof CheckYourEmail)).toBe(true);
    const third = (await sign(petition, 'no scripts')) as ChallengeNeeded;
    expect(third).toBeInstanceOf(ChallengeNeeded);
    expect(third.retryAfter).toBeGreaterThan(60);
    expect(third.retryAfter).toBeLessThanOrEqual(120);
    expect(await sign(petition, 'another network')).toBeInstanceOf(CheckYourEmail);
  });

  it('forgets spent proofs when they are over', async () => {
    await db.sql(`insert into spent_proof values ('\\x01', now() - interval '1 second', gen_random_uuid()), ('\\x02', now() + interval '1 minute', gen_random_uuid()) on conflict do nothing`);
    await new EraseExpired(house.worker.source).run();
    expect(await db.sql(`select 1 from spent_proof where nonce = '\\x01'`)).toEqual([]);
    expect(await db.sql(`select 1 from spent_proof where nonce = '\\x02'`)).toHaveLength(1);
  });
});
