import { linkIn, makeSite, type Site } from '../site-world.js';

describe('pages of an installation with two api processes', () => {
  let site: Site;
  let urls: string[];
  beforeAll(async () => {
    site = await makeSite();
    urls = [site.story.url, await site.story.startAnotherApi()];
  });
  afterAll(() => site.story.end());

  const texts = (path: string) => Promise.all(urls.map(async (url) => (await fetch(url + path)).text()));
  /** Until every process says it; the seconds are the promise. */
  const everywhere = (path: string, words: string, seconds: number) => site.story.until(async () => (await texts(path)).every((text) => text.includes(words)), seconds);

  it('change everywhere at once when staff change what they show', async () => {
    const [feed, organisation] = ['/fr/petitions.atom', '/fr/organisations/nour']; // kept for 60 s and 5 s
    for (const path of [feed, organisation]) expect((await texts(path)).every((text) => text.includes('Association Nour') || text.includes('Un centre de santé'))).toBe(true);
    await site.story.db.sql(`update organisation set name = '{"fr":"Association Nour et Vie"}' where slug = 'nour'`);
    await everywhere(organisation, 'Association Nour et Vie', 1);
    await texts(feed);
    await site.story.db.sql(`update petition set state = 'paused' where slug = $1`, [site.slug]);
    await site.story.until(async () => (await texts(site.page('fr'))).every((text) => !text.includes('name="givenName"')), 1);
    await site.story.db.sql(`update petition set state = 'open' where slug = $1`, [site.slug]);
    await everywhere(site.page('fr'), 'name="givenName"', 1);
    await site.story.db.sql(`insert into petition_update (id, petition_id, title, body) select gen_random_uuid(), id, '{"fr":"Une nouvelle"}', '{"fr":"Le conseil nous reçoit."}' from petition where slug = $1`, [site.slug]);
    await everywhere(site.page('fr'), 'Le conseil nous reçoit.', 1);
  });

  it('show a confirmed signature at most a second later', async () => {
    const client = site.story.client();
    const email = 'compte@example.org';
    await client.post(`/api/petitions/${site.slug}/sign`, { email, givenName: 'Nadia', familyName: 'Alami', locale: 'fr' });
    const token = (await linkIn(site, email, 'confirm')).split('/').at(-1)!;
    await texts(site.page('fr'));
    await client.post('/api/signatures/confirm', { token, locale: 'fr' });
    await everywhere(site.page('fr'), 'personne a signé', 1.3); // and the time of asking
  });

  it('say how old they are and how long they may be kept', async () => {
    await texts('/fr/privacy');
    const { headers } = await fetch(`${site.story.url}/fr/privacy`);
    expect(headers.get('cache-control')).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=60');
    expect(headers.get('age')).toMatch(/^\d+$/);
    expect(headers.get('etag')).toBeTruthy();
  });
});
