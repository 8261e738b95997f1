import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, hasRedis, startRedis, Story, type Client, type SpecRedis } from '#libs/testing';
import { makeWorld, openPetition, SIGN, signing, tokenFor } from './world.js';

/** Made-up people who occur nowhere else: most sign, the last ten subscribe. */
const canaries = Array.from({ length: 200 }, (_, i) => ({ email: `Canari.${i}zq@xylophone-quetzal.ma`, givenName: `Wxyzgiven${i}q`, familyName: `Qvkfamily${i}q` }));
const signers = canaries.slice(0, 190);
const subscribers = canaries.slice(190);
/** Those who let their name be shown: it stands in the table made for it, and nowhere else. */
const shown = signers.slice(0, 3);

/** As it is, in base64 wherever it begins within other bytes, hex, as in addresses, and as a hash without a key. All in lower case, as what is searched. */
function encodings(text: string): string[] {
  const base64 = [0, 1, 2].map((before) => Buffer.from(`${'\0'.repeat(before)}${text}`).toString('base64').replace(/=+$/, '').slice(before === 0 ? 0 : before + 1, -1));
  const hashes = [text, text.toLowerCase()].flatMap((form) => (['hex', 'base64'] as const).map((encoding) => createHash('sha256').update(form).digest(encoding)));
  return [...new Set([text, ...base64, Buffer.from(text).toString('hex'), Buffer.from(text.toLowerCase()).toString('hex'), encodeURIComponent(text), ...hashes].map((form) => form.toLowerCase()))];
}

describe.each(hasRedis() ? ['Postgres', 'Redis'] : ['Postgres'])('signers on a queue in %s', (backend) => {
  let story: Story;
  let citizen: Client;
  let redis: (SpecRedis & { readonly dir: string }) | undefined;
  beforeAll(async () => {
    if (backend === 'Redis') redis = await redisWithFiles();
    story = await Story.begin({ LOG_LEVEL: 'debug', SIGN_RATE_LIMIT: '0', ...(redis && { REDIS_URL: redis.url }) });
    citizen = story.client();
  });
  afterAll(async () => {
    await story.end();
    await redis?.stop();
  });

  /** Everything that stays: all tables but the one of shown names, what Postgres says of its statements, and all that Redis ever wrote. */
  async function kept(): Promise<string> {
    const tables = await story.db.sql<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'bullmq') and relkind in ('r', 'p') and relname <> 'public_signer'`);
    const [{ statements }] = (await story.db.sql<{ statements: string | null }>(`select to_regclass('pg_stat_statements')::text as statements`)) as [{ statements: string | null }];
    const sources = [...tables.map(({ name }) => `select t::text as row from ${name} t`), `select query as row from ${statements ?? 'pg_stat_activity'}`];
    const rows = await Promise.all(sources.map((source) => story.db.sql<{ row: string }>(source)));
    return `${rows.flat().map(({ row }) => row).join('\n')}\n${redis ? await writtenBy(redis.dir) : ''}`.toLowerCase();
  }

  it('leave no name and no address in logs, jobs or tables, also when things go wrong', async () => {
    const world = await makeWorld(story);
    const slug = await openPetition(world, await world.person(world.lead.id, 'campaigner'), await world.person(world.other.id, 'moderator'));
    const consents = [{ organisation: world.lead.id, given: true }];
    await Promise.all(signers.map((who) => citizen.ask(SIGN, signing(slug, { ...who, locale: 'fr', publicName: shown.includes(who) ? 'FULL' : 'HIDDEN', consents }))));
    await Promise.all(subscribers.map(({ email }) => citizen.post('/api/newsletter/subscribe', { email, locale: 'fr', organisation: world.lead.slug })));
    for (const { email } of signers.slice(0, 6)) await citizen.ask('mutation ($token: String!) { confirmSignature(token: $token) { __typename } }', { token: await tokenFor(story, email, 'fr/confirm') });
    await citizen.ask('mutation ($token: String!) { confirmSubscription(token: $token) { __typename } }', { token: await tokenFor(story, subscribers[0]!.email, 'fr/newsletter/confirm') });
    await goWrong(slug, consents);
    await story.workDone();
    const [tables, said] = [await kept(), story.said.join('').toLowerCase()];
    expect(said).toContain('spec_breakage');
    expect(tables).toContain(slug);
    if (redis) expect(tables).toContain('bull:');
    expect(await story.db.sql('select 1 from public_signer')).toHaveLength(shown.length);
    expect(await story.db.sql('select 1 from subscriber')).toHaveLength(subscribers.length);
    const leaks = canaries.flatMap(({ email, givenName, familyName }) => [email, givenName, familyName]).flatMap(encodings).filter((form) => said.includes(form) || tables.includes(form));
    expect(leaks).toEqual([]);
  });

  it('would be found, however they were written', () => {
    const [{ email }] = canaries as [(typeof canaries)[number]];
    const forms = [email, Buffer.from(`to: ${email}!`).toString('base64'), Buffer.from(`${email}`).toString('hex'), encodeURIComponent(email), createHash('sha256').update(email.toLowerCase()).digest('hex')];
    for (const form of forms) expect(encodings(email).some((known) => form.toLowerCase().includes(known))).toBe(true);
  });

  /** What is refused, and what breaks in the midst of a transaction. */
  async function goWrong(slug: string, consents: object[]): Promise<void> {
    await citizen.post(`/api/petitions/${slug}/sign`, { ...signers[6]!, email: `${signers[6]!.email} <x>` });
    await citizen.ask(SIGN, signing(slug, { ...signers[7]!, area: signers[7]!.familyName })).catch(() => {});
    await citizen.post('/api/newsletter/subscribe', { email: `${subscribers[1]!.email} <x>`, locale: 'fr' });
    await citizen.get(`/fr/petitions/${slug}?email=${encodeURIComponent(signers[9]!.email)}`);
    await story.db.sql(`alter table consent add constraint spec_breakage check (locale <> 'es')`);
    await citizen.ask(SIGN, signing(slug, { ...signers[8]!, email: `autre.${signers[8]!.email}`, locale: 'es', consents })).catch((error: Error) => expect(error.message).toMatch(/^UNEXPECTED/));
  }
});

async function redisWithFiles(): Promise<SpecRedis & { readonly dir: string }> {
  const dir = await mkdtemp(join(tmpdir(), 'sawt-redis-'));
  return { ...(await startRedis({ port: await freePort(), dir })), dir };
}

/** The append-only files hold jobs that have long been done, too. */
async function writtenBy(dir: string): Promise<string> {
  const folder = join(dir, 'appendonlydir');
  return (await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')))).join('\n');
}
