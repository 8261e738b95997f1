import type { INestApplicationContext } from '@nestjs/common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { JobRunner } from '#libs/jobs';
import { CalendarSources, organisationEntities, OrganisationsWorkerModule, type ProposalRow } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeProposal, makeVoice } from '#libs/organisations/testing';
import { petitionEntities, PetitionsWorkerModule } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { signatureEntities, SignaturesWorkerModule } from '#libs/signatures';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecDatabase } from '#libs/testing';
import { Activities } from '../activities/reading/activities.service.js';
import { campaignEntities, CampaignsModule, CampaignsWorkerModule } from '../index.js';
import { OpenLetters } from '../letters/citizens/open-letters.service.js';
import { makeLetterCampaign } from '../letters/testing/letter-campaign.factory.js';
import { ActionSubjects } from './actions/action-subjects.service.js';
import { Actions } from './actions/actions.service.js';
import { CoordinatedActionRow } from './actions/coordinated-action.entity.js';
import { GiveCampaignTask } from './actions/give-campaign-task.service.js';
import { NotePublication } from './actions/note-publication.service.js';
import { PlanAction } from './actions/plan-action.service.js';
import { CampaignFromProposal } from './campaigns/campaign-from-proposal.service.js';
import { CampaignRow } from './campaigns/campaign.entity.js';
import { Campaigns } from './campaigns/campaigns.service.js';
import { MoveCampaign } from './campaigns/move-campaign.service.js';
import { Checklist } from './checklist/checklist.service.js';
import { ApprovedMessages } from './messages/approved-messages.service.js';
import { CampaignMessage } from './messages/campaign-message.type.js';
import { CampaignMessages } from './messages/messages.service.js';
import { WriteMessage } from './messages/write-message.service.js';
import { ProjectRow } from './projects/project.entity.js';
import { Projects } from './projects/projects.service.js';
import { Strategies } from './strategies/strategies.service.js';
import { KeepActions } from './telling/keep-actions.job.js';
import { LaunchCampaign } from './templates/launch-campaign.service.js';
import { MakeTemplate } from './templates/make-template.service.js';
import { CampaignTemplates } from './templates/templates.service.js';

type Person = { id: string; ctx: RequestContext; accountId: string; email: string };
const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities];

