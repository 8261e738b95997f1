import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Story } from '#libs/testing';
import { makeWorld, openPetition, signing, tokenFor } from './world.js';

const file = (name: string) => readFileSync(new URL(`../../operations/${name}.graphql`, import.meta.url), 'utf8');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe('In production a stranger', () => {
  let story: Story;
  let slug: string;
  let world: Awaited<ReturnType<typeof makeWorld>>;
  beforeAll(async () => {
    story = await Story.begin();
    world = await makeWorld(story);
    slug = await openPetition(world, await world.person(world.lead.id, 'campaigner'), await world.person(world.other.id, 'moderator'));
    await story.restartApi({ PUBLIC_OPERATIONS: '' });
  });
  afterAll(() => story.end());

  const post = async (body: object, locale = 'fr') => {
    const answer = await fetch(`${story.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': locale }, body: JSON.stringify(body) });
    return { status: answer.status, ...((await answer.json()) as { data?: object; errors?: { message: string; extensions: { code: string } }[] }) };
  };
  const byHash = (text: string, variables: object) => post({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } }, variables });

  it('reads, signs, confirms and withdraws with the listed operations, by hash and by text', async () => {
    expect(await byHash(file('tally'), { slug })).toMatchObject({ status: 200, data: { petition: { slug, tally: { confirmed: 0 } } } });
    expect(await post({ query: file('petition'), variables: { slug, locale: 'ar' } })).toMatchObject({ data: { petition: { slug, tally: { byArea: [] } } } });
    expect(await post({ query: file('petitions') })).toMatchObject({ data: { petitions: { edges: [{ node: { slug } }] } } });
    expect(await byHash(file('sign-petition'), signing(slug))).toMatchObject({ data: { signPetition: { __typename: 'CheckYourEmail' } } });
    const token = await tokenFor(story, 'samira@example.org', 'ar/confirm');
    expect(await post({ query: file('confirm-signature').replaceAll(/\s+/g, ' '), variables: { token } })).toMatchObject({ data: { confirmSignature: { __typename: 'SignatureConfirmed' } } });
    const manage = await tokenFor(story, 'samira@example.org', 'ar/my-signature');
    expect(await byHash(file('withdraw-signature'), { token: manage })).toMatchObject({ data: { withdrawSignature: { __typename: 'SignatureWithdrawn' } } });
    expect(await post({ query: file('me') })).toMatchObject({ data: { me: null } });
  });

  it('is told what is wrong, in the masks of the api, and no form of another site can ask', async () => {
    expect(await post({ query: file('sign-petition'), variables: { input: { ...signing(slug).input, petitionSlug: 7 } } })).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await byHash(file('sign-petition'), signing('nowhere'))).toMatchObject({ status: 200, data: null, errors: [{ message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND' } }] });
    const form = await fetch(`${story.url}/graphql`, { method: 'POST', body: new URLSearchParams({ query: file('me') }) });
    expect([form.status, Object.keys((await form.json()) as object)]).toEqual([400, ['errors']]);
    const other = await fetch(`${story.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query: file('me') }) });
    expect([other.status, other.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/graphql-response+json')]);
  });

  it.each([['fr', /connectez-vous/], ['ar', /سجّلوا الدخول/], ['en', /sign in/], ['es', /inicie sesión/]])('asks nothing else, and is told so in %s', async (locale, words) => {
    for (const query of ['{ petitions { edges { node { slug } } } }', '{ __schema { types { name } } }', '{ __typename }', 'not graphql']) {
      const { status, data, errors } = await post({ query }, locale);
      expect([status, data, errors![0]!.extensions.code]).toEqual([403, undefined, 'OPERATION_NOT_LISTED']);
      expect(errors![0]!.message).toMatch(words);
    }
    expect((await byHash('{ __typename }', {})).errors![0]!.extensions.code).toBe('OPERATION_NOT_LISTED');
    expect((await fetch(`${story.url}/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': 'true' } })).status).toBe(403);
  });

  it('still finds the pages, which ask for more than the list holds', async () => {
    const page = await story.client().get(`/fr/petitions/${slug}`);
    expect([page.status, (await page.text()).includes('Un centre de santé dans chaque quartier')]).toEqual([200, true]);
  });

  it('who signs in with the listed text is staff, and asks freely', async () => {
    const { client, signIn } = await world.personAtTheDoor(world.lead.id, 'campaigner');
    await expect(client.ask('{ myPetitions { edges { node { slug } } } }')).rejects.toThrow('OPERATION_NOT_LISTED');
    expect(await client.ask(file('sign-in'), signIn)).toMatchObject({ signIn: { __typename: 'SignedIn' } });
    expect(await client.ask('{ myPetitions { edges { node { slug } } } }')).toMatchObject({ myPetitions: { edges: [{ node: { slug } }] } });
    await expect(client.ask('{ __schema { types { name } } }')).rejects.toThrow(/introspection/i);
  });
});
