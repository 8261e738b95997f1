import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { JobRunner } from '#libs/jobs';
import { organisationEntities, OrganisationsWorkerModule } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities, PetitionsWorkerModule } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { ConfirmSignature, ConsentingSigners, CountSignatures, signatureEntities, SignaturesModule, SignaturesWorkerModule, SignPetition, Tallies, WithdrawSignature } from '#libs/signatures';
import { linksOf, samira, signer } from '#libs/signatures/testing';
import { readInbox, startCatcher, type Catcher } from '#libs/smtp';
import { connect, makeSpecDatabase, specConfig, startAsApi, startAsWorker, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { campaignEntities, CampaignsWorkerModule } from '../index.js';
import { AnswerParticipation } from './course/answer-participation.service.js';
import { AskToJoin } from './course/ask-to-join.service.js';
import { InviteToCampaign } from './course/invite-to-campaign.service.js';
import { SetParticipationRules } from './course/set-participation-rules.service.js';
import { ReadBrought } from './numbers/read-brought.service.js';
import { Openings } from './pages/openings.service.js';
import type { ParticipationAnswerVerb } from './participation.enums.js';
import { ParticipationModule } from './participation.module.js';
import { ReadParticipation } from './reading/read-participation.service.js';
import { KeepParticipations } from './telling/keep-participations.job.js';
import { makeCampaign } from './testing/campaign.factory.js';

interface House {
  readonly id: string;
  readonly slug: string;
  readonly ctx: RequestContext;
  readonly email: string;
}
const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities];
const rules = { invitationDays: 14, isOpen: false, admitsOthers: false, publishesMembers: false, publishesKit: false };

