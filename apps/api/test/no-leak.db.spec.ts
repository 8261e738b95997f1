import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import { Database } from '#libs/database';
import { Actors } from '#libs/organisations';
import { makeSpecDatabase, specConfig, type SpecDatabase } from '#libs/testing';
import { makeApi } from '../api.js';
import { Dice } from './strange/dice.js';
import { isOpen, isOpenInside, marksIn, type Label, type Mark } from './tenants/marks.js';
import { Asker } from './tenants/people.js';
import { knownOf, question, rootFieldsOf } from './tenants/questions.js';
import { rowHashes } from './tenants/row-hashes.js';
import { Seed } from './tenants/seed.js';

const SEED = Number(process.env['LEAK_SEED'] ?? 20261122);
const HOW_MANY = Number(process.env['LEAK_CALLS'] ?? 1000);
const LONGEST = Math.max(60_000, HOW_MANY * 60);
const AT_ONCE = 4;

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'));
const coalitions = ['a', 'b', 'c'] as const;
const labels: Label[] = coalitions.flatMap((coalition) => [{ coalition, organisation: `${coalition}1` as const }, { coalition, organisation: 'shared' as const }]);
/** What its own people, asked before others, may have shown to everybody, and none of it a leak: it is hidden again. */
const hidden = ['update working_group set is_public = false', `update advocacy_commitment set is_public = false where text::text like '%-private-%'`, 'update report_publication set is_public = false'];
/** Tables that everybody may write by asking rightly, for whatever coalition: to sign, to subscribe, to come in. */
const written = ['outbox', 'session', 'signature', 'signer_contact', 'consent', 'petition_tally', 'tally_change', 'spent_proof', 'subscriber', 'subscriber_contact', 'subscriber_choice'];

/**
 * Every table holds rows of every coalition that say whose they are. Everybody with a role somewhere, and a stranger, asks
 * everything the schema offers, with ids of all three coalitions: no answer names what is not theirs, no row of others
 * changes. The whole of it: LEAK_CALLS=10000, another seed: LEAK_SEED=7.
 */
