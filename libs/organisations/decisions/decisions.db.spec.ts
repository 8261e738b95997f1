import type { INestApplicationContext } from '@nestjs/common';
import { NotAllowed, NotFound, systemContext, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { JobRunner } from '#libs/jobs';
import type { SpecDatabase } from '#libs/testing';
import { makeCharter, makeCoalition, makeCoordinator, makeMandate, makeMember, makeOrganisation, makeVoice, startMailedHouse, type MailedHouse } from '../testing/index.js';
import { CoalitionRules } from './coalition-rules.service.js';
import { CloseDecision } from './course/close-decision.service.js';
import { DraftDecision } from './course/draft-decision.service.js';
import { OpenDecision, type SubjectQuestion } from './course/open-decision.service.js';
import { RecordDecision } from './course/record-decision.service.js';
import { DecisionSubjects } from './decision-subjects.js';
import { DecisionRow } from './decision.entity.js';
import { MayNotDecide } from './decision.errors.js';
import type { DraftDecisionInput } from './decisions.input.js';
import { AwaitedAnswers } from './reading/awaited-answers.service.js';
import { Ballots } from './reading/ballots.service.js';
import { Decisions } from './reading/decisions.service.js';
import type { Answer } from './settle.js';
import { KeepDecisions } from './telling/keep-decisions.job.js';
import { CastVote } from './voting/cast-vote.service.js';
import { GiveOpinion } from './voting/give-opinion.service.js';
import { Proxies } from './voting/proxies.service.js';

const DAY = 86_400_000;
type House = { id: string; ctx: RequestContext; accountId: string; email: string };

describe('decisions', () => {
  let programs: MailedHouse;
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let coalitionId: string;
  let chair: RequestContext;
  let admin: RequestContext;

  beforeAll(async () => {
    programs = await startMailedHouse();
    ({ db, api, worker } = programs);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    chair = (await makeCoordinator(db, { coalitionId })).ctx;
    admin = (await makeCoordinator(db, { coalitionId, role: 'admin' })).ctx;
  });
  afterAll(() => programs.stop());

  /** An organisation with a representative who holds its mandate to vote. */
  async function house(kind = 'member', powers: readonly string[] = ['vote']): Promise<House> {
    const { id } = await makeOrganisation(db, { coalitionId });
    await db.sql('update coalition_member set kind = $2 where organisation_id = $1', [id, kind]);
    const { ctx, accountId, email } = await makeMember(db, { organisationId: id, role: 'representative' });
    if (powers.length > 0) await makeMandate(db, { organisationId: id, accountId, powers });
    return { id, ctx, accountId, email };
  }
  const draft = async (wishes: Partial<DraftDecisionInput> = {}) => {
    const answer = await api.get(DraftDecision).run(chair, { coalitionId, title: { fr: 'Adhérer à l’appel' }, proposal: { fr: 'Nous signons l’appel.' }, mode: 'majority', ...wishes });
    if (!(answer instanceof DecisionRow)) throw new Error(JSON.stringify(answer));
    return answer.id;
  };
  const openIt = (id: string, days = 7) => api.get(OpenDecision).run(chair, id, new Date(Date.now() + days * DAY));
  const opened = async (wishes: Partial<DraftDecisionInput> = {}) => {
    const id = await draft(wishes);
    expect(await openIt(id)).toMatchObject({ state: 'open' });
    return id;
  };
  const cast = ({ ctx, id: organisationId }: House, decisionId: string, answer: Answer, reason?: string) => api.get(CastVote).run(ctx, { decisionId, organisationId, answer, reason });
  const over = (id: string) => db.sql(`update decision set opened_at = now() - interval '8 days', closes_at = now() - interval '1 second' where id = $1`, [id]);
  const keep = async () => {
    await worker.get(KeepDecisions).run();
    await worker.get(JobRunner).drain();
  };
  const outcomeOf = async (id: string) => (await db.sql<{ outcome: string | null }>('select outcome from decision where id = $1', [id]))[0]!.outcome;
  const subjects = async (to: string) => (await programs.mailsTo(to)).map((mail) => mail.subject);

  it('count one voice for each member, and close by themselves at their hour', async () => {
    const [one, two, three, watcher] = [await house('founder'), await house(), await house(), await house('observer')];
    const id = await opened();
    expect(await cast(one, id, 'yes')).toBeInstanceOf(DecisionRow);
    expect(await cast(two, id, 'yes')).toBeInstanceOf(DecisionRow);
    expect(await cast(three, id, 'no')).toBeInstanceOf(DecisionRow);
    expect(await cast(watcher, id, 'no')).toMatchObject({ code: 'observersDoNotVote' });
    await keep();
    expect(await outcomeOf(id)).toBeNull();
    await over(id);
    await keep();
    expect(await outcomeOf(id)).toBe('adopted');
    expect(await cast(three, id, 'abstain')).toBeInstanceOf(IllegalMove);
    expect(await api.get(Decisions).ballot(one.ctx, (await api.get(Decisions).byId(one.ctx, id))!)).toMatchObject({ seats: 3, yes: 2, no: 1, abstain: 0 });
  });

  it('take a change of mind while open, and keep what was said before', async () => {
    const [one] = [await house(), await house()];
    const id = await opened();
    for (const answer of ['yes', 'no', 'abstain'] as const) await cast(one, id, answer);
    expect((await api.get(Ballots).history(one.ctx, (await api.get(Decisions).byId(one.ctx, id))!)).map((step) => step.answer)).toEqual(['yes', 'no', 'abstain']);
    expect(await db.sql('select answer from decision_vote where decision_id = $1', [id])).toEqual([{ answer: 'abstain' }]);
  });

  it('refuse an act without a mandate, with one that was revoked, and one of somebody else', async () => {
    const [silent, one] = [await house('member', ['speak', 'sign']), await house()];
    const id = await opened();
    expect(await cast(silent, id, 'yes')).toMatchObject({ code: 'noMandate' });
    expect(await cast({ ...one, ctx: silent.ctx }, id, 'yes')).toMatchObject({ code: 'noMandate' });
    const { actor } = one.ctx;
    if (actor.kind === 'account') expect(await cast({ ...one, ctx: { ...one.ctx, actor: { ...actor, memberships: actor.memberships.map((place) => ({ ...place, organisationId: silent.id })) } } }, id, 'yes')).toMatchObject({ code: 'noMandate' });
    await db.sql('update mandate set revoked_at = now() where organisation_id = $1', [one.id]);
    expect(await cast(one, id, 'yes')).toMatchObject({ code: 'noMandate' });
    await db.sql(`update mandate set revoked_at = null, until_on = now()::date - 1, from_on = now()::date - 2 where organisation_id = $1`, [one.id]);
    expect(await cast(one, id, 'yes')).toMatchObject({ code: 'noMandate' });
    expect(await db.sql('select 1 from decision_vote where decision_id = $1', [id])).toEqual([]);
  });

  it('never take no answer for consent: without a quorum nothing is adopted', async () => {
    const [one] = [await house(), await house(), await house()];
    const id = await opened({ mode: 'unanimity' });
    await cast(one, id, 'yes');
    await over(id);
    await keep();
    expect(await outcomeOf(id)).toBe('no_quorum');
  });

  it('take silence for consent only where the charter says so, and an objection with its reason stops it', async () => {
    const one = await house();
    const asked = { coalitionId, title: { fr: 'Titre' }, proposal: { fr: 'Texte' }, mode: 'silence' } as const;
    expect(await api.get(DraftDecision).run(chair, asked)).toMatchObject({ fields: [{ field: 'mode', code: 'silenceIsNoConsent' }] });
    await expect(api.get(CoalitionRules).set(chair, { coalitionId, silenceIsConsent: true, proxyLimit: 1, quorumPercent: 50 })).rejects.toThrow(NotAllowed);
    await makeCharter(db, { coalitionId, silenceIsConsent: true });
    await api.get(CoalitionRules).set(admin, { coalitionId, silenceIsConsent: true, proxyLimit: 1, quorumPercent: 50 });
    const [quiet, disputed] = [await opened({ mode: 'silence' }), await opened({ mode: 'silence' })];
    expect(await cast(one, disputed, 'no')).toBeInstanceOf(InvalidInput);
    await cast(one, disputed, 'no', 'Le deuxième point nomme des personnes.');
    await Promise.all([over(quiet), over(disputed)]);
    await keep();
    expect([await outcomeOf(quiet), await outcomeOf(disputed)]).toEqual(['adopted', 'blocked']);
  });

  it('let an organisation answer by proxy, within the limit, in no chain, and by itself after all', async () => {
    const [giver, holder, third] = [await house(), await house(), await house()];
    const id = await opened();
    const give = (from: House, to: House) => api.get(Proxies).give(from.ctx, { decisionId: id, organisationId: from.id, holderId: to.id });
    expect(await give(giver, holder)).toBeInstanceOf(DecisionRow);
    expect(await give(third, holder)).toMatchObject({ code: 'proxyLimit', message: expect.stringContaining('1') as string });
    expect(await give(holder, third)).toMatchObject({ code: 'proxyChain' });
    expect(await give(third, giver)).toMatchObject({ code: 'proxyChain' });
    expect(await give(third, await house('observer'))).toMatchObject({ code: 'observersDoNotVote' });
    expect(await cast({ ...giver, ctx: third.ctx }, id, 'no')).toMatchObject({ code: 'noMandate' });
    await cast({ ...giver, ctx: holder.ctx }, id, 'yes');
    expect(await db.sql('select answer from decision_vote where organisation_id = $1', [giver.id])).toEqual([{ answer: 'yes' }]);
    await api.get(Proxies).takeBack(giver.ctx, id, giver.id);
    expect(await db.sql('select answer from decision_vote where organisation_id = $1', [giver.id])).toEqual([]);
    await give(giver, holder);
    await cast(giver, id, 'no');
    expect(await cast({ ...giver, ctx: holder.ctx }, id, 'yes')).toBeInstanceOf(MayNotDecide);
    expect(await give(giver, holder)).toMatchObject({ code: 'alreadyAnswered' });
    expect((await api.get(Ballots).history(chair, (await api.get(Decisions).byId(chair, id))!)).map(({ answer, byProxy }) => [answer, byProxy])).toEqual([['yes', true], [null, true], ['no', false]]);
  });

  it('hold the limit of proxies against two given at the same instant', async () => {
    const [holder, one, two] = [await house(), await house(), await house()];
    const id = await opened();
    const answers = await Promise.all([one, two].map((from) => api.get(Proxies).give(from.ctx, { decisionId: id, organisationId: from.id, holderId: holder.id })));
    expect(answers.filter((answer) => answer instanceof DecisionRow)).toHaveLength(1);
    expect(await db.sql('select 1 from decision_proxy where decision_id = $1 and revoked_at is null', [id])).toHaveLength(1);
  });

  it('count twenty answers of one organisation at the same instant as one', async () => {
    const [one] = [await house(), await house()];
    const id = await opened();
    await Promise.all(Array.from({ length: 20 }, (_, i) => cast(one, id, i % 2 ? 'yes' : 'no')));
    expect(await db.sql('select count(*)::int as votes from decision_vote where decision_id = $1', [id])).toEqual([{ votes: 1 }]);
    expect(await db.sql('select count(*)::int as steps from decision_vote_change where decision_id = $1', [id])).toEqual([{ steps: 20 }]);
  });

  it('record what community representatives think beside the votes, outside the count', async () => {
    const one = await house();
    const id = await opened();
    const voice = await makeVoice(db, { coalitionId });
    await api.get(GiveOpinion).run(voice.ctx, { decisionId: id, answer: 'oppose', reason: 'Personne ne nous a demandé.' });
    await expect(api.get(GiveOpinion).run(one.ctx, { decisionId: id, answer: 'support' })).rejects.toThrow(NotAllowed);
    await expect(api.get(GiveOpinion).run((await makeVoice(db, { coalitionId, role: 'steering' })).ctx, { decisionId: id, answer: 'support' })).rejects.toThrow(NotAllowed);
    await cast(one, id, 'yes');
    expect(await api.get(CloseDecision).run(chair, id)).toMatchObject({ outcome: 'adopted' });
    expect(await api.get(Decisions).opinions(one.ctx, id)).toMatchObject([{ answer: 'oppose', reason: 'Personne ne nous a demandé.' }]);
  });

  it('end early only once everybody has answered; one that left without an answer is not waited for', async () => {
    const [one, two, gone] = [await house(), await house(), await house()];
    const id = await opened();
    await cast(one, id, 'yes');
    await cast(two, id, 'yes');
    expect(await api.get(CloseDecision).run(chair, id)).toMatchObject({ code: 'answersMissing' });
    await db.sql('update coalition_member set left_on = now()::date where organisation_id = $1', [gone.id]);
    expect(await cast(gone, id, 'no')).toMatchObject({ code: 'noSeat' });
    expect(await api.get(CloseDecision).run(chair, id)).toMatchObject({ outcome: 'adopted' });
  });

  it('tell who votes, remind only those who have not answered, and tell how it ended, each person once', async () => {
    const [one, two, unnamed] = [await house(), await house(), await house('member', [])];
    const id = await opened();
    for (const who of [one, two, unnamed]) expect(await subjects(who.email)).toEqual(['À décider : Adhérer à l’appel']);
    await cast(one, id, 'yes');
    await db.sql(`update decision set opened_at = now() - interval '5 days', closes_at = now() + interval '2 days' where id = $1`, [id]);
    await keep();
    await keep();
    expect([(await subjects(one.email)).length, (await subjects(two.email)).length]).toEqual([1, 2]);
    await db.sql(`update decision set closes_at = now() + interval '20 hours' where id = $1`, [id]);
    await keep();
    await keep();
    expect(await subjects(two.email)).toContain('Dernier jour pour répondre : Adhérer à l’appel');
    await over(id);
    await keep();
    await keep();
    expect((await subjects(one.email)).filter((subject) => subject.startsWith('Décidé'))).toHaveLength(1);
    const last = (await programs.mailsTo(two.email)).find((mail) => mail.subject.startsWith('Décidé'))!;
    expect(last.text).toContain('sans quorum');
    expect(last.text).toContain('Pour : 1, contre : 0');
  });

  it('say why when they are called off, and not that they are decided', async () => {
    const one = await house();
    const id = await opened();
    await api.get(CloseDecision).cancel(chair, id, { fr: 'L’appel est retiré.' });
    const [mail] = await programs.mailsTo(one.email);
    expect(mail!.subject).toBe('Vote annulé : Adhérer à l’appel');
    expect(mail!.text).toContain('L’appel est retiré.');
    expect(mail!.text).not.toContain('Pour :');
  });

  it('keep an organisation’s answer when the person who gave it is erased, and go with their coalition', async () => {
    const [giver, holder] = [await house(), await house()];
    const id = await opened();
    const voice = await makeVoice(db, { coalitionId });
    await api.get(GiveOpinion).run(voice.ctx, { decisionId: id, answer: 'support' });
    await api.get(Proxies).give(giver.ctx, { decisionId: id, organisationId: giver.id, holderId: holder.id });
    await cast({ ...giver, ctx: holder.ctx }, id, 'yes');
    await cast(holder, id, 'no');
    await db.sql('delete from account where id = any($1)', [[giver.accountId, holder.accountId, voice.accountId]]);
    expect(await db.sql('select answer, account_id from decision_vote where decision_id = $1 order by answer', [id])).toEqual([{ answer: 'no', account_id: null }, { answer: 'yes', account_id: null }]);
    expect(await db.sql('select 1 from decision_vote_change where decision_id = $1', [id])).toHaveLength(2);
    expect(await db.sql('select holder, account_id from mandate where organisation_id = $1', [holder.id])).toEqual([{ holder: 'Nadia Benali', account_id: null }]);
    expect(await api.get(Decisions).opinions(chair, id)).toMatchObject([{ answer: 'support', accountId: null }]);
    await db.sql('delete from organisation where id = $1', [giver.id]);
    await db.sql('delete from decision where id = $1', [id]);
    const other = await opened();
    await makeMandate(db, { organisationId: holder.id, accountId: (await makeMember(db, { organisationId: holder.id, role: 'representative' })).accountId });
    await db.sql(`insert into decision_vote (decision_id, organisation_id, coalition_id, answer, cast_at) values ($1, $2, $3, 'yes', now())`, [other, holder.id, coalitionId]);
    await db.sql('delete from coalition where id = $1', [coalitionId]);
    expect(await db.sql('select 1 from decision_vote_change where decision_id = any($1)', [[id, other]])).toEqual([]);
  });

  it('ask again at the day of review, once', async () => {
    const one = await house();
    const id = await opened();
    await cast(one, id, 'yes');
    await api.get(CloseDecision).run(chair, id);
    expect(await api.get(RecordDecision).run(chair, { decisionId: id, minutes: { fr: 'Nous signons.' }, reviewOn: '2020-01-01' })).toMatchObject({ fields: [{ code: 'reviewLater' }] });
    expect(await api.get(RecordDecision).run(chair, { decisionId: id, minutes: { fr: 'Nous signons.' }, reviewOn: '2099-01-01' })).toBeInstanceOf(DecisionRow);
    await db.sql('update decision set review_on = now()::date where id = $1', [id]);
    await keep();
    await keep();
    expect(await db.sql(`select count(*)::int as mails from decision_notice where decision_id = $1 and kind = 'review' and sent_at is not null`, [id])).toEqual([{ mails: 2 }]);
  });

  it('are opened by what is decided about, and tell it how they ended, in the same transaction', async () => {
    const [one, subjectId] = [await house(), newId()];
    const question: SubjectQuestion = { coalitionId, subjectKind: 'spec', subjectId, title: { fr: 'Titre' }, proposal: { fr: 'Texte' }, mode: 'majority', closesAt: new Date(Date.now() + DAY) };
    const ask = (ctx: RequestContext, wishes: Partial<SubjectQuestion> = {}, program = api) => program.get(Database).transaction(ctx, (em) => program.get(OpenDecision).forSubject(em, ctx, { ...question, ...wishes }));
    const heard: (string | null)[] = [];
    let isBroken = true;
    api.get(DecisionSubjects).on('spec', async (em, { outcome, subjectId: about }, ctx) => {
      if (isBroken) throw new Error('no');
      await em.query('update coalition set accent = $2 where id = $1', [coalitionId, '#00ff00']);
      heard.push(about === subjectId && ctx.actor.kind === 'account' ? outcome : 'other');
    });
    await expect(ask(one.ctx)).rejects.toThrow(NotAllowed);
    expect(await ask(chair, { mode: 'silence', closesAt: new Date() })).toMatchObject({ fields: [{ field: 'mode' }, { field: 'closesAt' }] });
    const asked = (await ask(chair)) as DecisionRow;
    expect(asked).toMatchObject({ state: 'open', quorumPercent: 50, subjectId });
    await cast(one, asked.id, 'yes');
    await expect(api.get(CloseDecision).run(chair, asked.id)).rejects.toThrow('no');
    expect(await outcomeOf(asked.id)).toBeNull();
    isBroken = false;
    await api.get(CloseDecision).run(chair, asked.id);
    const again = (await ask(systemContext('spec'), {}, worker)) as DecisionRow;
    expect(again).toMatchObject({ state: 'open', authorId: null });
    await expect(ask(chair)).rejects.toThrow('decision_subject_idx');
    await api.get(CloseDecision).cancel(chair, again.id, { fr: 'Sans objet.' });
    expect(heard).toEqual(['adopted', null]);
  });

  it('await each person who answers for somebody: by mandate, by proxy, to name somebody, or with an opinion', async () => {
    const [one, holder, unnamed, watcher] = [await house(), await house(), await house('member', []), await house('observer')];
    const hand = await makeMember(db, { organisationId: one.id, role: 'representative' });
    const voice = await makeVoice(db, { coalitionId });
    const id = await opened();
    const awaited = async (ctx: RequestContext) => (await api.get(AwaitedAnswers).list(ctx)).filter(({ decision }) => decision.id === id).map(({ organisation }) => organisation?.id ?? 'opinion').sort();
    expect([await awaited(one.ctx), await awaited(unnamed.ctx), await awaited(voice.ctx)]).toEqual([[one.id], [unnamed.id], ['opinion']]);
    for (const ctx of [hand.ctx, watcher.ctx, chair]) expect(await awaited(ctx)).toEqual([]);
    await api.get(Proxies).give(one.ctx, { decisionId: id, organisationId: one.id, holderId: holder.id });
    expect([await awaited(one.ctx), await awaited(holder.ctx)]).toEqual([[], [one.id, holder.id].sort()]);
    await cast({ ...one, ctx: holder.ctx }, id, 'yes');
    await api.get(GiveOpinion).run(voice.ctx, { decisionId: id, answer: 'support' });
    expect([await awaited(holder.ctx), await awaited(voice.ctx)]).toEqual([[holder.id], []]);
  });

  it('show and change nothing across coalitions', async () => {
    const mine = await house();
    const [id, hidden] = [await opened(), await draft()];
    const { id: elsewhere } = await makeCoalition(db);
    const { id: theirs } = await makeOrganisation(db, { coalitionId: elsewhere });
    const stranger = await makeMember(db, { organisationId: theirs, role: 'representative' });
    await makeMandate(db, { organisationId: theirs, accountId: stranger.accountId });
    expect((await api.get(Decisions).list(stranger.ctx, { coalitionId })).edges).toEqual([]);
    expect(await api.get(Decisions).byId(stranger.ctx, id)).toBeUndefined();
    await expect(cast({ ...mine, ctx: stranger.ctx }, id, 'no')).rejects.toThrow(NotFound);
    await expect(api.get(CloseDecision).run((await makeCoordinator(db, { coalitionId: elsewhere })).ctx, id)).rejects.toThrow(NotFound);
    expect((await api.get(Decisions).list(mine.ctx, { coalitionId })).edges.map(({ node }) => node.id)).toEqual([id]);
    expect((await api.get(Decisions).list(chair, { coalitionId })).edges.map(({ node }) => node.id)).toEqual([hidden, id]);
  });

  it('are proposed by members for themselves, opened by the coordination, with all that is wrong named', async () => {
    const [one, two] = [await house(), await house()];
    const input = { coalitionId, title: { fr: 'Titre' }, proposal: { ar: 'نص' }, mode: 'two_thirds' } as const;
    const proposed = await api.get(DraftDecision).run(one.ctx, { ...input, organisationId: one.id });
    expect(proposed).toMatchObject({ organisationId: one.id, quorumPercent: 50 });
    await expect(api.get(DraftDecision).run(one.ctx, { ...input, organisationId: two.id })).rejects.toThrow(NotAllowed);
    const analyst = await makeMember(db, { organisationId: two.id, role: 'analyst' });
    const both = { ...one.ctx, actor: { ...one.ctx.actor, memberships: [one.ctx, analyst.ctx].flatMap(({ actor }) => (actor.kind === 'account' ? actor.memberships : [])) } } as RequestContext;
    await expect(api.get(DraftDecision).run(both, { ...input, organisationId: two.id })).rejects.toThrow(NotAllowed);
    for (const kind of ['observer', 'associate']) {
      const reader = await house(kind);
      expect(await api.get(DraftDecision).run(reader.ctx, { ...input, organisationId: reader.id })).toMatchObject({ code: 'onlyMembersPropose' });
    }
    await expect(api.get(DraftDecision).run(one.ctx, input)).rejects.toThrow(NotAllowed);
    await expect(api.get(OpenDecision).run(one.ctx, (proposed as DecisionRow).id, new Date(Date.now() + DAY))).rejects.toThrow(NotAllowed);
    const bad = await api.get(DraftDecision).run(chair, { ...input, title: {}, proposal: { fr: 'x'.repeat(10_001) }, quorumPercent: 101 });
    expect((bad as InvalidInput).fields.map(({ field }) => field)).toEqual(['title', 'proposal.fr', 'quorumPercent']);
    expect(await openIt((proposed as DecisionRow).id, 0.01)).toMatchObject({ fields: [{ field: 'closesAt' }] });
    expect(await openIt((proposed as DecisionRow).id)).toMatchObject({ state: 'open' });
    expect(await openIt((proposed as DecisionRow).id)).toBeInstanceOf(IllegalMove);
    expect(await api.get(CloseDecision).cancel(chair, (proposed as DecisionRow).id, {})).toBeInstanceOf(InvalidInput);
    expect(await api.get(CloseDecision).cancel(chair, (proposed as DecisionRow).id, { fr: 'Sans objet.' })).toMatchObject({ state: 'cancelled' });
  });
});
