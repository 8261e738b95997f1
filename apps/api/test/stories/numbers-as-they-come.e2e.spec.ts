import { Story, type Client } from '#libs/testing';
import { makeWorld, openPetition, SIGN, signing, tokenFor } from './world.js';

const LISTENERS = 200;
type Said = { confirmed: number; pending?: number };

/** What a stream says, number by number; ends when the reader leaves the loop. */
async function* heard(answer: Response): AsyncGenerator<Said> {
  let rest = '';
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    const events = (rest + piece).split('\n\n');
    rest = events.pop()!;
    for (const event of events) if (event.includes('event: tally')) yield JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as Said;
  }
}

async function until(numbers: AsyncGenerator<Said>, confirmed: number): Promise<Said> {
  for (let next = await numbers.next(); !next.done; next = await numbers.next()) if (next.value.confirmed === confirmed) return next.value;
  throw new Error(`The stream ended before it said ${confirmed}`);
}

describe('numbers as they come', () => {
  let story: Story;
  let slug: string;
  let campaigner: Client;
  let stranger: Client;
  let isOver = false;
  const stream = (client: Client) => client.get(`/api/petitions/${slug}/tally/stream`);
  const reads = async () => Number((await story.db.sql<{ n: string }>(`select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) as n from pg_stat_user_tables where relname = 'petition_tally'`))[0]!.n);

  beforeAll(async () => {
    story = await Story.begin();
    const world = await makeWorld(story);
    campaigner = await world.person(world.lead.id, 'campaigner');
    stranger = await world.person(world.other.id, 'analyst');
    slug = await openPetition(world, campaigner, await world.person(world.other.id, 'moderator'));
  });
  afterAll(async () => void (isOver || (await story.end())));

  async function signAnd(email: string): Promise<() => Promise<Response>> {
    await campaigner.ask(SIGN, signing(slug, { email }));
    const token = await tokenFor(story, email, 'confirm');
    return () => campaigner.post('/api/signatures/confirm', { token, locale: 'ar' });
  }

  it('tells a campaigner within two seconds of a confirmed signature, unpacked and unkept', async () => {
    const confirm = await signAnd('one@example.org');
    const answer = await stream(campaigner); // fetch asks for br and gzip by itself
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('cache-control')).toContain('no-store');
    const waiting = until(heard(answer), 1);
    const from = performance.now();
    await confirm();
    expect(await waiting).toMatchObject({ confirmed: 1, pending: 0 });
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it('refuses a stranger and whoever is not signed in', async () => {
    expect((await stream(stranger)).status).toBe(403);
    expect((await stream(story.client())).status).toBe(401);
  });

  it('costs one read a second for two hundred listeners', async () => {
    const confirmations = [await signAnd('two@example.org'), await signAnd('three@example.org'), await signAnd('four@example.org')];
    const listeners = (await Promise.all(Array.from({ length: LISTENERS }, () => stream(campaigner)))).map(heard);
    const [from, before] = [performance.now(), await reads()];
    for (const [i, confirm] of confirmations.entries()) await Promise.all([confirm(), ...listeners.map((numbers) => until(numbers, 2 + i))]);
    const seconds = (performance.now() - from) / 1000;
    const counted = (await reads()) - before;
    expect(counted).toBeGreaterThan(0);
    expect(counted).toBeLessThan(seconds + 25); // confirming and folding read it too
  });

  it('ends when the program does', async () => {
    const numbers = heard(await stream(campaigner));
    await numbers.next();
    const from = performance.now();
    const ended = numbers.next().then(({ done }) => done, () => true);
    await story.end();
    isOver = true;
    expect(await ended).toBe(true);
    expect(performance.now() - from).toBeLessThan(8000);
  });
});