describe('three coalitions that share one member', () => {
  let db: SpecDatabase;
  let app: Awaited<ReturnType<typeof makeApi>>;
  let http: FastifyInstance;
  let seed: Seed;
  let ids: Map<string, Mark>;
  let people: Record<(typeof coalitions)[number] | 'shared', Asker[]>;
  const dice = new Dice(SEED, 95);
  const asked = new Set<string>();
  const told = new Set<string>();

  beforeAll(async () => {
    db = await makeSpecDatabase();
    seed = await Seed.run(db, labels);
    ids = seed.marksOfIds();
    const [a, b, c] = [await Asker.ofCoalition(db, seed, 'a'), await Asker.ofCoalition(db, seed, 'b'), await Asker.ofCoalition(db, seed, 'c')];
    people = { a, b, c, shared: await Asker.ofShared(db, seed) };
    app = await makeApi(specConfig(db, { LOG_LEVEL: 'error', PUBLIC_OPERATIONS: 'any' }), { hasPages: false });
    await app.listen(0, '127.0.0.1');
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  }, LONGEST);
  afterAll(async () => {
    await app?.close();
    await db.drop();
  });

  /** What this tells that is not theirs to see; an id they sent themselves tells nothing. */
  function leaksIn(asker: Asker, text: string, isForAll: (mark: Mark) => boolean, sent = ''): string[] {
    const marks = [...marksIn(text), ...[...text.matchAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g)].flatMap(([id]) => (sent.includes(id) ? [] : (ids.get(id) ?? [])))];
    for (const { from } of marks) told.add(from);
    return [...new Set(marks.filter((mark) => asker.isForeign(mark) && !isForAll(mark)).map(({ coalition, organisation, from }) => `${from} of ${organisation} in ${coalition}`))];
  }

  /** Has these ask so many things, a few at once; what was told that is not theirs. */
  async function ask(askers: readonly Asker[], times: number, only?: string): Promise<string[]> {
    const leaks: string[] = [];
    const known = knownOf(seed, (label) => askers[0]!.isHome(label));
    let left = times;
    const one = async () => {
      while (left-- > 0) {
        const asker = left % 2 === 0 ? askers[0]! : askers[(left >> 1) % askers.length]!;
        if (left % 40 < 2 * askers.length) await asker.seat(db);
        const { name, query, variables } = question(dice, schema, known, only);
        const sent = JSON.stringify(variables);
        const { body } = await http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...asker.headers }, payload: `{"query":${JSON.stringify(query)},"variables":${sent}}`, remoteAddress: `10.${left >> 16}.${(left >> 8) & 255}.${left & 255}` });
        asked.add(name);
        leaks.push(...leaksIn(asker, body, isOpen, sent).map((leak) => `${asker.name}, asking ${name}: ${leak}`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    return [...new Set(leaks)];
  }

  /** What Postgres itself shows of each table, past all services. */
  async function look(asker: Asker): Promise<string[]> {
    await asker.seat(db);
    const ctx = { actor: await app.get(Actors).of(asker.headers.cookie), locale: 'fr' as const, requestId: 'look' };
    const texts = await app.get(Database).transaction(ctx, async (em) => {
      const seen: string[] = [];
      for (const { name, columns } of seed.tables) {
        const readable = columns.filter((column) => column.isReadable && /^(text|citext|jsonb|uuid)$/.test(column.type)).map((column) => `"${column.name}"`);
        if (readable.length > 0) seen.push(`${name} ${JSON.stringify(await em.query(`select ${readable.join(', ')} from "${name}"`))}`);
      }
      return seen;
    });
    return texts.flatMap((text) => leaksIn(asker, text, isOpenInside).map((leak) => `${asker.name}, looking into ${text.split(' ')[0]}: ${leak}`));
  }

  async function expectApart(askers: readonly Asker[], times: number, others: readonly string[]): Promise<void> {
    for (const statement of hidden) await db.sql(statement);
    const before = await rowHashes(db, written, ...others);
    expect(await ask(askers, Math.ceil(times))).toEqual([]);
    expect(await rowHashes(db, written, ...others)).toEqual(before);
  }

  it('has marked rows in every table that names a coalition or an organisation', async () => {
    const named = seed.tables.filter(({ columns }) => columns.some(({ name }) => ['coalition_id', 'organisation_id'].includes(name)));
    expect(named.length).toBeGreaterThan(50);
    const ownersOf = (table: string) => new Set(seed.seeded.filter((one) => one.table === table).flatMap(({ label: { coalition, organisation } }) => [coalition, organisation]));
    expect(named.filter(({ name }) => !['a', 'b', 'c'].every((owner) => ownersOf(name).has(owner as 'a')) && !['a1', 'b1', 'c1', 'shared'].every((owner) => ownersOf(name).has(owner as 'a1'))).map(({ name }) => name)).toEqual([]);
  });

  it('are kept apart by Postgres itself', async () => {
    for (const asker of [...people.a, people.b[0]!, people.c[0]!, ...people.shared, Asker.stranger]) expect(await look(asker)).toEqual([]);
  });

  it.each(['a', 'b', 'c'] as const)('tell the people of %s nothing of the others, and let them change nothing there', async (coalition) => {
    const others = coalitions.filter((one) => one !== coalition).flatMap((one) => [seed.of('coalition', { coalition: one })!['id'] as string, seed.of('organisation', { organisation: `${one}1` })!['id'] as string, `zq-${one}-`, `zq-x-${one}1-`]);
    await expectApart(people[coalition], HOW_MANY / 4, others);
  }, LONGEST);

  it('tell the people of the member they share nothing that is another organisation’s alone', () => expectApart(people.shared, HOW_MANY / 8, coalitions.map((one) => `zq-x-${one}1-`)), LONGEST);

  it('tell a stranger nothing that is not public', () => expectApart([Asker.stranger], HOW_MANY / 8, []), LONGEST);

  it('were asked everything, and told much to those whose it was', () => {
    expect(rootFieldsOf(schema).map(({ root, field }) => `${root.name}.${field.name}`).filter((name) => !asked.has(name))).toEqual([]);
    expect([...told].filter((from) => !isOpen({ from }) && !from.endsWith('.id')).length).toBeGreaterThan(20);
  });

  it('would be found out by looking and by asking, if a policy let everybody read', async () => {
    await db.sql('create policy sabotage on petition for select to sawt_app using (true)');
    expect(await look(people.a[1]!)).toContainEqual(expect.stringContaining('looking into petition'));
    expect(await ask([people.a[1]!, Asker.stranger], 60, 'petition')).toContainEqual(expect.stringContaining('petition_text.draft.title'));
  });

  it('would be found out, if an answer changed a row of others', async () => {
    const before = await rowHashes(db, written, 'zq-b-');
    await db.sql(`update decision set quorum_percent = 77 where title::text like '%zq-b-b1-%'`);
    expect(await rowHashes(db, written, 'zq-b-')).not.toEqual(before);
  });
});