/** Real: the API's role, queue work, mail over SMTP to the local catcher. */
describe('the plan of campaigns', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  let coalitionId: string;
  let coordination: RequestContext;
  let lead: Person;
  let second: RequestContext;
  let others: Person[];
  let stranger: Person;
  let today: string;

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    api = await startAsApi(config, entities, [CampaignsModule]);
    worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, CampaignsWorkerModule]);
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    coordination = (await makeCoordinator(db, { coalitionId })).ctx;
    lead = await house();
    second = (await makeMember(db, { organisationId: lead.id, role: 'campaigner' })).ctx;
    others = [await house(), await house(), await house(), await house()];
    stranger = await house((await makeCoalition(db)).id);
    today = (await db.sql<{ day: string }>(`select to_char(now() at time zone 'Africa/Casablanca', 'YYYY-MM-DD') as day`))[0]!.day;
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  async function house(coalition = coalitionId): Promise<Person> {
    const { id } = await makeOrganisation(db, { coalitionId: coalition });
    return { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
  }
  const rowOf = <Row>(answer: unknown, type: abstract new () => Row): Row => {
    if (answer instanceof type) return answer;
    throw new Error(JSON.stringify(answer));
  };
  const launch = async (wishes: Partial<Parameters<LaunchCampaign['run']>[1]> = {}, ctx = lead.ctx) =>
    api.get(LaunchCampaign).run(ctx, { coalitionId, templateId: 'seven-steps', organisationId: lead.id, organisations: others.map(({ id }) => id), title: { fr: 'Des bibliothèques pour tous', ar: 'مكتبات للجميع' }, startsOn: today, ...wishes });
  const launched = async (wishes?: Parameters<typeof launch>[0]) => rowOf(await launch(wishes), CampaignRow);
  const opened = async () => rowOf(await api.get(MoveCampaign).run(lead.ctx, (await launched()).id, 'open'), CampaignRow);
  const action = (campaignId: string, wishes: Partial<Parameters<PlanAction['run']>[1]> = {}) => ({ campaignId, kind: 'event' as const, organisationId: lead.id, title: { fr: 'Rencontre' }, text: {}, startsOn: today, isPublic: true, ...wishes });
  const join_ = (campaignId: string, ...people: Person[]) =>
    db.sql(`update campaign_participation set state = 'joined', joined_at = now() where campaign_id = $1 and organisation_id = any($2)`, [campaignId, people.map(({ id }) => id)]);
  const lessons = { result: { fr: 'Une rencontre' }, worked: { fr: 'Publier ensemble' }, failed: { fr: 'Trop court' } };
  const sql = async <Row extends object>(ctx: RequestContext, query: string, values: unknown[]) => api.get(Database).transaction(ctx, (em) => em.query<Row[]>(query, values));
  const refused = /row-level security|permission denied|check constraint|approved anew|plan again/;

  it('launches a campaign from the shipped template in one transaction: steps, actions by their days, tasks of each, messages, invitations', async () => {
    const campaign = await launched();
    expect([campaign.state, campaign.slug]).toEqual(['planned', expect.stringMatching(/^des-bibliotheques-pour-tous/)]);
    const actions = await api.get(Actions).of(others[0]!.ctx, campaign);
    expect(actions.map(({ kind }) => kind)).toEqual(['petition', 'letter', 'day_of_action', 'position']);
    expect(actions[0]!.embargoUntil).not.toBeNull();
    expect((await api.get(Checklist).of(lead.ctx, campaign.id)).map(({ kind }) => kind)).toEqual(['objective', 'data', 'targets', 'alliances', 'messages', 'means', 'follow_up']);
    // One of the leading organisation, two of each of the five.
    expect(await api.get(Actions).tasks(lead.ctx, campaign.id)).toHaveLength(11);
    expect(await api.get(CampaignMessages).of(lead.ctx, campaign)).toHaveLength(2);
    const parts = await db.sql<{ state: string; count: number }>('select state, count(*)::int as count from campaign_participation where campaign_id = $1 group by state order by state', [campaign.id]);
    expect(parts).toEqual([{ state: 'invited', count: 4 }, { state: 'joined', count: 1 }]);
  });

  it('mails each person once what a launch gives them to do, and their invitation', async () => {
    await db.sql('delete from outbox'); // what the stories before would mail
    await launched({ title: { fr: 'Un seul courrier' } });
    const before = (await readInbox(dir)).length;
    await worker.get(JobRunner).drain();
    const subjects = async (to: string) => (await readInbox(dir, { to })).map(({ subject }) => subject);
    for (const { email } of others) expect(await subjects(email)).toEqual(expect.arrayContaining(['Invitation à la campagne : Un seul courrier', '2 tâches pour vous']));
    expect(await subjects(lead.email)).toContain('3 tâches pour vous');
    expect((await readInbox(dir)).length - before).toBe(2 * others.length + 1);
  });

  it('launches nothing at all when one organisation may not be asked, a template is another’s, or a day is none', async () => {
    const before = await db.sql('select id from campaign');
    const faults = [await launch({ organisations: [others[0]!.id, stranger.id] }), await launch({ templateId: 'unknown' }), await launch({ startsOn: '2026-02-30' })];
    expect(faults.map((fault) => JSON.stringify(fault))).toEqual(['organisations', 'templateId', 'startsOn'].map((field) => expect.stringContaining(`"field":"${field}"`)));
    expect(await db.sql('select id from campaign')).toEqual(before);
  });

  it('is written by the coordination and the organisation that leads, read by every member, and by nobody else', async () => {
    await expect(launch({}, others[0]!.ctx)).rejects.toThrow(NotAllowed);
    await expect(launch({}, citizen())).rejects.toThrow();
    const campaign = await launched();
    expect((await api.get(Campaigns).byId(others[0]!.ctx, campaign.id))?.id).toBe(campaign.id);
    expect(await api.get(Campaigns).byId(stranger.ctx, campaign.id)).toBeUndefined();
    await expect(api.get(MoveCampaign).run(others[0]!.ctx, campaign.id, 'open')).rejects.toThrow(NotAllowed);
    await expect(api.get(MoveCampaign).run(stranger.ctx, campaign.id, 'open')).rejects.toThrow(NotFound);
    rowOf(await api.get(PlanAction).run(coordination, action(campaign.id)), CoordinatedActionRow);
    // Postgres holds it as well.
    await expect(sql(others[0]!.ctx, `update campaign set title = '{}' where id = $1 returning id`, [campaign.id])).resolves.toEqual([[], 0]);
    await expect(sql(others[0]!.ctx, `insert into campaign_message (id, campaign_id, coalition_id) values (gen_random_uuid(), $1, $2)`, [campaign.id, coalitionId])).rejects.toThrow(refused);
    await expect(sql(lead.ctx, 'delete from coordinated_action where campaign_id = $1', [campaign.id])).rejects.toThrow(refused);
  });

  it('goes its course; once opened it is never a plan again, once evaluated nothing changes', async () => {
    const campaign = await opened();
    const move = (verb: Parameters<MoveCampaign['run']>[2]) => api.get(MoveCampaign).run(lead.ctx, campaign.id, verb);
    expect(await api.get(MoveCampaign).evaluate(lead.ctx, { campaignId: campaign.id, ...lessons })).toMatchObject({ code: 'illegalMove', state: 'ACTIVE' });
    for (const verb of ['pause', 'resume', 'close'] as const) rowOf(await move(verb), CampaignRow);
    await expect(db.sql(`update campaign set state = 'planned' where id = $1`, [campaign.id])).rejects.toThrow(refused);
    expect(await api.get(MoveCampaign).evaluate(lead.ctx, { campaignId: campaign.id, ...lessons, failed: {} })).toMatchObject({ code: 'invalidInput' });
    expect(rowOf(await api.get(MoveCampaign).evaluate(lead.ctx, { campaignId: campaign.id, ...lessons }), CampaignRow).state).toBe('evaluated');
    expect(await move('reopen')).toMatchObject({ code: 'illegalMove' });
    expect(await api.get(PlanAction).run(lead.ctx, action(campaign.id))).toMatchObject({ code: 'illegalMove' });
    expect((await api.get(Campaigns).changes(lead.ctx, campaign.id)).map(({ verb }) => verb)).toEqual(['plan', 'open', 'pause', 'resume', 'close', 'evaluate']);
    // Lessons are for the coalition.
    expect(await api.get(Campaigns).lessons(citizen(), campaign.id)).toBeNull();
    expect((await api.get(Campaigns).lessons(others[0]!.ctx, campaign.id))?.worked).toEqual(lessons.worked);
  });

  it('shows the public nothing of a plan, nor of an action under embargo, called off or kept inside', async () => {
    const planned = await launched();
    const shown = (campaign: CampaignRow) => api.get(Actions).shown(citizen(), campaign.id);
    expect(await api.get(Campaigns).bySlug(citizen(), planned.slug)).toBeUndefined();
    expect(await shown(planned)).toEqual([]);
    const campaign = await opened();
    expect((await api.get(Campaigns).bySlug(citizen(), campaign.slug))?.id).toBe(campaign.id);
    const add = async (title: string, wishes: Partial<Parameters<PlanAction['run']>[1]> = {}) => rowOf(await api.get(PlanAction).run(lead.ctx, action(campaign.id, { title: { fr: title }, ...wishes })), CoordinatedActionRow);
    const hour = 3_600_000;
    await add('libre', { embargoUntil: new Date(Date.now() - hour) });
    await add('sous embargo', { embargoUntil: new Date(Date.now() + hour) });
    await add('interne', { isPublic: false });
    await api.get(PlanAction).end(lead.ctx, (await add('annulée')).id, 'called_off');
    const titles = (await sql<{ title: { fr: string } }>(citizen(), 'select title from coordinated_action where campaign_id = $1', [campaign.id])).map(({ title }) => title.fr);
    expect(titles.toSorted()).toEqual(['Dépôt et position commune', 'Lettres aux décideurs', 'libre']);
    expect((await shown(campaign)).map(({ title }) => title.fr ?? '').toSorted()).toEqual(titles.toSorted());
    expect(await sql(citizen(), 'select 1 from campaign_message where campaign_id = $1 union all select 1 from campaign_step where campaign_id = $1', [campaign.id])).toEqual([]);
  });

  it('says what an action is about: of its coalition, as far as one may see it', async () => {
    const campaign = await opened();
    const letters = await makeLetterCampaign(db, { coalitionId, organisationId: lead.id });
    const draft = await makePetition(db, { coalitionId, organisationId: lead.id, state: 'draft' });
    const foreign = await makeLetterCampaign(db, { coalitionId: (await makeCoalition(db)).id, organisationId: stranger.id });
    const subjects = api.get(ActionSubjects);
    const ids = async (ctx: RequestContext, kind: 'petition' | 'letter_campaign') => (await subjects.offered(ctx, coalitionId, kind)).map(({ id }) => id);
    expect(await ids(lead.ctx, 'letter_campaign')).toEqual([letters.id]);
    expect([(await ids(lead.ctx, 'petition')).includes(draft.id), (await ids(others[0]!.ctx, 'petition')).includes(draft.id)]).toEqual([true, false]);
    await expect(subjects.offered(stranger.ctx, coalitionId, 'petition')).rejects.toThrow(NotAllowed);
    const plan = (subjectId: string, wishes: Partial<Parameters<PlanAction['run']>[1]> = {}) => api.get(PlanAction).run(lead.ctx, action(campaign.id, { kind: 'letter', subjectKind: 'letter_campaign', subjectId, ...wishes }));
    for (const id of [foreign.id, draft.id, 'x']) expect(JSON.stringify(await plan(id))).toContain('"field":"subjectId"');
    const made = rowOf(await plan(letters.id), CoordinatedActionRow);
    expect((await subjects.of({ ...others[0]!.ctx }, made))?.title.fr).toBe('Une école dans le quartier');
    const secret = rowOf(await plan(draft.id, { kind: 'petition', subjectKind: 'petition' }), CoordinatedActionRow);
    expect(await subjects.of({ ...citizen() }, secret)).toBeUndefined();
  });

  it('names its letters and activities in public, but for those of an action under embargo, kept inside or called off', async () => {
    const campaign = await opened();
    const hour = 3_600_000;
    const letters = async () => (await makeLetterCampaign(db, { coalitionId, organisationId: lead.id })).id;
    const [free, own, secret, inside, off] = [await letters(), await letters(), await letters(), await letters(), await letters()];
    await db.sql('update letter_campaign set campaign_id = $1 where id = any($2)', [campaign.id, [own, secret]]);
    const [tried] = await db.sql<{ id: string }>('update letter_campaign set campaign_id = $1, is_test = true where id = $2 returning id', [campaign.id, await letters()]);
    const activity = async (audience: string, campaignId: string | null) =>
      (await db.sql<{ id: string }>(`insert into activity (id, coalition_id, campaign_id, slug, kind, state, title, starts_at, ends_at, time_zone, audience, announced_at) values (gen_random_uuid(), $1, $2, gen_random_uuid()::text, 'event', 'announced', '{"fr":"Veillée"}', now(), now() + interval '1 hour', 'Africa/Casablanca', $3, now()) returning id`, [coalitionId, campaignId, audience]))[0]!.id;
    const [evening, closed, vigil] = [await activity('public', campaign.id), await activity('members', campaign.id), await activity('public', null)];
    const about = async (subjectKind: 'letter_campaign' | 'activity', subjectId: string, wishes: Partial<Parameters<PlanAction['run']>[1]> = {}) => rowOf(await api.get(PlanAction).run(lead.ctx, action(campaign.id, { subjectKind, subjectId, ...wishes })), CoordinatedActionRow);
    await about('letter_campaign', free);
    await about('letter_campaign', inside, { isPublic: false });
    await api.get(PlanAction).end(lead.ctx, (await about('letter_campaign', off)).id, 'called_off');
    const embargoed = [await about('letter_campaign', secret, { embargoUntil: new Date(Date.now() + hour) }), await about('activity', vigil, { embargoUntil: new Date(Date.now() + hour) })];
    const seen = async (ctx: RequestContext) => {
      const subjects = (await api.get(ActionSubjects).ofCampaigns.load({ ...ctx }, campaign.id))!;
      return [...(await api.get(OpenLetters).ofCampaign(campaign.id, subjects)), ...(await api.get(Activities).ofCampaign(ctx, campaign.id, subjects))].map(({ id }) => id).toSorted();
    };
    expect([tried!.id, closed]).toHaveLength(2);
    // Who works in the coalition is shown the page as everybody is.
    for (const ctx of [citizen(), lead.ctx]) expect(await seen(ctx)).toEqual([free, own, evening].toSorted());
    await db.sql('update coordinated_action set embargo_until = now() where id = any($1)', [embargoed.map(({ id }) => id)]);
    expect(await seen(citizen())).toEqual([free, own, secret, evening, vigil].toSorted());
  });

  it('counts who has published among those who take part; each says it for itself, and not under embargo', async () => {
    const campaign = await opened();
    const [one, two, three] = others as [Person, Person, Person];
    await join_(campaign.id, one, two);
    const day = rowOf(await api.get(PlanAction).run(lead.ctx, action(campaign.id)), CoordinatedActionRow);
    const note = (ctx: RequestContext, organisationId: string, wishes: object = {}, actionId = day.id) => api.get(NotePublication).run(ctx, { actionId, organisationId, hasPublished: true, ...wishes });
    expect((await api.get(Actions).awaiting(one.ctx)).filter(({ action: { id } }) => id === day.id)).toHaveLength(1);
    rowOf(await note(one.ctx, one.id, { link: 'https://one.example.org/action' }), CoordinatedActionRow);
    rowOf(await note(two.ctx, two.id, { hasPublished: false }), CoordinatedActionRow);
    expect((await api.get(Actions).awaiting(one.ctx)).filter(({ action: { id } }) => id === day.id)).toEqual([]);
    const said = await api.get(Actions).publications.load(three.ctx, day.id);
    expect(said?.map(({ organisationId, state, publishedOn }) => [organisationId, state, publishedOn])).toEqual(expect.arrayContaining([[one.id, 'published', today], [two.id, 'declined', null]]));
    expect(await api.get(Actions).participants.load(three.ctx, campaign.id)).toEqual(expect.arrayContaining([lead.id, one.id, two.id]));
    // Refusals: for another, without taking part, tomorrow, no address, under embargo.
    await expect(note(one.ctx, two.id)).rejects.toThrow(NotAllowed);
    await expect(note(coordination, two.id)).rejects.toThrow(NotAllowed);
    await expect(sql(one.ctx, `update action_publication set state = 'published', published_on = now()::date where organisation_id = $1 returning 1`, [two.id])).resolves.toEqual([[], 0]);
    const faults = [await note(three.ctx, three.id), await note(one.ctx, one.id, { publishedOn: '2099-01-01' }), await note(one.ctx, one.id, { link: 'javascript:alert(1)' })];
    expect(faults.map((fault) => JSON.stringify(fault))).toEqual(['organisationId', 'publishedOn', 'link'].map((field) => expect.stringContaining(`"field":"${field}"`)));
    const later = rowOf(await api.get(PlanAction).run(lead.ctx, action(campaign.id, { embargoUntil: new Date(Date.now() + 3_600_000) })), CoordinatedActionRow);
    expect(await note(one.ctx, one.id, {}, later.id)).toMatchObject({ code: 'underEmbargo' });
    // A voice of the coalition is told the same numbers.
    const voice = (await makeVoice(db, { coalitionId })).ctx;
    expect(await api.get(Actions).participants.load(voice, campaign.id)).toHaveLength(3);
    // A suspended member neither counts nor speaks.
    await db.sql(`update coalition_member set standing = 'suspended' where organisation_id = $1`, [two.id]);
    expect(await note({ ...two.ctx }, two.id)).toMatchObject({ code: 'invalidInput' });
    await db.sql(`update coalition_member set standing = 'active' where organisation_id = $1`, [two.id]);
  });

  it('lets a message leave only when a second person approved exactly this text', async () => {
    const campaign = await launched();
    const writing = api.get(WriteMessage);
    const message = rowOf(await writing.begin(lead.ctx, { campaignId: campaign.id, title: { fr: 'Réseaux' }, text: { fr: 'Signez !', ar: 'وقعوا' } }), CampaignMessage);
    const textIn = (one: CampaignMessage, locale: string) => one.texts.find((text) => text.locale === locale)!;
    const approve = (ctx: RequestContext, writtenAt: Date) => writing.approve(ctx, { messageId: message.id, locale: 'fr', writtenAt });
    const leaving = () => api.get(Database).transaction(lead.ctx, (em) => api.get(ApprovedMessages).of(em, campaign.id));
    const { writtenAt } = textIn(message, 'fr');
    await expect(approve(lead.ctx, writtenAt)).rejects.toThrow(NotAllowed);
    await expect(approve(others[0]!.ctx, writtenAt)).rejects.toThrow(NotAllowed);
    expect(await approve(second, new Date(writtenAt.getTime() - 1))).toMatchObject({ code: 'writtenMeanwhile' });
    expect(await leaving()).toEqual([]);
    expect(textIn(rowOf(await approve(second, writtenAt), CampaignMessage), 'fr').state).toBe('approved');
    expect(await leaving()).toEqual([expect.objectContaining({ locale: 'fr', text: 'Signez !', embargoUntil: null })]);
    await expect(db.sql(`update campaign_message_text set text = 'Autre' where message_id = $1 and locale = 'fr'`, [message.id])).rejects.toThrow(refused);
    await expect(db.sql(`update campaign_message_text set approved_by = written_by where message_id = $1 and locale = 'fr'`, [message.id])).rejects.toThrow(refused);
    const changed = rowOf(await writing.write(second, { messageId: message.id, locale: 'fr', text: 'Signez aujourd’hui !' }), CampaignMessage);
    expect(textIn(changed, 'fr')).toMatchObject({ state: 'draft', mayApprove: false });
    expect(await leaving()).toEqual([]);
  });

  it('makes a template of a campaign that is over, and shows its lessons to who launches the next', async () => {
    const campaign = await opened();
    expect(await api.get(MakeTemplate).run(lead.ctx, { campaignId: campaign.id })).toMatchObject({ code: 'notOver' });
    await api.get(GiveCampaignTask).run(lead.ctx, { campaignId: campaign.id, title: { fr: 'Inviter la presse' }, organisationId: others[0]!.id, dueOn: today });
    await api.get(MoveCampaign).run(lead.ctx, campaign.id, 'close');
    await api.get(MoveCampaign).evaluate(lead.ctx, { campaignId: campaign.id, ...lessons });
    await api.get(MakeTemplate).run(lead.ctx, { campaignId: campaign.id });
    await api.get(MakeTemplate).run(lead.ctx, { campaignId: campaign.id, name: { fr: 'Bibliothèques' } });
    const [template, shipped] = await api.get(CampaignTemplates).list(others[0]!.ctx, coalitionId);
    expect([template!.names.fr, template!.lessons?.failed.fr, shipped!.isShipped]).toEqual(['Bibliothèques', 'Trop court', true]);
    const next = await launched({ templateId: template!.id, organisations: [others[0]!.id], startsOn: '2027-03-01', title: { fr: 'Suite' } });
    expect([next.templateId, next.startsOn]).toEqual([template!.id, '2027-03-01']);
    const actions = await api.get(Actions).of(lead.ctx, next);
    expect(actions.map(({ startsOn, embargoUntil }) => [startsOn, embargoUntil?.toISOString().slice(0, 10)])).toEqual([['2027-03-15', '2027-03-15'], ['2027-03-29', undefined], ['2027-04-30', '2027-04-30'], ['2027-05-20', undefined]]);
    const tasks = await api.get(Actions).tasks(lead.ctx, next.id);
    expect(tasks.filter(({ title }) => title.fr === 'Inviter la presse').map(({ organisationId, dueOn }) => [organisationId, dueOn])).toEqual(expect.arrayContaining([[lead.id, '2027-03-01'], [others[0]!.id, '2027-03-01']]));
    await expect(api.get(CampaignTemplates).list(stranger.ctx, coalitionId)).rejects.toThrow(NotAllowed);
  });

  it('makes a campaign of a meeting’s proposal in one step and once', async () => {
    const proposalId = await makeProposal(db, { coalitionId, organisationId: lead.id, title: { fr: 'Un conseil des jeunes' }, text: { fr: 'Le demander ensemble.' } });
    const made = rowOf(await api.get(CampaignFromProposal).run(coordination, { proposalId, organisationId: lead.id }), CampaignRow);
    expect([made.title, made.state]).toEqual([{ fr: 'Un conseil des jeunes' }, 'planned']);
    expect(await api.get(CampaignFromProposal).run(coordination, { proposalId, organisationId: lead.id })).toMatchObject({ code: 'illegalMove' });
    const [outcome] = await db.sql<{ kind: string; object_id: string; state: ProposalRow['state'] }>('select o.kind, o.object_id, p.state from meeting_outcome o join proposal p on p.id = o.proposal_id where p.id = $1', [proposalId]);
    expect(outcome).toEqual({ kind: 'campaign', object_id: made.id, state: 'adopted' });
  });

  it('has projects and strategies that the coordination writes; a code is given once', async () => {
    const project = { coalitionId, name: { fr: 'Voix des jeunes' }, funder: 'Fonds fictif', code: 'VDJ', startsOn: '2026-01-01', endsOn: '2027-08-31' };
    const { id } = rowOf(await api.get(Projects).write(coordination, project), ProjectRow);
    expect(JSON.stringify(await api.get(Projects).write(coordination, project))).toContain('codeTaken');
    await expect(api.get(Projects).write(lead.ctx, project)).rejects.toThrow(NotAllowed);
    expect((await launched({ projectId: id })).projectId).toBe(id);
    const strategy = await api.get(Strategies).write(coordination, { coalitionId, name: { fr: '2026–2028' }, text: {}, startsOn: '2026-01-01' });
    if (!('id' in strategy)) throw new Error(JSON.stringify(strategy));
    const objective = await api.get(Strategies).writeObjective(coordination, { strategyId: strategy.id, name: { fr: 'Une bibliothèque par quartier' }, text: {} });
    expect((await launched({ objectiveId: 'id' in objective ? objective.id : '' })).objectiveId).toBe((objective as { id: string }).id);
    await expect(api.get(Strategies).list(stranger.ctx, coalitionId)).rejects.toThrow(NotAllowed);
  });

  it('puts actions and the ends of their embargoes into members’ calendars, and into nobody else’s', async () => {
    const campaign = await launched();
    const entriesOf = (ctx: RequestContext) => api.get(Database).transaction(ctx, (em) => api.get(CalendarSources).of(em, ctx, ctx.actor as never));
    const theirs = (await entriesOf(others[1]!.ctx)).filter(({ url }) => url.endsWith(campaign.id));
    expect(theirs.map(({ uid }) => uid.split('-')[0]!).toSorted()).toEqual(['action', 'action', 'action', 'action', 'embargo', 'embargo']);
    expect((await entriesOf(stranger.ctx)).filter(({ url }) => url.endsWith(campaign.id))).toEqual([]);
  });

  it('reminds those who take part once: of tomorrow, of an embargo that is over, of what was not said', async () => {
    const campaign = await opened();
    const [one, two] = others as [Person, Person];
    await join_(campaign.id, one);
    await db.sql('delete from outbox'); // what the stories before would mail
    const dayIn = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    const add = async (title: string, wishes: Partial<Parameters<PlanAction['run']>[1]>) => rowOf(await api.get(PlanAction).run(lead.ctx, action(campaign.id, { title: { fr: title }, ...wishes })), CoordinatedActionRow);
    await add('Demain', { startsOn: dayIn(1) });
    await add('Levé', { startsOn: dayIn(3), embargoUntil: new Date(Date.now() - 60_000) });
    const past = await add('Hier', { startsOn: dayIn(-1) });
    rowOf(await api.get(NotePublication).run(lead.ctx, { actionId: past.id, organisationId: lead.id, hasPublished: true }), CoordinatedActionRow);
    for (const _ of [1, 2]) {
      await worker.get(KeepActions).run();
      await worker.get(JobRunner).drain();
    }
    const subjects = async (email: string) => (await readInbox(dir, { to: email })).map(({ subject }) => subject).filter((subject) => /Demain|Levé|Hier/.test(subject)).toSorted();
    expect(await subjects(one.email)).toEqual(['Avez-vous publié ? Hier', 'Demain : Demain', 'L’embargo est levé : Levé']);
    expect(await subjects(lead.email)).toEqual(['Demain : Demain', 'L’embargo est levé : Levé']);
    expect(await subjects(two.email)).toEqual([]);
  });
});
