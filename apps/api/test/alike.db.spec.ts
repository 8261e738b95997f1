import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Accounts } from '#libs/auth';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { makeApi } from '../api.js';
import { doorsOf, signing, subscribing, type Door, type People, type Sent } from './alike/doors.js';
import { kolmogorovSmirnov } from './alike/kolmogorov.js';

const SAMPLES = Number(process.env['ALIKE_SAMPLES'] ?? 30);
/** Who is suspected is watched again, this many times as long. */
const SURE = 3;
const [SUSPICIOUS, SELDOM] = [0.01, 0.001];
/** Milliseconds that doors are known to differ by (below), and more: over a network nobody sees them in as many questions as one may ask. Not allowed for where one looks for them. */
const NEGLIGIBLE = process.env['ALIKE_SAMPLES'] ? 0 : 0.5;
const shifts = Array.from({ length: 11 }, (_, i) => (i / 5 - 1) * NEGLIGIBLE);
const LONGEST = Math.max(60_000, SAMPLES * 3000);
const doors = ['signing by GraphQL', 'signing by form', 'signing by form for programs', 'subscribing by GraphQL', 'subscribing by form', 'signing in', 'a forgotten password', 'inviting', 'accepting an invitation with a guessed link'];

/** Headers that differ from one answer to the next, whoever asks. */
const ownToEach = ['date', 'x-request-id'];

type Times = Readonly<Record<string, readonly number[]>>;

/**
 * Where somebody types an address, whoever watches learns nothing of it: the same bytes and the same time. All kinds of addresses are
 * asked by turns in one run, in an order thrown anew each turn, and a sample is the lesser of two times, so that what else the machine
 * does falls on all alike. A kind is suspected when chance makes such a Kolmogorov–Smirnov distance from unknown addresses once in a
 * hundred, and differs when three times as many samples then make one that chance makes once in a thousand; both however half a
 * millisecond or less is taken from one or the other. The last specs prove what is found: 5 ms, also on two cores with a load of sixteen. More samples (ALIKE_SAMPLES=800) say the distances,
 * find tenths of a millisecond, and are red today: a repeat writes fewer rows, which spares signing 0.05 ms and subscribing 0.13 to 0.2 ms.
 */
