import { hasRedis, startRedis, Story, type SpecRedis } from '#libs/testing';
import { makeWorld, openPetition, SIGN, signing, tokenFor } from './world.js';

/** Made-up people who occur nowhere else. */
const canaries = Array.from({ length: 40 }, (_, i) => ({ email: `canari.${i}zq@xylophone-quetzal.ma`, givenName: `Wxyzgiven${i}`, familyName: `Qvkfamily${i}` }));
const encodings = (text: string) => [text, Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -2), Buffer.from(text).toString('hex'), encodeURIComponent(text)].map((form) => form.toLowerCase());

describe.each(hasRedis() ? ['Postgres', 'Redis'] : ['Postgres'])('signers on a queue in %s', (backend) => {
  let story: Story;
  let redis: SpecRedis | undefined;
  beforeAll(async () => {
    if (backend === 'Redis') redis = await startRedis();
    story = await Story.begin({ LOG_LEVEL: 'debug', ...(redis && { REDIS_URL: redis.url }) });
  });
  afterAll(async () => {
    await story.end();
    await redis?.stop();
  });

  it('leave no name and no address in logs, jobs or tables, also when things go wrong', async () => {
    const world = await makeWorld(story);
    const slug = await openPetition(world, await world.person(world.lead.id, 'campaigner'), await world.person(world.other.id, 'moderator'));
    const citizen = story.client();
    const consents = [{ organisation: world.lead.id, given: true }];
    await Promise.all(canaries.map((who) => citizen.ask(SIGN, signing(slug, { ...who, locale: 'fr', publicName: 'HIDDEN', consents }))));
    for (const { email } of canaries.slice(0, 5)) await citizen.ask('mutation ($token: String!) { confirmSignature(token: $token) { __typename } }', { token: await tokenFor(story, email, 'fr/confirm') });
    await citizen.post(`/api/petitions/${slug}/sign`, { ...canaries[6]!, email: `${canaries[6]!.email} <x>` });
    await citizen.ask(SIGN, signing(slug, { ...canaries[7]!, area: canaries[7]!.familyName })).catch(() => {});
    await story.db.sql(`alter table consent add constraint spec_breakage check (locale <> 'es')`);
    await citizen.ask(SIGN, signing(slug, { ...canaries[8]!, email: `autre.${canaries[8]!.email}`, locale: 'es', consents })).catch((error: Error) => expect(error.message).toMatch(/^UNEXPECTED/));
    await story.workDone();
    const tables = await story.db.sql<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'bullmq') and relkind = 'r'`);
    const dump = JSON.stringify(await Promise.all(tables.map(({ name }) => story.db.sql(`select t::text as row from ${name} t`)))).toLowerCase();
    const said = story.said.join('').toLowerCase();
    expect(said).toContain('spec_breakage');
    expect(dump).toContain(slug);
    for (const { email, givenName, familyName } of canaries) {
      for (const form of [email, givenName, familyName].flatMap(encodings)) {
        expect({ form, isLogged: said.includes(form), isKept: dump.includes(form) }).toEqual({ form, isLogged: false, isKept: false });
      }
    }
  });
});
