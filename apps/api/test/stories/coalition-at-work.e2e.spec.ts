import { randomUUID } from 'node:crypto';
import { Story, type Client } from '#libs/testing';
import { letTimePass, makeConsentingSigners } from '#libs/mailings/testing';
import { confirmedOf, makeWorld, openPetition, SIGN, signing, tokenFor, words } from './world.js';

const CREATE = 'mutation ($input: CreatePetitionInput!) { createPetition(input: $input) { ... on Petition { slug } } }';
const REVIEW = 'mutation ($input: ReviewPetitionInput!) { reviewPetition(input: $input) { __typename ... on Petition { state } ... on UserError { code message } } }';
const EXPORT = 'query ($id: ID!) { export(id: $id) { state progress url sha256 rows } }';

describe('a coalition at work', () => {
  let story: Story;
  let world: Awaited<ReturnType<typeof makeWorld>>;
  let campaigner: Client;
  let moderator: Client;
  beforeAll(async () => {
    story = await Story.begin();
    world = await makeWorld(story);
    campaigner = await world.person(world.lead.id, ['campaigner', 'moderator']);
    moderator = await world.person(world.other.id, 'moderator');
  });
  afterAll(() => story.end());

  it('does not let a campaigner approve her own petition, though she is a moderator', async () => {
    const { createPetition } = await campaigner.ask<{ createPetition: { slug: string } }>(CREATE, { input: { coalition: world.coalition.id, organisation: world.lead.id, ...words } });
    const petition = createPetition.slug;
    await campaigner.ask('mutation ($petition: String!) { submitPetition(petition: $petition) { __typename } }', { petition });
    const { reviewPetition } = await campaigner.ask<{ reviewPetition: { __typename: string; code: string } }>(REVIEW, { input: { petition, decision: 'APPROVE' } });
    expect(reviewPetition.__typename).toBe('ReviewByAnother');
    expect(await moderator.ask(REVIEW, { input: { petition, decision: 'APPROVE' } })).toMatchObject({ reviewPetition: { __typename: 'Petition', state: 'APPROVED' } });
  });

  it('shows a member of another organisation nothing', async () => {
    const { createPetition } = await campaigner.ask<{ createPetition: { slug: string } }>(CREATE, { input: { coalition: world.coalition.id, organisation: world.lead.id, ...words } });
    const stranger = await world.person(world.other.id, ['representative', 'campaigner', 'mailing_operator', 'analyst']);
    const citizen = story.client();
    for (const somebody of [stranger, citizen]) {
      expect(await somebody.ask('query ($slug: String!) { petition(slug: $slug) { slug } }', { slug: createPetition.slug })).toEqual({ petition: null });
    }
    const slug = await openPetition(world, campaigner, moderator);
    await expect(stranger.ask('query ($petition: String!) { suspects(petition: $petition) { edges { node { id } } } }', { petition: slug })).rejects.toThrow(/NOT_ALLOWED|NOT_FOUND/);
    await expect(stranger.ask('query ($organisation: String!) { exports(organisation: $organisation) { edges { node { id } } } }', { organisation: world.lead.id })).rejects.toThrow(/NOT_ALLOWED|NOT_FOUND/);
    await expect(stranger.ask('query ($organisation: String!) { mailings(organisation: $organisation) { edges { node { id } } } }', { organisation: world.lead.id })).rejects.toThrow(/NOT_ALLOWED|NOT_FOUND/);
    await expect(citizen.ask('query ($id: ID!) { export(id: $id) { url } }', { id: randomUUID() })).rejects.toThrow('NOT_SIGNED_IN');
  });

  it('makes a report that adds up to the tally', async () => {
    const slug = await openPetition(world, campaigner, moderator);
    for (let i = 0; i < 12; i++) {
      const email = `rapport${i}@example.org`;
      await campaigner.ask(SIGN, signing(slug, { email, area: i % 2 ? 'MA-TNG' : 'MA-TET' }));
      await campaigner.ask('mutation ($token: String!) { confirmSignature(token: $token) { __typename } }', { token: await tokenFor(story, email, 'ar/confirm') });
    }
    expect(await confirmedOf(campaigner, slug)).toBe(12);
    const { requestExport } = await campaigner.ask<{ requestExport: { id: string } }>('mutation ($input: RequestExportInput!) { requestExport(input: $input) { ... on Export { id } ... on UserError { message } } }', {
      input: { kind: 'REPORT', format: 'CSV', petition: slug, organisation: world.lead.id, locale: 'fr', purpose: 'Bilan pour le comité de pilotage' },
    });
    const { id } = requestExport;
    type Ready = { export: { state: string; url: string; sha256: string; rows: number } };
    await story.until(async () => (await campaigner.ask<Ready>(EXPORT, { id })).export.state === 'READY');
    const { url, sha256 } = (await campaigner.ask<Ready>(EXPORT, { id })).export;
    expect(sha256).toMatch(/^[\da-f]{64}$/);
    const file = await (await campaigner.get(new URL(url, story.url).pathname)).text();
    const areas = [...file.matchAll(/(Tanger-Assilah|Tétouan)\D*(\d+)/g)].map(([, name, n]) => [name, Number(n)]);
    expect(Object.fromEntries(areas)).toEqual({ 'Tanger-Assilah': 6, Tétouan: 6 });
    expect((await story.client().get(new URL(url, story.url).pathname)).status).toBeGreaterThanOrEqual(401);
  });

  it('sends a mailing that survives a killed worker: nobody twice, nobody forgotten', async () => {
    const slug = await openPetition(world, campaigner, moderator);
    const [{ id: petitionId }] = (await story.db.sql<{ id: string }>('select id from petition where slug = $1', [slug])) as [{ id: string }];
    await makeConsentingSigners(story.db, 300, { petitionId, leadId: world.lead.id });
    const [writer, approver] = [await world.person(world.lead.id, 'campaigner'), await world.person(world.lead.id, ['representative', 'mailing_operator'])];
    const { createMailing } = await writer.ask<{ createMailing: { id: string } }>('mutation ($input: CreateMailingInput!) { createMailing(input: $input) { ... on Mailing { id } ... on UserError { message } } }', {
      input: { organisation: world.lead.id, petition: slug, texts: [{ locale: 'fr', subject: 'Où en sommes-nous', body: 'Bonjour,\n\nMerci pour votre soutien.' }] },
    });
    const id = createMailing.id;
    for (const [who, verb] of [[writer, 'testMailing'], [approver, 'approveMailing'], [approver, 'sendMailing']] as const) await who.ask(`mutation ($id: ID!) { ${verb}(id: $id) { __typename } }`, { id });
    type Progress = { mailing: { state: string; progress: { total: number; sent: number; ambiguous: number; failed: number; skipped: number } } };
    const progress = async () => (await approver.ask<Progress>('query ($id: ID!) { mailing(id: $id) { state progress { total sent ambiguous failed skipped } } }', { id })).mailing;
    await story.until(async () => (await progress()).progress.sent > 20);
    await story.killWorker();
    await story.startWorker();
    const left = async () => (await story.db.sql(`select 1 from mailing_recipient where outcome = 'queued'`)).length;
    await story.until(async () => (await left()) === 0, 150);
    await letTimePass(story.db);
    await story.until(async () => (await progress()).state === 'SENT');
    const { total, sent, ambiguous, failed, skipped } = (await progress()).progress;
    expect([total, failed, skipped]).toEqual([300, 0, 0]);
    expect(sent + ambiguous).toBe(300);
    const got = await story.mailsTo('@association.ma');
    const receivers = got.map((mail) => mail.to);
    expect(new Set(receivers).size).toBe(receivers.length);
    expect(receivers.length).toBeGreaterThanOrEqual(sent);
    expect(receivers.length).toBeLessThanOrEqual(sent + ambiguous);
  }, 200_000);
});
