import { Story, type Client } from '#libs/testing';
import { confirmedOf, makeWorld, openPetition, SIGN, signing, tokenFor } from './world.js';

const CONFIRM = 'mutation ($token: String!) { confirmSignature(token: $token) { __typename ... on SignatureConfirmed { petitionSlug } } }';
const WITHDRAW = 'mutation ($token: String!) { withdrawSignature(token: $token) { __typename } }';

describe('Samira', () => {
  let story: Story;
  let slug: string;
  let samira: Client;
  beforeAll(async () => {
    story = await Story.begin();
    const world = await makeWorld(story);
    slug = await openPetition(world, await world.person(world.lead.id, 'campaigner'), await world.person(world.other.id, 'moderator'));
    samira = story.client('ar');
  });
  afterAll(() => story.end());

  it('signs in Arabic, confirms, and withdraws', async () => {
    const { signPetition } = await samira.ask<{ signPetition: { __typename: string; message: string } }>(SIGN, signing(slug));
    expect(signPetition.__typename).toBe('CheckYourEmail');
    expect(signPetition.message).toMatch(/بريدكم/);
    expect(await confirmedOf(samira, slug)).toBe(0);
    const token = await tokenFor(story, 'samira@example.org', 'ar/confirm');
    expect(await samira.ask(CONFIRM, { token })).toEqual({ confirmSignature: { __typename: 'SignatureConfirmed', petitionSlug: slug } });
    expect(await confirmedOf(samira, slug)).toBe(1);
    expect(await (await samira.get(`/api/petitions/${slug}/tally`)).json()).toMatchObject({ confirmed: 1 });
    const manage = await tokenFor(story, 'samira@example.org', 'ar/my-signature');
    expect(await samira.ask(WITHDRAW, { token: manage })).toEqual({ withdrawSignature: { __typename: 'SignatureWithdrawn' } });
    expect(await confirmedOf(samira, slug)).toBe(0);
  });

  it('signs twice and counts once; the page says the same, only the mailbox knows', async () => {
    const who = { email: 'deux.fois@example.org', locale: 'fr' };
    const first = await samira.ask(SIGN, signing(slug, who));
    await samira.ask(CONFIRM, { token: await tokenFor(story, who.email, 'fr/confirm') });
    expect(await samira.ask(SIGN, signing(slug, who))).toEqual(first);
    await story.workDone();
    expect((await story.mailsTo(who.email)).map((mail) => mail.subject)).toEqual(['Votre adresse est déjà enregistrée', 'Merci, c’est confirmé', 'Confirmez votre adresse']);
    expect(await confirmedOf(samira, slug)).toBe(1);
  });

  it('signs with the plain form, on which a mistake loses nothing', async () => {
    const { input } = signing(slug, { email: 'formulaire@example.org' });
    const { petitionSlug: _, consents: __, ...form } = input;
    const kept = await samira.post(`/api/petitions/${slug}/sign`, form as Record<string, string>);
    expect([kept.status, kept.headers.get('location')]).toEqual([303, `/ar/petitions/${slug}/check-your-mail`]);
    const wrong = await samira.post(`/api/petitions/${slug}/sign`, { ...(form as Record<string, string>), email: 'formulaire' });
    expect([wrong.status, wrong.headers.get('location')]).toEqual([307, `/ar/petitions/${slug}`]);
    const confirmed = await samira.post('/api/signatures/confirm', { token: await tokenFor(story, 'formulaire@example.org', 'ar/confirm'), locale: 'ar' });
    expect([confirmed.status, confirmed.headers.get('location')]).toEqual([303, `/ar/petitions/${slug}/thank-you`]);
  });

  it('is not confirmed by a mail scanner that follows every link', async () => {
    const before = await confirmedOf(samira, slug);
    await samira.ask(SIGN, signing(slug, { email: 'scanner@example.org' }));
    await story.workDone();
    const [mail] = await story.mailsTo('scanner@example.org');
    const links = [...new Set([...mail!.text.matchAll(/https?:\/\/\S+/g), ...mail!.html.matchAll(/https?:\/\/[^"<\s]+/g)].map(([link]) => link.replaceAll('&amp;', '&')))].filter((link) => link.startsWith(story.url));
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) for (const method of ['GET', 'HEAD', 'GET']) await fetch(link, { method });
    expect(await confirmedOf(samira, slug)).toBe(before);
    expect(await story.db.sql('select state from signature s join signer_contact c on c.signature_id = s.id where s.state = 0')).toHaveLength(1);
  });
});
