import type { RouteConfigEntry } from '@react-router/dev/routes';
import { dayOf, locales, type Locale } from '#libs/i18n';
import { makeLetterCampaign } from '#libs/campaigns/testing';
import { makeContribution, makeDocument, makeHeldAdoption, makeSubmittedReport, writeText } from '#libs/documents/testing';
import { makeConsentingSigners } from '#libs/mailings/testing';
import { makeApplication, makeCharter, makeGroup, makeMandate, makeProposal, makeVoice } from '#libs/organisations/testing';
import { makePetition } from '#libs/petitions/testing';
import { consoleRoutes } from '../../console/routes.js';
import { screens } from '../../console/room/screens.js';
import { Office, password, type Person } from '../office.js';
import { obstacles, obstaclesOfWords } from '../visitor.js';

/** Addresses of all routes that show a screen, with the names of what varies in them. */
function addresses(routes: readonly RouteConfigEntry[], at = ''): string[] {
  return routes.flatMap(({ path, file, children }) => {
    const here = path ? `${at}/${path}` : at;
    return children ? addresses(children, here) : file.endsWith('.tsx') ? [here] : [];
  });
}
const all = addresses(consoleRoutes);
/** Every screen in French on a desk and in Arabic on a phone; English and Spanish look at half of them between them, for what their words may bring. */
const isSeenIn = (locale: Locale, i: number) => locale === 'fr' || locale === 'ar' || i % 4 === (locale === 'en' ? 1 : 3);

