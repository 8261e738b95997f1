import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import { newId } from '#libs/database';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { makeApi } from '../api.js';
import { Dice } from './strange/dice.js';
import { rowHashes } from './tenants/row-hashes.js';
import { strangeRequest } from './strange/strange-requests.js';

const SEED = Number(process.env['STRANGE_SEED'] ?? 20261122);
const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const doors = [schema.getQueryType()!, schema.getMutationType()!].flatMap((type) => Object.keys(type.getFields()).map((name) => `${type.name}.${name}`));
/** Half of them mutations, a quarter of those spoilt: each door is asked a few times over. */
const HOW_MANY = Number(process.env['STRANGE_QUERIES'] ?? 6 * doors.length);
const LONGEST = Math.max(60_000, HOW_MANY * 60);
const AT_ONCE = 4;
const MOST_GROWTH = 50 * 2 ** 20;

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;
const memory = () => (gc(), process.memoryUsage().rss);

/** Tables that strangers may write by asking rightly: to sign, to subscribe, for a new password. */
const open = ['outbox', 'signature', 'signer_contact', 'consent', 'petition_tally', 'tally_change', 'spent_proof', 'subscriber', 'subscriber_contact', 'subscriber_choice'];

/** What an answer may never hold. */
function faultIn(status: number, body: string): string | undefined {
  if (status >= 500) return 'breakage';
  if (/UNEXPECTED|INTERNAL_SERVER_ERROR/.test(body)) return 'masked breakage';
  if (/\bat [^\n"]{1,200}:\d+:\d+|node_modules|file:\/\/|\/dist\/|stacktrace/i.test(body) || body.includes(process.cwd())) return 'where it runs';
  return /syntax error at or near|QueryFailedError|relation \\?"|violates|invalid input syntax|invalid byte sequence|duplicate key|permission denied|row-level security|set_config|::uuid\[\]/.test(body) ? 'SQL' : undefined;
}

/**
 * Queries and mutations written from the schema by a seed, well and badly, with bodies and headers no client sends. Mutations may be valid: then
 * strangers may sign, subscribe and ask for a link, and members may do what they may do at home. Another seed and more of
 * them: STRANGE_SEED=7 STRANGE_QUERIES=10000 (about ten minutes on a busy machine).
 */
describe('strange queries', () => {
  let db: SpecDatabase;
  let app: Awaited<ReturnType<typeof makeApi>>;
  let http: FastifyInstance;
  let home: Awaited<ReturnType<typeof makeHome>>;
  let abroad: Awaited<ReturnType<typeof makeHome>>;
  let dice: Dice;
  let warm: number;
  const reached = new Map<string, number>();

  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await makeApi(specConfig(db, { LOG_LEVEL: 'error', PUBLIC_OPERATIONS: 'any' }), { hasPages: false });
    await app.listen(0, '127.0.0.1');
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    [home, abroad] = [await makeHome(), await makeHome('closed')];
    dice = new Dice(SEED);
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  /** A coalition with an organisation, a petition and somebody with every role there. */
  async function makeHome(state: 'open' | 'closed' = 'open') {
    const coalition = await makeCoalition(db);
    const organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    const petition = await makePetition(db, { coalitionId: coalition.id, organisationId: organisation.id, state });
    const draft = await makePetition(db, { coalitionId: coalition.id, organisationId: organisation.id, state: 'draft' });
    const { accountId, email } = await makeMember(db, { organisationId: organisation.id, role: ['representative', 'campaigner', 'moderator', 'mailing_operator'], email: `nadia.${state}@association.ma` });
    return { coalition, organisation, petition, draft, accountId, email };
  }

  const known = () => {
    const both = (name: 'coalition' | 'organisation' | 'petition' | 'draft') => [home, abroad].flatMap((one) => [one[name].id, one[name].slug]);
    const [petition, organisation, coalition] = [[...both('petition'), ...both('draft')], both('organisation'), both('coalition')];
    const ids = [...petition, ...organisation, ...coalition, home.accountId, abroad.accountId];
    return { petition, slug: [...petition, ...organisation, ...coalition], organisation, coalition, account: [home.accountId, abroad.accountId], id: ids, email: [home.email, abroad.email, 'samira@association.ma'], locale: ['fr', 'ar', 'en', 'es'], token: [randomBytes(48).toString('base64url')] };
  };

  /** Asks so many things, a few at once, and answers what was wrong with the answers. */
  async function ask(times: number, cookie?: string): Promise<string[]> {
    const faults: string[] = [];
    let left = times;
    const here = known();
    const one = async () => {
      while (left-- > 0) {
        if (cookie && left % 40 === 0) await seat(cookie);
        const { asks, ...request } = strangeRequest(dice, schema, here);
        const headers = cookie && !request.headers['cookie'] ? { ...request.headers, cookie: `__Host-sawt=${cookie}` } : request.headers;
        const { statusCode, body } = await http.inject({ ...request, headers } as never);
        const fault = faultIn(statusCode, body);
        if (fault) faults.push(`${fault}: ${JSON.stringify(request).slice(0, 600)} → ${statusCode} ${body.slice(0, 300)}`);
        for (const name of asks) if (statusCode === 200 && body.startsWith('{"data"') || body.includes('"path":')) reached.set(name, (reached.get(name) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    return faults;
  }

  async function inviteHome(cookie: string, email: string): Promise<string> {
    const input = { organisationId: home.organisation.id, email, name: 'Nadia', locale: 'fr', roles: ['CAMPAIGNER'] };
    const payload = { query: 'mutation Invite($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }', variables: { input } };
    return (await http.inject({ method: 'POST', url: '/graphql', headers: { cookie: `__Host-sawt=${cookie}` }, payload })).body;
  }

  /** Whoever asks signed in signs out now and then, or loses a role: seated again. */
  async function seat(cookie: string): Promise<void> {
    const hash = createHash('sha256').update(cookie).digest();
    await db.sql(`insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '1 day') on conflict (token_hash) do update set revoked_at = null`, [newId(), hash, home.accountId]);
    await db.sql(`insert into membership (organisation_id, account_id, role) select $1, $2, unnest('{representative,campaigner,moderator,mailing_operator}'::text[]) on conflict do nothing`, [home.organisation.id, home.accountId]);
    await db.sql(`insert into coalition_staff (coalition_id, account_id, role) select $1, $2, unnest('{coordinator}'::text[]) on conflict do nothing`, [home.coalition.id, home.accountId]);
  }

  it('of strangers break nothing, tell nothing of the inside and change nothing but what is open to all', async () => {
    const before = await rowHashes(db, open);
    expect(await ask(HOW_MANY / 2)).toEqual([]);
    expect(await rowHashes(db, open)).toEqual(before);
  }, LONGEST);

  it('of a member break nothing, tell nothing of the inside and change nothing of others', async () => {
    const others = [abroad.organisation.id, abroad.coalition.id, abroad.petition.id, abroad.draft.id, abroad.accountId];
    const before = await rowHashes(db, open, ...others);
    const cookie = randomBytes(32).toString('base64url');
    await seat(cookie);
    expect(await inviteHome(cookie, abroad.email)).toContain('"__typename":"Invitation"'); // whom one likes, also who works elsewhere: their address names no row of theirs
    const faults = await ask(HOW_MANY / 8, cookie);
    warm = memory();
    expect([...faults, ...(await ask((HOW_MANY * 3) / 8, cookie))]).toEqual([]);
    expect(await rowHashes(db, open, ...others)).toEqual(before);
  }, LONGEST);

  it('leave nothing behind in memory', () => expect(memory() - warm).toBeLessThan(MOST_GROWTH));

  it.each([
    [500, '{}'], [200, '{"errors":[{"extensions":{"code":"UNEXPECTED"}}]}'], [400, 'Error: x\\n    at Object.run (index.js:7:12)'], [404, `${process.cwd()}/apps`], [422, '{"message":"invalid input syntax for type uuid"}'],
  ])('would not pass with %i %s', (status, body) => expect(faultIn(status, body)).toBeDefined());

  it('reached every door', async () => {
    const missed = () => doors.filter((door) => !reached.has(door));
    for (let round = 0; round < 20 && missed().length > 0; round++) expect(await ask(doors.length)).toEqual([]); // the dice may leave one out for long
    expect(missed()).toEqual([]);
  }, LONGEST);
});