describe('known and unknown addresses', () => {
  let db: SpecDatabase;
  let app: Awaited<ReturnType<typeof makeApi>>;
  let http: FastifyInstance;
  let all: Map<string, Door>;
  let asked = 0;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await makeApi(specConfig(db, { LOG_LEVEL: 'error', PUBLIC_OPERATIONS: 'any', SIGN_RATE_LIMIT: '0' }), { hasPages: false });
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    http.addHook('onRequest', (request, _reply, done) => void (request.headers['x-late'] ? setTimeout(done, 5) : done()));
    await app.init();
    all = new Map(doorsOf(await makePeople()).map((door) => [door.what, door]));
  }, LONGEST);
  afterAll(async () => {
    await app.close();
    await db.drop();
  });

  /** From another network each time, so that no limit is met. */
  const send = (one: Sent) => http.inject({ ...one, remoteAddress: `10.${(++asked >> 8) & 255}.${asked & 255}.1` });

  async function makePeople(): Promise<People> {
    const coalition = await makeCoalition(db);
    const organisation = await makeOrganisation(db, { coalitionId: coalition.id });
    const petition = await makePetition(db, { coalitionId: coalition.id, organisationId: organisation.id });
    const addresses = () => Array.from({ length: SAMPLES }, () => `${randomBytes(6).toString('hex')}@association.ma`);
    const after = async (what: (email: string) => Sent, ...then: string[]) => {
      const emails = addresses();
      for (const email of emails) await send(what(email));
      for (const sql of then) await db.sql(sql);
      return emails;
    };
    const [sign, subscribe] = [(email: string) => signing(petition.slug, email), (email: string) => subscribing(coalition.slug, email)];
    const silenced = addresses();
    for (const email of silenced) await db.sql(`insert into suppression (address_hash, scope) values ($1, 'all')`, [app.get(Keys).hmac('suppression', email)]);
    const signers = {
      confirmed: await after(sign, 'update signature set state = 1, confirmed_at = now(), confirmed_on = current_date where state = 0'),
      withdrawn: await after(sign, 'delete from signature where state = 0'), // what withdrawing leaves
      pending: await after(sign), silenced,
    };
    const subscribers = {
      confirmed: await after(subscribe, `update subscriber set state = 'confirmed', confirmed_at = now()`),
      former: await after(subscribe, `delete from subscriber_contact c using subscriber s where s.id = c.subscriber_id and s.state = 'pending'`, `update subscriber set state = 'unsubscribed', ended_at = now() where state = 'pending'`),
      pending: await after(subscribe), silenced,
    };
    return { petition: petition.slug, coalition: coalition.slug, organisation: organisation.id, signers, subscribers, ...(await makeStaff(organisation.id, addresses)) };
  }

  async function makeStaff(organisationId: string, addresses: () => string[]): Promise<Pick<People, 'accounts' | 'inviters' | 'invitations'>> {
    const hash = await app.get(Accounts).hash('une phrase assez longue 2026');
    const accounts = async (passwordHash: string | null, isDisabled = false) => {
      const emails = [addresses(), addresses(), addresses()].flat();
      await db.sql(`insert into account (id, email, name, locale, password_hash, disabled_at) select gen_random_uuid(), unnest($1::text[]), 'Nadia', 'fr', $2, case when $3 then now() end`, [emails, passwordHash, isDisabled]);
      return emails;
    };
    const inviters = await Promise.all(Array.from({ length: Math.ceil((SAMPLES * 8) / 20) }, async () => {
      const [token, { accountId }] = [randomBytes(32).toString('base64url'), await makeMember(db, { organisationId, role: 'representative' })];
      await db.sql(`insert into session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + interval '1 day')`, [newId(), createHash('sha256').update(token).digest(), accountId]);
      return `__Host-sawt=${token}`;
    }));
    const invitations = await db.sql<{ id: string }>(`insert into invitation (id, email, name, locale, organisation_id, roles, token_hash, expires_at) select gen_random_uuid(), 'x' || n || '@mail.ma', 'Nadia', 'fr', $1, '{campaigner}', sha256(n::text::bytea), now() + interval '1 day' from generate_series(1, 20) n returning id`, [organisationId]);
    return { accounts: { withPassword: await accounts(hash), withoutPassword: await accounts(null), disabled: await accounts(hash, true) }, inviters, invitations: invitations.map(({ id }) => id) };
  }

  /** Asks every kind of address by turns; how long each took, and the different answers there were. */
  async function watch({ sides, isSlow }: Door, samples: number, headersOf: (kind: string) => Record<string, string> = () => ({})): Promise<{ times: Times; answers: Set<string> }> {
    const [kinds, answers] = [Object.keys(sides), new Set<string>()];
    const times = Object.fromEntries(kinds.map((kind) => [kind, [] as number[]]));
    for (let turn = 0; turn < (isSlow ? Math.ceil(samples / 4) : samples); turn++) {
      const least = new Map<string, number>();
      for (const kind of Array.from({ length: isSlow ? 1 : 2 }, () => kinds.toSorted(() => Math.random() - 0.5)).flat()) {
        const one = sides[kind]!();
        const began = performance.now();
        const { statusCode, headers, body } = await send({ ...one, headers: { ...one.headers, ...headersOf(kind) } });
        least.set(kind, Math.min(performance.now() - began, least.get(kind) ?? Infinity));
        answers.add(JSON.stringify([statusCode, Object.entries(headers).filter(([header]) => !ownToEach.includes(header)), body]));
      }
      for (const [kind, time] of least) times[kind]!.push(time);
    }
    return { times, answers };
  }

  /** The kinds whose times are so far from those of unknown addresses that chance does it more seldom. */
  function toldApart({ unknown, ...known }: Times, chance: number): string[] {
    return Object.entries(known).filter(([kind, times]) => {
      const { distance, p } = shifts.map((shift) => kolmogorovSmirnov(unknown!.map((time) => time + shift), times)).toSorted((a, b) => b.p - a.p)[0]!;
      if (process.env['ALIKE_SAMPLES']) process.stderr.write(`${kind}: distance ${distance.toFixed(3)}, p ${p.toFixed(4)}, medians ${median(unknown!).toFixed(2)} and ${median(times).toFixed(2)} ms\n`);
      return p < chance;
    }).map(([kind]) => kind);
  }
  const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

  it('are asked at every door', () => expect([...all.keys()]).toEqual(doors));

  it.each(doors)('get the same bytes in the same time: %s', async (what) => {
    const door = all.get(what)!;
    await watch(door, 8); // warm
    const { times, answers } = await watch(door, SAMPLES);
    expect([...answers]).toHaveLength(1);
    const suspected = toldApart(times, SUSPICIOUS);
    const seen = suspected.length > 0 ? toldApart((await watch(door, SAMPLES * SURE)).times, SELDOM) : [];
    expect(suspected.filter((kind) => seen.includes(kind))).toEqual([]);
  }, LONGEST);

  it('would be told apart by five milliseconds', async () => {
    const { times } = await watch(all.get('signing by form for programs')!, SAMPLES * SURE, (kind): Record<string, string> => (kind === 'pending' ? { 'x-late': '1' } : {}));
    expect(toldApart(times, SELDOM)).toEqual(['pending']);
  }, LONGEST);

  it('would be told apart by a hash that is skipped, and by a byte', async () => {
    const passwords = app.get(Accounts)['passwords'];
    const verify = passwords.verify.bind(passwords);
    passwords.verify = async (stored: string | null | undefined, password: string) => Boolean(stored) && verify(stored, password);
    const { times, answers } = await watch(all.get('signing in')!, SAMPLES * SURE, (kind): Record<string, string> => (kind === 'withPassword' ? { 'accept-language': 'ar' } : {}));
    expect([toldApart(times, SELDOM), answers.size]).toEqual([['withPassword'], 2]);
  }, LONGEST);
});