describe('every screen of the console', () => {
  let office: Office;
  let real: (address: string) => string;
  let people: Record<Locale, Person>;
  beforeAll(async () => {
    office = await Office.open();
    const { site: { story, coalition, nour, petitionId, slug } } = office;
    await makeConsentingSigners(story.db, 3, { petitionId, leadId: nour.id });
    const drafted = (state: 'draft' | 'in_review') => makePetition(story.db, { coalitionId: coalition.id, organisationId: nour.id, state });
    const [draft, sent] = await Promise.all([drafted('draft'), drafted('in_review')]);
    const words = '{"referenceLocale":"fr","targets":[{"kind":"region","name":{"fr":"Région"}}],"texts":{"fr":{"body":"Nous demandons un centre.","title":"Un centre"}}}';
    await story.db.sql(`insert into petition_review (id, petition_id, decision, note, words, text_hash) values (gen_random_uuid(), $1, 'changes_requested', 'Pour quand ?', $2, sha256(convert_to($2, 'UTF8')))`, [sent.id, words]);
    const client = await story.client().signIn((await office.person(['representative', 'campaigner'])).email, password);
    const { createMailing: { id } } = await client.ask<{ createMailing: { id: string } }>('mutation ($input: CreateMailingInput!) { createMailing(input: $input) { ... on Mailing { id } } }', { input: { organisation: nour.id, petition: slug, texts: [{ locale: 'fr', subject: 'Où en sommes-nous', body: 'Merci.' }] } });
    await client.ask('mutation ($input: RequestExportInput!) { requestExport(input: $input) { __typename } }', { input: { kind: 'SIGNERS', format: 'CSV', petition: slug, organisation: nour.id, locale: 'fr', purpose: 'Bilan du comité' } });
    await story.db.sql(`insert into outbox (job, subject, run_at, tries, failed_at) values ('specs.nothing', gen_random_uuid(), now(), 12, now())`);
    people = Object.fromEntries(await Promise.all(locales.map(async (locale) => [locale, await office.everyRole(locale)]))) as Record<Locale, Person>;
    await makeCharter(story.db, { coalitionId: coalition.id });
    await (await story.client().signIn(people.fr.email, password)).ask('mutation ($input: DraftCharterInput!) { draftCharter(input: $input) { __typename } }', { input: { coalitionId: coalition.id, referenceLocale: 'fr' } });
    const { draft: toEdit, open } = await decisions();
    const group = await makeGroup(story.db, { coalitionId: coalition.id, organisationId: nour.id, chairs: Object.values(people).map(({ accountId }) => accountId) });
    const application = await makeApplication(story.db, { coalitionId: coalition.id, sponsorIds: [nour.id] });
    const meetingId = await meeting();
    const targetId = await target();
    const activityId = await activity();
    const campaign = await launched();
    const document = await written();
    const report = await makeDocument(story.db, { coalitionId: coalition.id, organisationId: nour.id, state: 'adopted', madeBy: people.fr.accountId });
    const { recommendationId } = await makeSubmittedReport(story.db, { documentId: report.id, coalitionId: coalition.id });
    await makeHeldAdoption(story.db, { documentId: report.id, coalitionId: coalition.id, organisationId: nour.id });
    await (await story.client().signIn(people.fr.email, password)).ask('mutation ($input: OpenConsultationInput!) { openConsultation(input: $input) { __typename } }', { input: { documentId: document.id, questions: { fr: 'Que manque-t-il ?', ar: 'ماذا ينقص؟' }, closesAt: new Date(Date.now() + 9 * 86_400_000) } });
    const contribution = await makeContribution(story.db, { documentId: document.id, coalitionId: coalition.id, organisationId: nour.id });
    const letters = await makeLetterCampaign(story.db, { coalitionId: coalition.id, organisationId: nour.id, state: 'draft' });
    await story.restartApi({ OPERATORS: Object.values(people).map(({ email }) => email).join() });
    const slugOf = (address: string) => (/(text|details)$/.test(address) ? draft : address.endsWith('review') ? sent : { slug }).slug;
    real = (address) => address.replace('petitions/:slug', `petitions/${slugOf(address)}`).replace('mailings/:id', `mailings/${id}`).replace('decisions/:id/edit', `decisions/${toEdit}/edit`).replace('decisions/:id', `decisions/${open}`).replace('coalition/history', `coalition/history?coalition=${coalition.slug}&organisation=${nour.slug}`).replace('admissions/:id', `admissions/${application.id}`).replace('meetings/:id', `meetings/${meetingId}`).replace('campaigns/actions/:id', `campaigns/actions/${campaign.actionId}`).replace('campaigns/:id', `campaigns/${campaign.id}`).replace(/documents\/:id\/(submission|recommendations|editions|adoption)/, `documents/${report.id}/$1`).replace(':recommendationId', recommendationId).replace('documents/:id', `documents/${document.id}`).replace('groups/:id', `groups/${group.id}`).replace('targets/:id', `targets/${targetId}`).replace('activities/:id', `activities/${activityId}`).replace('letters/:id', `letters/${letters.id}`).replace(':contribution', contribution.id).replace(':noteId', group.noteId).replace(':indicator', 'participation').replace(':number', '1').replace(':locale', 'fr').replace(':token', 'x').replace('*', 'nowhere');
  });
  /** One that is announced, with somebody registered and somebody who waits. */
  async function activity(): Promise<string> {
    const { story, coalition } = office.site;
    const client = await story.client().signIn(people.fr.email, password);
    const words = { title: { fr: 'Formation', ar: 'تكوين' }, place: { fr: 'Maison des associations' } };
    const time = { on: '2999-01-01', at: '09:30', until: '16:00', zone: 'CASABLANCA' };
    const { planActivity: { id } } = await client.ask<{ planActivity: { id: string } }>('mutation ($input: PlanActivityInput!) { planActivity(input: $input) { ... on Activity { id } } }', { input: { coalitionId: coalition.id, kind: 'TRAINING', words, time, room: { audience: 'PUBLIC', capacity: 1 } } });
    for (const name of ['Samira', 'Karim']) await client.ask('mutation ($input: EnrolInput!) { enrolInActivity(input: $input) { __typename } }', { input: { activityId: id, name, affiliation: 'NONE', needs: ['CHILDCARE'] } });
    await client.ask('mutation ($input: ActivityLinkInput!) { addActivityLink(input: $input) { __typename } }', { input: { activityId: id, name: 'Programme', url: 'https://example.org/', audience: 'PUBLIC' } });
    await client.ask('mutation ($id: ID!) { announceActivity(activityId: $id) { __typename } }', { id });
    return id;
  }
  /** One with a version, and an amendment to it. */
  async function written(): Promise<{ id: string }> {
    const { story, coalition, nour } = office.site;
    const document = await makeDocument(story.db, { coalitionId: coalition.id, organisationId: nour.id, locales: ['fr', 'ar'], madeBy: people.fr.accountId });
    await writeText(story.db, document.texts['fr']!, { type: 'doc', content: ['Que les centres ouvrent.', 'Le soir aussi.'].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });
    const client = await story.client().signIn(people.fr.email, password);
    const { keepDocumentVersion: { id: versionId } } = await client.ask<{ keepDocumentVersion: { id: string } }>('mutation ($input: KeepDocumentVersionInput!) { keepDocumentVersion(input: $input) { ... on DocumentVersion { id } } }', { input: { documentId: document.id, locale: 'fr', name: 'Premier jet' } });
    const amendment = { versionId, section: 0, proposed: 'Que les centres ouvrent.\nLe soir et la nuit.', reason: 'La nuit compte.', strength: 'STRONG' };
    await client.ask('mutation ($input: ProposeAmendmentInput!) { proposeAmendment(input: $input) { __typename } }', { input: amendment });
    return document;
  }
  /** One that is placed on the map, was met and promised something. */
  async function target(): Promise<string> {
    const { story, coalition, nour } = office.site;
    const client = await story.client().signIn(people.fr.email, password);
    const facts = { kind: 'COMMUNE', name: { fr: 'Commune de Bab Essahel', ar: 'جماعة باب الساحل' }, area: 'MA-TNG', languages: ['ar', 'fr'] };
    const { addTarget: { id } } = await client.ask<{ addTarget: { id: string } }>('mutation ($input: AddTargetInput!) { addTarget(input: $input) { ... on AdvocacyTarget { id } } }', { input: { coalitionId: coalition.id, ...facts } });
    const at = { coalitionId: coalition.id, targetId: id };
    await client.ask('mutation ($input: TakeStanceInput!) { takeStance(input: $input) { __typename } }', { input: { ...at, stance: 'ALLY', interest: 3, influence: 4, note: 'A reçu le collectif.' } });
    await client.ask('mutation ($input: LogContactInput!) { logContact(input: $input) { __typename } }', { input: { ...at, organisationId: nour.id, kind: 'MEETING', happenedOn: '2026-11-02', summary: 'Reçus une heure.', isConfidential: true, followUpOn: '2999-01-01' } });
    await client.ask('mutation ($input: RecordCommitmentInput!) { recordCommitment(input: $input) { __typename } }', { input: { ...at, text: { fr: 'Ouvrir le centre le soir.' }, announcedOn: '2026-11-02', sourceUrl: 'https://example.org/' } });
    return id;
  }
  /** One from the template, open, with a message and somebody who has published. */
  async function launched(): Promise<{ id: string; actionId: string }> {
    const { story, coalition, nour, tawassol } = office.site;
    const client = await story.client().signIn(people.fr.email, password);
    const campaignId = (await client.ask<{ launchCampaign: { id: string } }>('mutation ($input: LaunchCampaignInput!) { launchCampaign(input: $input) { ... on Campaign { id } } }', { input: { coalitionId: coalition.id, templateId: 'seven-steps', organisationId: nour.id, organisations: [tawassol.id], title: { fr: 'Le soir aussi', ar: 'في المساء أيضا' }, startsOn: dayOf(new Date()) } })).launchCampaign.id;
    await client.ask('mutation ($id: ID!) { moveCampaign(campaignId: $id, verb: OPEN) { __typename } }', { id: campaignId });
    const action = { campaignId, kind: 'EVENT', organisationId: nour.id, title: { fr: 'Une veillée', ar: 'أمسية' }, text: {}, startsOn: dayOf(new Date()) };
    const { planAction: { id: actionId } } = await client.ask<{ planAction: { id: string } }>('mutation ($input: PlanActionInput!) { planAction(input: $input) { ... on CoordinatedAction { id } } }', { input: action });
    await client.ask('mutation ($input: NotePublicationInput!) { notePublication(input: $input) { __typename } }', { input: { actionId, organisationId: nour.id, hasPublished: true, link: 'https://nour.example.org/veillee' } });
    await client.ask('mutation ($input: BeginMessageInput!) { beginCampaignMessage(input: $input) { __typename } }', { input: { campaignId, title: { fr: 'Réseaux' }, text: { fr: 'Venez.', ar: 'تعالوا.' } } });
    return { id: campaignId, actionId };
  }
  /** One that is written and one that is answered, with an answer to change and an opinion. */
  async function decisions(): Promise<Record<'draft' | 'open', string>> {
    const { story, coalition, nour } = office.site;
    const { accountId, email } = people.fr;
    const community = await makeVoice(story.db, { coalitionId: coalition.id });
    await makeMandate(story.db, { organisationId: nour.id, accountId, powers: ['speak', 'vote'] });
    const client = await story.client().signIn(email, password);
    const input = { coalitionId: coalition.id, title: { fr: 'Demander une audience', ar: 'طلب لقاء' }, proposal: { fr: `Nous la demandons : https://sawt.example/${'f'.repeat(64)}`, ar: `نطلبه: ${'f'.repeat(64)}` }, mode: 'MAJORITY' };
    const drafted = async () => (await client.ask<{ draftDecision: { id: string } }>('mutation ($input: DraftDecisionInput!) { draftDecision(input: $input) { ... on Decision { id } } }', { input })).draftDecision.id;
    const [draft, open] = [await drafted(), await drafted()];
    await client.ask('mutation ($id: ID!, $closesAt: DateTime!) { openDecision(decisionId: $id, closesAt: $closesAt) { __typename } }', { id: open, closesAt: new Date(Date.now() + 86_400_000) });
    await client.ask('mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }', { input: { decisionId: open, organisationId: nour.id, answer: 'YES', reason: 'Il est temps.' } });
    await story.db.sql(`insert into decision_opinion (id, decision_id, account_id, coalition_id, name, answer, reason, given_at) values (gen_random_uuid(), $1, $2, $3, 'Aïcha', 'concern', 'Avec prudence.', now())`, [open, community.accountId, coalition.id]);
    return { draft, open };
  }
  /** One to come, in a series by the clock of Paris, with a proposal on its agenda. */
  async function meeting(): Promise<string> {
    const { story, coalition, nour } = office.site;
    const proposalId = await makeProposal(story.db, { coalitionId: coalition.id, organisationId: nour.id, title: { fr: 'Une audience', ar: 'لقاء' }, text: { fr: 'Avant l’été.', ar: 'قبل الصيف.' } });
    const client = await story.client().signIn(people.fr.email, password);
    const time = { on: dayOf(new Date(Date.now() + 86_400_000)), at: '18:30', minutes: 90, zone: 'PARIS' };
    await client.ask('mutation ($input: MakeSeriesInput!) { makeMeetingSeries(input: $input) { __typename } }', { input: { coalitionId: coalition.id, words: { title: { fr: 'Réunion', ar: 'اجتماع' } }, time, rhythm: 'FORTNIGHTLY' } });
    const [item] = await story.db.sql<{ meeting_id: string }>('select meeting_id from meeting_item where proposal_id = $1', [proposalId]);
    return item!.meeting_id;
  }
  afterAll(() => office.close());

  it('is known to this walk: what varies in an address has an example', () => {
    expect(all.map(real).filter((address) => address.includes(':'))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(screens.map(({ to }) => to.slice(1)).map((to) => `/${to}`)));
  });

  it.each(locales)('opens whole and has no obstacle in %s', async (locale) => {
    const width = locale === 'ar' || locale === 'en' ? 360 : 1280;
    const [door, room] = await Promise.all([office.page({ width, locale }), office.enter(people[locale], { width, locale })]);
    const found: string[] = [];
    for (const address of all.map(real).filter((_, i) => isSeenIn(locale, i))) {
      const page = /sign-in|forgotten|password|invitation/.test(address) ? door : room;
      const status = (await page.goto(address))!.status();
      if (status !== (address.endsWith('/nowhere') ? 404 : 200)) found.push(`${address} answered ${status}`);
      found.push(...(await (locale === 'fr' || locale === 'ar' ? obstacles : obstaclesOfWords)(page)).map((obstacle) => `${address} ${obstacle}`));
    }
    expect([...found, ...office.faults.splice(0)]).toEqual([]);
    expect(await room.getAttribute('html', 'lang')).toBe(locale);
    await Promise.all([room.context().close(), door.context().close()]);
  }, 240_000);
});
