import { makeConsentingSigners } from '#libs/mailings/testing';
import { Story, type Client } from '#libs/testing';
import { makeWorld, openPetition, SIGN, signing, tokenFor } from './world.js';

/** What moves by itself while nobody does anything. */
const living = ['outbox', 'tally_rollup', 'tally_change'];
const CONFIRM = 'mutation ($token: String!) { confirmSignature(token: $token) { __typename } }';

/** Mail scanners and previews follow every link of a mail, often several times, before anybody reads it. */
describe('the links of all mails', () => {
  let story: Story;
  let world: Awaited<ReturnType<typeof makeWorld>>;
  let slug: string;
  let citizen: Client;
  beforeAll(async () => {
    story = await Story.begin();
    world = await makeWorld(story);
    citizen = story.client();
    slug = await openPetition(world, await world.person(world.lead.id, 'campaigner'), await world.person(world.other.id, 'moderator'));
    await signersOfAllKinds();
    await newsletter();
    await staff();
    await mailing();
  }, 150_000);
  afterAll(() => story.end());

  /** Asked to confirm, thanked, told that they had signed, reminded. */
  async function signersOfAllKinds(): Promise<void> {
    const consents = [{ organisation: world.lead.id, given: true }];
    const sign = (who: string) => citizen.ask(SIGN, signing(slug, { email: `${who}@association.ma`, locale: 'fr', consents }));
    for (const who of ['asked', 'thanked', 'repeated', 'reminded']) await sign(who);
    for (const who of ['thanked', 'repeated']) await citizen.ask(CONFIRM, { token: await tokenFor(story, `${who}@association.ma`, 'fr/confirm') });
    await sign('repeated');
    const [{ id }] = (await story.db.sql<{ id: string }>(`select c.signature_id as id from signer_contact c order by c.created_at desc limit 1`)) as [{ id: string }];
    await story.db.sql(`insert into outbox (job, subject) values ('signatures.remindSigner', $1)`, [id]);
    await story.workDone();
  }

  async function newsletter(): Promise<void> {
    for (const who of ['subscribing', 'subscribed', 'known']) await citizen.post('/api/newsletter/subscribe', { email: `${who}@association.ma`, locale: 'fr', organisation: world.lead.slug });
    for (const who of ['subscribed', 'known']) await citizen.ask('mutation ($token: String!) { confirmSubscription(token: $token) { __typename } }', { token: await tokenFor(story, `${who}@association.ma`, 'fr/newsletter/confirm') });
    await citizen.post('/api/newsletter/subscribe', { email: 'known@association.ma', locale: 'fr', organisation: world.lead.slug });
  }

  async function staff(): Promise<void> {
    const { client, signIn } = await world.personAtTheDoor(world.lead.id, 'representative');
    await client.signIn(signIn.input.email, signIn.input.password);
    const input = { organisationId: world.lead.id, email: 'invited@association.ma', locale: 'fr', name: 'Hind', roles: ['CAMPAIGNER'] };
    await client.ask('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }', { input });
    await citizen.ask('mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }', { email: signIn.input.email });
  }

  /** A test of a mailing and the mailing itself. */
  async function mailing(): Promise<void> {
    const [{ id: petitionId }] = (await story.db.sql<{ id: string }>('select id from petition where slug = $1', [slug])) as [{ id: string }];
    await makeConsentingSigners(story.db, 2, { petitionId, leadId: world.lead.id, name: 'reader' });
    const [writer, approver] = [await world.person(world.lead.id, 'campaigner'), await world.person(world.lead.id, ['representative', 'mailing_operator'])];
    const { createMailing } = await writer.ask<{ createMailing: { id: string } }>('mutation ($input: CreateMailingInput!) { createMailing(input: $input) { ... on Mailing { id } } }', {
      input: { organisation: world.lead.id, petition: slug, newsletter: 'ORGANISATION', texts: [{ locale: 'fr', subject: 'Où en sommes-nous', body: 'Bonjour,\n\nMerci pour votre soutien.' }] },
    });
    for (const [who, verb] of [[writer, 'testMailing'], [approver, 'approveMailing'], [approver, 'sendMailing']] as const) await who.ask(`mutation ($id: ID!) { ${verb}(id: $id) { __typename } }`, { id: createMailing.id });
    await story.until(async () => (await story.db.sql(`select 1 from mailing where state = 'sent'`)).length === 1);
  }

  /** Every table by its rows, in no order. */
  async function state(): Promise<Record<string, string>> {
    const tables = await story.db.sql<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`);
    const sums = await Promise.all(tables.filter(({ name }) => !living.includes(name)).map(async ({ name }) => [name, (await story.db.sql<{ sum: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from "${name}" t`))[0]!.sum]));
    return Object.fromEntries(sums) as Record<string, string>;
  }

  it('change nothing when a scanner follows them three times with GET and with HEAD', async () => {
    await story.workDone();
    const mails = await story.mailsTo('@');
    const links = [...new Set(mails.flatMap(({ text, html }) => [...text.matchAll(/https?:\/\/[^\s)>]+/g), ...html.matchAll(/https?:\/\/[^"<\s]+/g)].map(([link]) => link.replaceAll('&amp;', '&'))))].filter((link) => link.startsWith(story.url));
    const kinds = new Set(links.map((link) => new URL(link).pathname.replace(/[\w-]{40,}/, '…')));
    expect(mails.length).toBeGreaterThanOrEqual(13);
    for (const kind of ['/fr/confirm/…', '/fr/my-signature/…', '/fr/newsletter/confirm/…', '/fr/unsubscribe/…', '/fr/preferences/…']) expect([...kinds]).toContain(kind);
    expect([...kinds].filter((kind) => /invitation|password/.test(kind))).toHaveLength(2);
    const [before, answers] = [await state(), [] as number[]];
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET', 'HEAD']) answers.push(...(await Promise.all(links.map(async (link) => (await fetch(link, { method })).status))));
    expect(await state()).toEqual(before);
    expect(answers.filter((status) => status >= 500)).toEqual([]);
  });

  it('are noticed when one changes something', async () => {
    const before = await state();
    await citizen.ask('mutation ($token: String!) { signatureWasNotMine(token: $token) { __typename } }', { token: await tokenFor(story, 'asked@association.ma', 'fr/my-signature') });
    await story.workDone();
    expect(await state()).not.toEqual(before);
  });
});