/** Real: the API's role and the worker's, queue work, signing, mail over SMTP to the local catcher. */
describe('taking part in a campaign', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let catcher: Catcher;
  let dir: string;
  let coalitionId: string;
  let [lead, nour, amal]: House[] = [];
  let petition: { id: string; slug: string };
  let campaign: { id: string; slug: string };

  beforeAll(async () => {
    db = await makeSpecDatabase();
    dir = await mkdtemp(join(tmpdir(), 'sawt-mails-'));
    catcher = await startCatcher({ port: 0, dir });
    const config = specConfig(db, { SMTP_URL: `smtp://127.0.0.1:${catcher.port}`, PUBLIC_URL: 'https://sawt.example.org' });
    app = await connect(db, 'app', entities);
    api = await startAsApi(config, entities, [ParticipationModule, SignaturesModule]);
    worker = await startAsWorker(config, entities, [AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, CampaignsWorkerModule]);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat', ar: 'كلمات' } }));
    [lead, nour, amal] = [await house(), await house(), await house('member', 'ar')];
    petition = await makePetition(db, { coalitionId, organisationId: lead.id });
    campaign = await makeCampaign(db, { coalitionId, organisationId: lead.id, petitionIds: [petition.id] });
  });
  afterAll(async () => {
    await Promise.all([api.close(), worker.close(), app.close()]);
    await catcher.stop();
    await db.drop();
    await rm(dir, { recursive: true });
  });

  async function house(kind: 'member' | 'observer' | 'other' = 'member', locale: 'fr' | 'ar' = 'fr'): Promise<House> {
    const made = await makeOrganisation(db, kind === 'other' ? {} : { coalitionId, kind });
    return { ...made, ...(await makeMember(db, { organisationId: made.id, role: 'campaigner', locale })) };
  }
  const invite = (by: House, ...to: House[]) => api.get(InviteToCampaign).run(by.ctx, { campaignId: campaign.id, organisationIds: to.map(({ id }) => id) });
  const part = async ({ id }: House) => (await db.sql<{ id: string; state: string; until_at: Date; round: number }>('select id, state, until_at, round from campaign_participation where campaign_id = $1 and organisation_id = $2', [campaign.id, id]))[0]!;
  const say = async (by: House, answer: ParticipationAnswerVerb, of: House = by, more = {}) => api.get(AnswerParticipation).run(by.ctx, { participationId: (await part(of)).id, answer, ...more });
  const partners = async () => (await db.sql<{ id: string }>('select organisation_id as id from petition_partner where petition_id = $1 order by position', [petition.id])).map(({ id }) => id);
  const as = (ctx: RequestContext, text: string, values: unknown[] = []) => app.database.transaction(ctx, async (em) => (await em.query(text, values)) as unknown[]);
  const told = async ({ email }: House) => {
    await worker.get(JobRunner).drain();
    return (await readInbox(dir, { to: email })).map((mail) => mail.subject);
  };
  /** Signs through a link, ticking these boxes; answers the link that withdraws. */
  async function sign(through: House | undefined, ticked: readonly House[] = [], confirms = true): Promise<{ confirm: string; manage: string }> {
    const input = signer(petition.slug, { sourceOrganisation: through?.slug, consents: ticked.map(({ slug: organisation }) => ({ organisation, given: true })) });
    expect(await api.get(SignPetition).run(samira, input)).toMatchObject({ message: expect.any(String) as string });
    const links = await linksOf(db, api.get(Keys), input.email);
    if (confirms) await api.get(ConfirmSignature).run(samira, links.confirm);
    return links;
  }
  const given = async ({ id: organisationId, ctx }: House) => app.database.transaction(ctx, (em) => api.get(ConsentingSigners).count(em, { organisationId, petitionId: petition.id }));

  it('begins with an invitation, mailed once to each person in their language; the organisation itself says yes or no', async () => {
    expect(await invite(lead!, nour!, amal!)).toBe(campaign.id);
    expect([await told(nour!), await told(amal!)]).toEqual([['Invitation à la campagne : Soignons la nuit'], ['دعوة إلى الحملة: لنعالج ليلا']]);
    await expect(say(lead!, 'join', nour)).rejects.toThrow(NotAllowed);
    const contributor = { ...nour!, ...(await makeMember(db, { organisationId: nour!.id, role: 'contributor' })) };
    await expect(say(contributor, 'join', nour)).rejects.toThrow(NotAllowed);
    expect(await say(nour!, 'join')).toMatchObject({ state: 'joined' });
    expect(await say(amal!, 'decline', amal, { reason: 'Pas cette année' })).toMatchObject({ state: 'declined', reason: 'Pas cette année' });
    expect(await say(amal!, 'join')).toMatchObject({ code: 'illegalMove', state: 'DECLINED' });
    expect(await told(lead!)).toEqual(['Participation à la campagne : Soignons la nuit', 'Participation à la campagne : Soignons la nuit']);
    expect(await partners()).toEqual([lead!.id, nour!.id]);
    expect((await api.get(ReadParticipation).of(nour!.ctx, campaign.id)).participations.map(({ state, organisation, reason }) => [organisation.id, state, reason])).toEqual([[lead!.id, 'joined', ''], [nour!.id, 'joined', '']]);
    expect((await api.get(ReadParticipation).of(lead!.ctx, campaign.id)).participations).toHaveLength(3);
  });

  it('is for active members, and for others only where the campaign admits them', async () => {
    const [observer, other] = [await house('observer'), await house('other')];
    expect(await invite(lead!, nour!, observer, other)).toMatchObject({ fields: [{ field: 'organisations.1' }, { field: 'organisations.2' }] });
    await expect(invite(nour!, amal!)).rejects.toThrow(NotAllowed);
    await expect(api.get(ReadParticipation).of(other.ctx, campaign.id)).rejects.toThrow(NotFound);
    await api.get(SetParticipationRules).run(lead!.ctx, { campaignId: campaign.id, ...rules, admitsOthers: true });
    expect(await invite(lead!, other)).toBe(campaign.id);
    expect(await api.get(ReadParticipation).awaiting(other.ctx)).toMatchObject([{ state: 'invited', organisation: { id: other.id } }]);
    expect(await say(other, 'join')).toMatchObject({ state: 'joined' });
    expect(await partners()).toEqual([lead!.id, other.id]);
  });

  it('is asked for where the campaign is open, and answered by who leads it', async () => {
    const ask = (by: House) => api.get(AskToJoin).run(by.ctx, { campaignId: campaign.id, organisationId: by.id });
    expect(await ask(nour!)).toMatchObject({ code: 'notOpen' });
    await api.get(SetParticipationRules).run(lead!.ctx, { campaignId: campaign.id, ...rules, isOpen: true });
    expect(await ask(nour!)).toMatchObject({ state: 'asked' });
    await expect(say(nour!, 'accept')).rejects.toThrow(NotAllowed);
    await expect(as(nour!.ctx, `update campaign_participation set state = 'joined', joined_at = now() where organisation_id = $1`, [nour!.id])).rejects.toThrow(/says so itself/);
    expect(await told(lead!)).toEqual(['Demande de participation : Soignons la nuit']);
    expect(await say(lead!, 'accept', nour)).toMatchObject({ state: 'joined' });
    expect(await partners()).toEqual([lead!.id, nour!.id]);
    expect(await told(nour!)).toEqual(['Participation à la campagne : Soignons la nuit']);
    await ask(amal!);
    expect(await say(lead!, 'refuse', amal, { reason: 'Complet' })).toMatchObject({ state: 'refused' });
  });

  it('is not taken up after the invitation’s end, of which a reminder tells; a renewed one stands anew', async () => {
    await invite(lead!, nour!);
    await told(nour!);
    const keep = () => worker.get(KeepParticipations).run();
    await db.sql(`update campaign_participation set until_at = now() + interval '2 days' where state = 'invited'`);
    await db.sql(`update campaign_participation set changed_at = now() - interval '10 days' where state = 'invited'`);
    await keep();
    await keep();
    expect(await told(nour!)).toEqual(expect.arrayContaining(['L’invitation prend bientôt fin : Soignons la nuit']));
    expect(await told(nour!)).toHaveLength(2);
    await db.sql(`update campaign_participation set until_at = now() - interval '1 second' where state = 'invited'`);
    expect(await say(nour!, 'join')).toMatchObject({ code: 'ended' });
    await keep();
    expect((await part(nour!)).state).toBe('expired');
    await invite(lead!, nour!);
    expect(await told(nour!)).toHaveLength(3);
    expect(await say(nour!, 'join')).toMatchObject({ state: 'joined' });
    const history = await api.get(ReadParticipation).history.load({ ...nour!.ctx }, (await part(nour!)).id);
    expect(history?.map(({ state }) => state)).toEqual(['invited', 'expired', 'invited', 'joined']);
    expect(await api.get(ReadParticipation).history.load(amal!.ctx, (await part(nour!)).id)).toEqual([]);
    await expect(as(nour!.ctx, `update campaign_participation_change set reason = 'x'`)).rejects.toThrow(/permission denied/);
    await expect(db.sql(`update campaign_participation_change set state = 'left'`)).rejects.toThrow(/not changed/);
    await expect(db.sql('delete from campaign_participation_change')).rejects.toThrow(/not changed/);
  });

  it('is not undone by an invitation renewed at the same moment', async () => {
    await invite(lead!, nour!);
    for (let round = 0; round < 3; round++) {
      const [, answer] = await Promise.all([invite(lead!, nour!), say(nour!, 'join')]);
      expect([answer, await part(nour!)]).toMatchObject([{ state: 'joined' }, { state: 'joined' }]);
      await say(nour!, 'leave');
      await invite(lead!, nour!);
    }
  });

  it('gives a late joiner no earlier signer, and who left no later one; what was given stays', async () => {
    await invite(lead!, nour!, amal!);
    await say(nour!, 'join');
    await sign(nour, [lead!, nour!]);
    const pending = await sign(undefined, [nour!], false);
    expect(await api.get(SignPetition).run(samira, signer(petition.slug, { consents: [{ organisation: amal!.slug, given: true }] }))).toMatchObject({ fields: [{ field: 'consents' }] });
    await say(amal!, 'join');
    await sign(amal, [amal!, nour!]);
    await worker.get(JobRunner).drain();
    expect([await given(lead!), await given(nour!), await given(amal!)]).toEqual([1, 2, 1]);
    await say(nour!, 'leave');
    expect(await partners()).toEqual([lead!.id, amal!.id]);
    await api.get(ConfirmSignature).run(samira, pending.confirm);
    await worker.get(JobRunner).drain();
    expect([await given(lead!), await given(nour!), await given(amal!)]).toEqual([1, 2, 1]);
    expect(await db.sql('select 1 from consent where organisation_id = $1', [nour!.id])).toHaveLength(2);
    // Row security: each sees those who ticked it and no others, by whatever question.
    expect(await as(amal!.ctx, 'select 1 from organisation_contact')).toHaveLength(1);
    expect(await as(amal!.ctx, 'select 1 from consent')).toHaveLength(1);
    expect(await as(amal!.ctx, 'select 1 from signature')).toHaveLength(1);
    expect(await as(nour!.ctx, 'select 1 from signature')).toHaveLength(2);
    const lists = await db.sql<{ version: number; names: string }>('select version, names from petition_partner_list where petition_id = $1 order by version', [petition.id]);
    expect(lists.map(({ names }) => (JSON.parse(names) as { id: string }[]).map(({ id }) => id))).toEqual([[lead!.id, nour!.id], [lead!.id, nour!.id, amal!.id], [lead!.id, amal!.id]]);
    expect(await db.sql('select distinct organisation_id, partners_version as version from consent where organisation_id = $1', [amal!.id])).toEqual([{ organisation_id: amal!.id, version: 2 }]);
    await expect(db.sql(`set role sawt_worker; update petition_partner_list set names = '[]'`)).rejects.toThrow(/permission denied/);
  });

  it('counts what each brings: members and nobody’s link together are the tally, also after withdrawals and a leaver', async () => {
    await invite(lead!, nour!, amal!);
    await say(nour!, 'join', nour, { showsNumber: true });
    await say(amal!, 'join');
    const links = [];
    for (const through of [undefined, lead, nour, nour, nour, amal, amal]) links.push(await sign(through));
    await api.get(WithdrawSignature).run(samira, links[2]!.manage);
    await say(amal!, 'leave');
    await sign(undefined);
    for (const folded of [false, true]) {
      if (folded) await worker.get(CountSignatures).run();
      const found = await api.get(ReadBrought).run(lead!.ctx, campaign.id);
      expect(found.shares.map(({ organisation, isIn, signatures }) => [organisation.id, isIn, signatures])).toEqual([[lead!.id, true, 1], [nour!.id, true, 2], [amal!.id, false, 2]]);
      expect(found.shares.reduce((sum, { signatures }) => sum + signatures!, found.direct! + found.others! + found.uncounted!)).toBe(found.total);
      expect([found.total, found.direct, (await api.get(Tallies).of(lead!.ctx, petition.id)).live]).toEqual([7, 2, 7]);
    }
    const own = await api.get(ReadBrought).run(nour!.ctx, campaign.id, petition.slug);
    expect(own).toMatchObject({ total: 7, direct: null, isWhole: false });
    expect(own.shares.map(({ organisation, signatures }) => [organisation.id, signatures])).toEqual([[lead!.id, null], [nour!.id, 2]]);
    expect(await api.get(ReadBrought).shown(citizen(), campaign.slug)).toBeUndefined();
    await api.get(SetParticipationRules).run(lead!.ctx, { campaignId: campaign.id, ...rules, publishesMembers: true });
    await db.sql(`update tally_part set live = live + 20 where petition_id = $1 and dimension = 'organisation' and key in ($2, $3)`, [petition.id, nour!.id, lead!.id]);
    await db.sql('update petition_tally set confirmed = confirmed + 40 where petition_id = $1', [petition.id]);
    const shown = await api.get(ReadBrought).shown(citizen(), campaign.slug);
    expect(shown!.shares.map(({ organisation, signatures }) => [organisation.id, signatures])).toEqual([[lead!.id, null], [nour!.id, 22]]);
  });

  it('has words of its own first on its page, once it approved them itself', async () => {
    await invite(lead!, nour!);
    await say(nour!, 'join');
    const openings = api.get(Openings);
    const write = (by: House, words: string) => openings.write(by.ctx, { petition: petition.slug, organisationId: by.id, locale: 'fr', words });
    expect(await write(amal!, 'Nous')).toMatchObject({ fields: [{ field: 'organisationId' }] });
    await expect(openings.write(lead!.ctx, { petition: petition.slug, organisationId: nour!.id, locale: 'fr', words: 'Eux' })).rejects.toThrow(NotAllowed);
    const draft = await write(nour!, 'Nous veillons la nuit.');
    if (!('id' in draft)) throw new Error(draft.code);
    const shown = () => openings.shown(citizen(), petition.id, nour!.id, 'fr');
    expect(await shown()).toBeNull();
    await expect(openings.approve(lead!.ctx, draft.id)).rejects.toThrow(NotFound);
    await openings.approve(nour!.ctx, draft.id);
    expect(await shown()).toBe('Nous veillons la nuit.');
    await expect(as(nour!.ctx, `update participant_opening set words = 'autre' where id = $1`, [draft.id])).rejects.toThrow(/replaced, not changed/);
    const next = await write(nour!, 'Nous soignons la nuit.');
    if (!('id' in next)) throw new Error(next.code);
    expect(await shown()).toBe('Nous veillons la nuit.');
    await openings.approve(nour!.ctx, next.id);
    expect(await shown()).toBe('Nous soignons la nuit.');
    await openings.retire(nour!.ctx, next.id);
    expect(await shown()).toBeNull();
  });

  it('leaves a row of somebody else to nobody', async () => {
    await invite(lead!, nour!);
    expect(await as(amal!.ctx, 'select 1 from campaign_participation where organisation_id = $1', [nour!.id])).toEqual([]);
    await expect(say(amal!, 'join', nour)).rejects.toThrow(NotFound);
    await expect(as(lead!.ctx, `update campaign_participation set state = 'joined', joined_at = now() where organisation_id = $1`, [nour!.id])).rejects.toThrow(/says so itself/);
    await expect(as(amal!.ctx, 'insert into petition_partner (petition_id, organisation_id, position) values ($1, $2, 5)', [petition.id, amal!.id])).rejects.toThrow(/row-level security/);
    expect(await api.get(AnswerParticipation).run(lead!.ctx, { participationId: (await part(lead!)).id, answer: 'leave' })).toMatchObject({ code: 'leads' });
  });
});
