import { jest } from '@jest/globals';
import { Logger, type INestApplicationContext } from '@nestjs/common';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import type { DocumentNode } from '#libs/editor-schema';
import { JobRunner } from '#libs/jobs';
import { CastVote, CloseDecision, DecisionRow, keepDecisions, type Answer } from '#libs/organisations';
import { makeCharter, makeCoalition, makeCoordinator, makeGroup, makeMandate, makeMember, makeOrganisation, makeVoice } from '#libs/organisations/testing';
import { type MailedPrograms, type SpecDatabase } from '#libs/testing';
import { DocumentsModule } from '../index.js';
import { DocumentRow } from '../drafting/document.entity.js';
import { MoveDocument } from '../drafting/course/move-document.service.js';
import { Documents } from '../drafting/reading/documents.service.js';
import { LiveTexts } from '../live/live-texts.service.js';
import { makeDocument } from '../testing/document.factory.js';
import { startDocuments } from '../testing/mailed-documents.js';
import { AdoptionHindrances } from './adoption-hindrances.js';
import { AdoptionRoundRow } from './adoption-round.entity.js';
import { OpenCommentRound } from './course/open-comment-round.service.js';
import { PutToVote } from './course/put-to-vote.service.js';
import { RecallAdoption } from './course/recall-adoption.service.js';
import { StartSilence } from './course/start-silence.service.js';
import { TakeDistance } from './dissent/take-distance.service.js';
import { ShowMinorityNote } from './dissent/show-minority-note.service.js';
import { ObjectToDocument } from './objecting/object-to-document.service.js';
import { SettleObjections } from './objecting/settle-objections.service.js';
import { TakeInObjections } from './objecting/take-in-objections.service.js';
import { AdoptionTasks } from './reading/adoption-tasks.service.js';
import { Adoptions } from './reading/adoptions.service.js';
import { AwaitedAdoptions } from './reading/awaited-adoptions.service.js';
import { AdoptionRules } from './rules/adoption-rules.service.js';
import { adoptionMail } from './telling/adoption.mail.js';
import { KeepAdoptions } from './telling/keep-adoptions.job.js';

interface House {
  readonly id: string;
  readonly ctx: RequestContext;
  readonly accountId: string;
  readonly email: string;
}
const DAY = 86_400_000;
const line = (type: string, text: string, attrs?: Record<string, unknown>): DocumentNode => ({ type, ...(attrs && { attrs }), content: [{ type: 'text', text }] });
const paper = (demand: string): DocumentNode => ({ type: 'doc', content: [line('heading', 'Constat', { level: 1 }), line('paragraph', 'Les soins sont loin.'), line('heading', 'Demandes', { level: 1 }), line('paragraph', demand)] });
const rules = { mode: 'silence', disputedMode: 'majority', commentDays: 10, silenceDays: 7, voteDays: 5 } as const;

/** Real: the API's role and the worker's, row security, what is typed, the coalition's votes, mail over SMTP to the local catcher. */
describe('adopting a document', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let programs: MailedPrograms;
  let coalitionId: string;
  let chair: RequestContext;
  let [keeper, nour, amal]: House[] = [];
  let hindrances = 0;

  beforeAll(async () => {
    programs = await startDocuments(DocumentsModule);
    ({ db, api, worker } = programs);
    for (const program of [api, worker]) program.get(AdoptionHindrances, { strict: false }).offer('consultation', async () => hindrances);
  });
  beforeEach(async () => {
    hindrances = 0;
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat', ar: 'كلمات' } }));
    chair = (await makeCoordinator(db, { coalitionId })).ctx;
    [keeper, nour, amal] = [await house(), await house(), await house('member', ['vote'], 'ar')];
  });
  afterAll(() => programs.stop());

  async function house(kind: 'member' | 'observer' = 'member', powers: readonly string[] = ['vote'], locale: 'fr' | 'ar' = 'fr'): Promise<House> {
    const { id } = await makeOrganisation(db, { coalitionId, kind, name: { fr: 'Amal', ar: 'أمل' } });
    const person = await makeMember(db, { organisationId: id, role: 'representative', locale });
    if (powers.length > 0) await makeMandate(db, { organisationId: id, accountId: person.accountId, powers });
    return { id, ...person };
  }
  const bySilence = async () => {
    await makeCharter(db, { coalitionId, silenceIsConsent: true });
    await db.sql('insert into coalition_rule (coalition_id, silence_is_consent) values ($1, true)', [coalitionId]);
    expect(await api.get(AdoptionRules).set(chair, { coalitionId, ...rules })).toMatchObject({ mode: 'silence' });
  };
  const begin = async (more: Partial<Parameters<typeof makeDocument>[1]> = {}) => {
    const made = await makeDocument(db, { coalitionId, organisationId: keeper!.id, madeBy: keeper!.accountId, ...more });
    await type(made, 'Un dispensaire par commune.');
    return made;
  };
  const type = (made: Awaited<ReturnType<typeof makeDocument>>, demand: string) => api.get(LiveTexts).replace(made.texts['fr']!, paper(demand));
  const open = (made: { id: string }, ctx = keeper!.ctx) => api.get(OpenCommentRound).run(ctx, made.id);
  const silence = (made: { id: string }, ctx = keeper!.ctx) => api.get(StartSilence).run(ctx, made.id);
  const lastStep = (column: 'comments_until' | 'silence_until', made: { id: string }) => db.sql(`update adoption_round set ${column} = now() - interval '1 second', silence_from = silence_from - interval '8 days' where document_id = $1`, [made.id]);
  const keep = async () => {
    await worker.get(KeepAdoptions, { strict: false }).run();
    await worker.get(JobRunner).drain();
  };
  const inSynthesis = async (more: Parameters<typeof begin>[0] = {}) => {
    const made = await begin(more);
    expect(await open(made)).toBeInstanceOf(AdoptionRoundRow);
    await lastStep('comments_until', made);
    await keep();
    return made;
  };
  const inSilence = async (more: Parameters<typeof begin>[0] = {}) => {
    const made = await inSynthesis(more);
    expect(await silence(made)).toMatchObject({ phase: 'silence' });
    return made;
  };
  const object = ({ ctx, id }: House, made: { id: string }, more: Partial<Parameters<ObjectToDocument['run']>[1]> = {}) =>
    api.get(ObjectToDocument).run(ctx, { documentId: made.id, organisationId: id, strength: 'strong', locale: 'fr', section: 1, portion: 'par commune', replacement: 'par douar', reason: 'Le douar est loin.', ...more });
  const objectionOf = async (made: { id: string }) => (await db.sql<{ id: string; state: string }>('select id, state from adoption_objection where document_id = $1 order by made_at desc limit 1', [made.id]))[0]!;
  const round = async (made: { id: string }) => (await db.sql<{ phase: string; silence_from: Date; silence_until: Date; stopped_at: Date | null; edition_id: string; decision_id: string }>('select phase, silence_from, silence_until, stopped_at, edition_id, decision_id from adoption_round where document_id = $1', [made.id]))[0]!;
  const state = async (made: { id: string }) => (await db.sql<{ state: string; adopted: boolean }>('select state, adopted_at is not null as adopted from document where id = $1', [made.id]))[0]!;
  const steps = async (made: { id: string }) => (await db.sql<{ kind: string }>('select kind from adoption_step where document_id = $1 order by at, id', [made.id])).map(({ kind }) => kind);
  const subjects = async ({ email }: Pick<House, 'email'>) => (await programs.inbox(email)).map(({ subject }) => subject);
  const restarted = async ({ email }: House, untilAt: Date | null) =>
    adoptionMail('restarted', { step: { untilAt, reason: '' }, title: { fr: 'Note de position' }, adopters: { fr: 'Kalimat' }, objection: undefined, objector: {}, account: { email, name: 'Nour', locale: 'fr' }, url: 'https://sawt.example.org' });
  const vote = async (made: { id: string }, answers: readonly (readonly [House, Answer])[]) => {
    await worker.get(JobRunner).drain();
    const { decision_id: decisionId } = await round(made);
    for (const [{ ctx, id: organisationId }, answer] of answers) expect(await api.get(CastVote).run(ctx, { decisionId, organisationId, answer })).toBeInstanceOf(DecisionRow);
    return decisionId;
  };

  it('takes silence for consent only where the charter says so, by rules of the coordination', async () => {
    const set = (ctx: RequestContext, more = {}) => api.get(AdoptionRules).set(ctx, { coalitionId, ...rules, ...more });
    expect(await set(chair, { commentDays: 0, voteDays: 91 })).toMatchObject({ fields: [{ field: 'commentDays' }, { field: 'voteDays' }, { field: 'mode', code: 'silenceIsNoConsent' }] });
    await expect(set(keeper!.ctx, { mode: 'majority' })).rejects.toThrow(NotAllowed);
    const made = await inSynthesis();
    expect(await silence(made)).toMatchObject({ code: 'notBySilence' });
    await bySilence();
    const other = await inSynthesis();
    await db.sql('update coalition_rule set silence_is_consent = false where coalition_id = $1', [coalitionId]);
    expect(await silence(other)).toMatchObject({ code: 'silenceIsNoConsent' });
    expect([await state(made), await state(other)]).toEqual([{ state: 'synthesis', adopted: false }, { state: 'synthesis', adopted: false }]);
  });

  it('goes from comments to silence, stops for an objection, starts anew with the edit, and is adopted at its hour', async () => {
    await bySilence();
    const made = await begin();
    await expect(open(made, nour!.ctx)).rejects.toThrow(NotAllowed);
    const opened = await open(made);
    expect(opened).toMatchObject({ phase: 'comments', number: 1, mode: 'silence' });
    expect(await open(made)).toMatchObject({ state: 'COMMENT_ROUND' });
    expect(await silence(made)).toMatchObject({ state: 'COMMENT_ROUND' });
    await keep();
    expect(await state(made)).toMatchObject({ state: 'comment_round' });
    expect(await subjects(nour!)).toEqual(['À commenter : Note de position']);
    await lastStep('comments_until', made);
    await keep();
    await keep();
    expect(await subjects(keeper!)).toEqual(['Commentaires clos : Note de position', 'À commenter : Note de position']);
    expect(await silence(made)).toMatchObject({ phase: 'silence' });
    const first = await round(made);
    expect(first.silence_until.getTime() - first.silence_from.getTime()).toBe(7 * DAY);
    expect((await api.get(AwaitedAdoptions).list(nour!.ctx)).map(({ phase, document }) => [phase, document.id])).toEqual([['silence', made.id]]);

    expect(await object(nour!, made)).toMatchObject({ phase: 'stopped' });
    expect(await object(nour!, made)).toMatchObject({ code: 'objectedAlready' });
    expect((await restarted(nour!, null)).text).toContain('reste suspendue');
    expect((await restarted(nour!, new Date(Date.now() + DAY))).text).toContain('repart de zéro, jusqu’au');
    await lastStep('silence_until', made);
    await keep();
    expect([await state(made), (await round(made)).phase]).toEqual([{ state: 'silence', adopted: false }, 'stopped']);
    const mail = (await programs.inbox(amal!.email)).find(({ subject }) => subject === 'اعتراض قوي: ورقة موقف');
    expect(mail!.text).toContain('par douar');
    expect((await api.get(AwaitedAdoptions).list(keeper!.ctx)).map(({ phase }) => phase)).toEqual(['stopped']);

    const { id: objectionId } = await objectionOf(made);
    expect(await api.get(TakeInObjections).run(keeper!.ctx, made.id, [objectionId])).toMatchObject({ code: 'unchanged' });
    await type(made, 'Un dispensaire par douar.');
    await expect(api.get(TakeInObjections).run(nour!.ctx, made.id, [objectionId])).rejects.toThrow(NotAllowed);
    expect(await api.get(TakeInObjections).run(keeper!.ctx, made.id, [objectionId])).toMatchObject({ phase: 'silence' });
    const again = await round(made);
    expect(again.silence_until.getTime() - again.silence_from.getTime()).toBe(7 * DAY);
    expect([again.stopped_at, again.edition_id === first.edition_id, (await objectionOf(made)).state]).toEqual([null, false, 'taken_in']);

    await keep();
    expect(await state(made)).toMatchObject({ state: 'silence' });
    await lastStep('silence_until', made);
    expect(await object(amal!, made, { replacement: 'par village' })).toMatchObject({ state: 'SILENCE' });
    await keep();
    await keep();
    expect(await state(made)).toEqual({ state: 'adopted', adopted: true });
    expect(await steps(made)).toEqual(['opened', 'gathered', 'silence', 'stopped', 'restarted', 'adopted']);
    expect((await subjects(nour!)).filter((subject) => subject === 'Adopté : Note de position')).toHaveLength(1);
    expect(await object(nour!, made)).toMatchObject({ state: 'ADOPTED' });
  });

  it('goes on with what was left when the objection is withdrawn, and an answer settles nothing', async () => {
    await bySilence();
    const made = await inSilence();
    await object(nour!, made);
    const { id } = await objectionOf(made);
    await expect(api.get(SettleObjections).answer(nour!.ctx, id, 'Non.')).rejects.toThrow(NotAllowed);
    expect(await api.get(SettleObjections).answer(keeper!.ctx, id, ' ')).toMatchObject({ fields: [{ field: 'answer' }] });
    expect(await api.get(SettleObjections).answer(keeper!.ctx, id, 'Le budget ne le permet pas.')).toMatchObject({ phase: 'stopped' });
    await db.sql(`update adoption_round set stopped_at = stopped_at - interval '3 days', silence_from = silence_from - interval '3 days', silence_until = silence_until - interval '3 days' where document_id = $1`, [made.id]);
    expect(await api.get(SettleObjections).withdraw(amal!.ctx, id)).toMatchObject({ code: 'noMandate' });
    expect(await api.get(SettleObjections).withdraw(nour!.ctx, id)).toMatchObject({ phase: 'silence', stoppedAt: null });
    const { silence_until: until } = await round(made);
    expect(Math.round((until.getTime() - Date.now()) / DAY)).toBe(7);
    expect(await api.get(SettleObjections).withdraw(nour!.ctx, id)).toMatchObject({ code: 'illegalMove' });
    await expect(db.sql(`update adoption_objection set reason = 'autre' where id = $1`, [id])).rejects.toThrow(/stays as it was made/);
    expect(await steps(made)).toEqual(['opened', 'gathered', 'silence', 'stopped', 'resumed']);
  });

  it('hears objections of full members under a mandate, and comments of everybody who reads it', async () => {
    await bySilence();
    const made = await inSilence();
    const [observer, mute, voice] = [await house('observer'), await house('member', ['speak']), await makeVoice(db, { coalitionId })];
    expect(await object(observer, made)).toMatchObject({ code: 'onlyMembers' });
    expect(await object(mute, made)).toMatchObject({ code: 'noMandate' });
    expect(await object({ ...nour!, id: amal!.id }, made)).toMatchObject({ code: 'noMandate' });
    expect(await object(nour!, made, { section: null })).toMatchObject({ fields: [{ field: 'section' }] });
    expect(await object(nour!, made, { replacement: '' })).toMatchObject({ fields: [{ field: 'replacement' }] });
    expect(await object(nour!, made, { edition: 2 })).toMatchObject({ code: 'editionChanged' });
    expect((await round(made)).phase).toBe('silence');
    const comment = { strength: 'comment', section: null, locale: null, portion: null, replacement: null, reason: 'Et les oasis ?' } as const;
    expect(await object(observer, made, comment)).toMatchObject({ phase: 'silence' });
    expect(await object({ ...observer, ctx: voice.ctx }, made, { ...comment, organisationId: null })).toMatchObject({ phase: 'silence' });
    expect(await object(observer, made, { ...comment, organisationId: nour!.id })).toMatchObject({ code: 'onlyMembers' });
    expect(await object(nour!, made, { strength: 'mild' })).toMatchObject({ phase: 'silence' });
    await expect(object({ ...(await house()), ctx: (await makeMember(db, { organisationId: (await makeOrganisation(db)).id, role: 'representative' })).ctx }, made, comment)).rejects.toThrow(NotFound);
    const shown = await api.get(Adoptions).objections({ ...nour!.ctx }, (await api.get(Adoptions).lastOf.load({ ...nour!.ctx }, made.id))!);
    expect(shown.map(({ strength, mayWithdraw }) => [strength, mayWithdraw])).toEqual([['comment', false], ['comment', false], ['mild', true]]);
    expect(await api.get(AdoptionTasks).of(observer.ctx, await api.get(Documents).byId(observer.ctx, made.id) as DocumentRow)).toMatchObject({ objectFor: [], mayComment: true, mayVote: false });
  });

  it('never adopts what was edited after it was frozen: the clock starts anew by itself', async () => {
    await bySilence();
    const made = await inSilence();
    const { edition_id: before } = await round(made);
    await type(made, 'Deux dispensaires par commune.');
    await keep();
    expect((await round(made)).edition_id).toBe(before);
    await lastStep('silence_until', made);
    await keep();
    const { phase, edition_id: after, silence_until: until } = await round(made);
    expect([phase, after === before, until.getTime() > Date.now() + 6 * DAY]).toEqual(['silence', false, true]);
    expect(await state(made)).toMatchObject({ state: 'silence' });
    expect((await subjects(nour!))[0]).toBe('Texte modifié : Note de position');
  });

  it('adopts nothing that was edited and cannot be frozen, and tells who keeps it what to mend', async () => {
    await bySilence();
    const made = await inSilence();
    await object(nour!, made, { strength: 'mild' });
    const wished: DocumentNode = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Un dispensaire' }, { type: 'text', text: ' mobile', marks: [{ type: 'insertion', attrs: { id: 'a' } }] }] }] };
    await api.get(LiveTexts).replace(made.texts['fr']!, wished);
    await db.sql(`update adoption_round set silence_until = now() - interval '3 minutes', silence_from = silence_from - interval '8 days' where document_id = $1`, [made.id]);
    await keep();
    expect(await state(made)).toEqual({ state: 'silence', adopted: false });
    const tasks = async ({ ctx }: House) => api.get(AdoptionTasks).of(ctx, await api.get(Documents).byId(ctx, made.id) as DocumentRow);
    expect(await tasks(keeper!)).toMatchObject({ isEdited: true, faults: [{ field: 'texts.fr', code: 'suggestionsOpen', message: expect.stringContaining('Français') as string }] });
    expect(await tasks(nour!)).toMatchObject({ isEdited: false, faults: [] });
    expect(await api.get(AwaitedAdoptions).list(keeper!.ctx)).toMatchObject([{ phase: 'silence', isHeld: true }]);
    expect(await api.get(AwaitedAdoptions).list(nour!.ctx)).toEqual([]);
    await type(made, 'Un dispensaire mobile.');
    await keep();
    expect([(await round(made)).silence_until.getTime() > Date.now(), (await tasks(keeper!)).faults]).toEqual([true, []]);
  });

  it('is taken back to be corrected once it is adopted, and asked about anew; never once it is published', async () => {
    await bySilence();
    const made = await inSilence();
    await lastStep('silence_until', made);
    await keep();
    expect(await state(made)).toEqual({ state: 'adopted', adopted: true });
    await expect(api.get(RecallAdoption).run(nour!.ctx, made.id, 'Une virgule.')).rejects.toThrow(NotAllowed);
    expect(await api.get(RecallAdoption).run(keeper!.ctx, made.id, 'Une virgule.')).toMatchObject({ phase: 'adopted', number: 1 });
    expect([await state(made), (await steps(made)).at(-1)]).toEqual([{ state: 'synthesis', adopted: false }, 'recalled']);
    const [told] = await programs.mailsTo(nour!.email);
    expect([told!.subject, told!.text]).toEqual(['Repris : Note de position', expect.stringContaining('Une virgule.')]);
    expect(await api.get(TakeDistance).run(nour!.ctx, { documentId: made.id, organisationId: nour!.id, stance: 'abstain' })).toMatchObject({ code: 'illegalMove' });
    await type(made, 'Un dispensaire, par commune.');
    expect(await open(made)).toMatchObject({ phase: 'comments', number: 2 });
    await db.sql(`update document set state = 'published', published_at = now() where id = $1`, [made.id]);
    await db.sql(`update adoption_round set phase = 'adopted', edition_id = base_edition_id, ended_at = now() where document_id = $1 and number = 2`, [made.id]);
    expect(await api.get(RecallAdoption).run(keeper!.ctx, made.id, 'Trop tard.')).toMatchObject({ code: 'illegalMove' });
  });

  it('waits for a consultation that is open, and starts nothing meanwhile', async () => {
    await bySilence();
    const [running, waiting] = [await inSilence(), await inSynthesis()];
    hindrances = 1;
    expect(await silence(waiting)).toMatchObject({ code: 'hindered', message: expect.stringContaining('consultation') as string });
    expect(await api.get(PutToVote).run(keeper!.ctx, waiting.id)).toMatchObject({ code: 'hindered' });
    await lastStep('silence_until', running);
    await keep();
    expect(await state(running)).toMatchObject({ state: 'silence' });
    expect(await object(amal!, running, { strength: 'mild' })).toMatchObject({ phase: 'silence' });
    hindrances = 0;
    await keep();
    expect(await state(running)).toMatchObject({ state: 'adopted' });
    await api.get(PutToVote).run(keeper!.ctx, waiting.id);
    hindrances = 1;
    await api.get(CloseDecision).run(chair, await vote(waiting, [[keeper!, 'yes'], [nour!, 'yes'], [amal!, 'yes']]));
    await db.sql(`update decision set closed_at = closed_at - interval '3 minutes' where coalition_id = $1`, [coalitionId]);
    expect(await api.get(AwaitedAdoptions).list(keeper!.ctx)).toMatchObject([{ phase: 'voting', isHeld: true }]);
    hindrances = 0;
    await keep();
    expect(await state(waiting)).toMatchObject({ state: 'adopted' });
  });

  it('is voted on by organisation: lost it is blocked, taken back it may be adopted', async () => {
    const made = await inSynthesis();
    expect(await api.get(PutToVote).run(keeper!.ctx, made.id)).toMatchObject({ phase: 'voting' });
    await expect(type(made, 'Autre chose.')).rejects.toThrow();
    const lost = await vote(made, [[keeper!, 'yes'], [nour!, 'no'], [amal!, 'no']]);
    const [{ proposal }] = (await db.sql<{ proposal: { fr: string } }>('select proposal from decision where id = $1', [lost])) as [{ proposal: { fr: string } }];
    const [{ hash }] = (await db.sql<{ hash: string }>(`select encode(hash, 'hex') as hash from document_edition where id = $1`, [(await round(made)).edition_id])) as [{ hash: string }];
    expect(proposal.fr).toContain(hash);
    expect(proposal.fr).toMatch(/console\/documents\/[0-9a-f-]+\/editions\/\d+$/);
    expect(await api.get(CloseDecision).run(chair, lost)).toMatchObject({ outcome: 'rejected' });
    expect([await state(made), (await round(made)).phase]).toEqual([{ state: 'blocked', adopted: false }, 'blocked']);
    await worker.get(JobRunner).drain();
    expect((await subjects(nour!))[0]).toMatch(/Bloqué|Décidé/);
    expect(await api.get(RecallAdoption).run(keeper!.ctx, made.id, '')).toMatchObject({ fields: [{ field: 'reason' }] });
    expect(await api.get(RecallAdoption).run(keeper!.ctx, made.id, 'Nous reformulons.')).toMatchObject({ phase: 'synthesis' });
    await type(made, 'Un dispensaire pour deux communes.');
    await api.get(PutToVote).run(keeper!.ctx, made.id);
    const won = await vote(made, [[keeper!, 'yes'], [nour!, 'yes']]);
    await db.sql(`update decision set opened_at = now() - interval '8 days', closes_at = now() - interval '1 second' where id = $1`, [won]);
    await worker.get(JobRunner).runTimed(keepDecisions);
    await keep();
    expect(await state(made)).toEqual({ state: 'adopted', adopted: true });
  });

  it('is sent to a vote by the organisation whose objection stands; one that keeps apart may say why', async () => {
    await bySilence();
    const made = await inSilence();
    await object(nour!, made);
    const { id } = await objectionOf(made);
    expect(await api.get(SettleObjections).toVote(amal!.ctx, id)).toMatchObject({ code: 'noMandate' });
    hindrances = 1;
    expect(await api.get(SettleObjections).toVote(nour!.ctx, id)).toMatchObject({ code: 'hindered' });
    hindrances = 0;
    expect(await api.get(SettleObjections).toVote(nour!.ctx, id)).toMatchObject({ phase: 'stopped' });
    const decisionId = await vote(made, [[keeper!, 'yes'], [amal!, 'yes'], [nour!, 'no']]);
    expect([await state(made), (await objectionOf(made)).state]).toEqual([{ state: 'voting', adopted: false }, 'overtaken']);
    const apart = (who: House, organisationId = who.id) => api.get(TakeDistance).run(who.ctx, { documentId: made.id, organisationId, stance: 'opt_out', note: 'Le douar est oublié.' });
    expect(await apart(nour!, amal!.id)).toMatchObject({ code: 'noMandate' });
    expect(await apart(await house('observer'))).toMatchObject({ code: 'onlyMembers' });
    expect(await apart(nour!)).toBeInstanceOf(AdoptionRoundRow);
    expect(await apart(nour!)).toMatchObject({ code: 'apartAlready' });
    await api.get(CloseDecision).run(chair, decisionId);
    expect(await state(made)).toMatchObject({ state: 'adopted' });
    expect(await api.get(Adoptions).dissents({ ...chair }, made.id)).toMatchObject([{ stance: 'opt_out', note: 'Le douar est oublié.', organisation: { id: nour!.id } }]);
    await api.get(TakeDistance).takeBack(nour!.ctx, made.id, nour!.id);
    expect(await api.get(Adoptions).dissents({ ...chair }, made.id)).toEqual([]);
  });

  it('shows a minority note to everybody once the text is published, where its organisation wants that', async () => {
    await bySilence();
    const [made, chairing] = [await inSilence(), { ...keeper!, ctx: chair }];
    const apart = ({ ctx, id: organisationId }: House, isPublic: boolean, note = 'Le douar est oublié.') => api.get(TakeDistance).run(ctx, { documentId: made.id, organisationId, stance: 'abstain', note, isPublic });
    for (const [who, isPublic, note] of [[nour!, true], [keeper!, false], [await house(), true, ' ']] as const) expect(await apart(who, isPublic, note)).toBeInstanceOf(AdoptionRoundRow);
    const read = async (ctx: RequestContext) => (await api.get(Adoptions).dissents(ctx, made.id)).map(({ organisation, note, isPublic }) => [organisation.id, note, isPublic]);
    expect(await read({ ...chair })).toHaveLength(3);
    expect(await read(citizen())).toEqual([]);
    await db.sql(`update document set state = 'published', published_at = now() where id = $1`, [made.id]);
    expect(await read(citizen())).toEqual([[nour!.id, 'Le douar est oublié.', true]]);
    const show = ({ ctx }: House, isPublic: boolean, whose = nour!) => api.get(ShowMinorityNote).run({ ...ctx }, made.id, whose.id, isPublic);
    expect(await show(chairing, false)).toMatchObject({ code: 'noMandate' });
    await expect(show(nour!, true, amal!)).rejects.toThrow(NotFound);
    await db.sql(`update coalition_member set standing = 'left', left_on = current_date where organisation_id = $1`, [nour!.id]);
    const gone = { ...nour!, ctx: { ...nour!.ctx, actor: { ...nour!.ctx.actor, memberships: [{ organisationId: nour!.id, role: 'representative', coalitionIds: [] }] } } as RequestContext };
    expect(await show(gone, false)).toMatchObject({ isPublic: false, note: 'Le douar est oublié.' });
    expect(await read(citizen())).toEqual([]);
    expect(await show(keeper!, true, keeper!)).toMatchObject({ isPublic: true });
    expect(await read(citizen())).toEqual([[keeper!.id, 'Le douar est oublié.', true]]);
  });

  it('is adopted in the group that wrote it, and the coalition neither objects nor is told', async () => {
    await bySilence();
    const group = await makeGroup(db, { coalitionId, organisationId: keeper!.id, chairs: [keeper!.accountId] });
    await db.sql(`insert into working_group_member (id, group_id, coalition_id, account_id, organisation_id, role, from_at) values (gen_random_uuid(), $1, $2, $3, $4, 'member', now())`, [group.id, coalitionId, amal!.accountId, amal!.id]);
    expect(await api.get(AdoptionRules).set(keeper!.ctx, { coalitionId, groupId: group.id, ...rules, silenceDays: 3 })).toMatchObject({ silenceDays: 3, groupId: group.id });
    await expect(api.get(AdoptionRules).set(nour!.ctx, { coalitionId, groupId: group.id, ...rules })).rejects.toThrow(NotAllowed);
    const made = await inSilence({ groupId: group.id });
    const { silence_from: from, silence_until: until } = await round(made);
    expect(until.getTime() - from.getTime()).toBe(3 * DAY);
    await expect(object(nour!, made)).rejects.toThrow(NotFound);
    await worker.get(JobRunner).drain();
    expect([await subjects(nour!), (await subjects(amal!)).length]).toEqual([[], 2]);
    expect(await object(amal!, made)).toMatchObject({ phase: 'stopped' });
    await api.get(SettleObjections).toVote(amal!.ctx, (await objectionOf(made)).id);
    await worker.get(JobRunner).drain();
    const { decision_id: decisionId } = await round(made);
    expect((await db.sql<{ organisation_id: string }>('select organisation_id from decision_seat where decision_id = $1', [decisionId])).map((seat) => seat.organisation_id).toSorted()).toEqual([keeper!.id, amal!.id].toSorted());
    expect(JSON.stringify(await db.sql('select title, proposal from decision where id = $1', [decisionId]))).not.toContain('Note de position');
    await vote(made, [[keeper!, 'yes'], [amal!, 'yes']]);
    await api.get(CloseDecision).run(chair, decisionId);
    await keep();
    expect(await state(made)).toEqual({ state: 'adopted', adopted: true });
    const [{ name }] = (await db.sql<{ name: { ar: string; fr: string } }>('select name from working_group where id = $1', [group.id])) as [{ name: { ar: string; fr: string } }];
    const [adopted] = await programs.inbox(keeper!.email);
    expect([adopted!.subject, adopted!.text]).toEqual(['Adopté : Note de position', expect.stringContaining(name.fr)]);
  });

  it('lets the clock go on, and says why, when who objected has no say any more', async () => {
    await bySilence();
    const made = await inSilence();
    await object(nour!, made);
    await object(amal!, made);
    const suspend = ({ id }: House) => db.sql(`update coalition_member set standing = 'suspended' where organisation_id = $1`, [id]);
    await suspend(nour!);
    await keep();
    expect((await round(made)).phase).toBe('stopped');
    await suspend(amal!);
    await keep();
    await keep();
    expect([(await round(made)).phase, await steps(made)]).toEqual(['silence', ['opened', 'gathered', 'silence', 'stopped', 'stopped', 'resumed']]);
    expect((await db.sql<{ state: string }>('select distinct state from adoption_objection where document_id = $1', [made.id]))).toEqual([{ state: 'overtaken' }]);
    const [mail] = await programs.inbox(keeper!.email);
    expect([mail!.subject, mail!.text]).toEqual(['Le silence reprend : Note de position', expect.stringContaining('n’a plus voix ici')]);
    await suspend(keeper!);
    await lastStep('silence_until', made);
    await keep();
    expect([await state(made), (await db.sql(`select reason from adoption_step where document_id = $1 and kind = 'blocked'`, [made.id]))]).toEqual([{ state: 'blocked', adopted: false }, [{ reason: 'nobody_votes' }]]);
  });

  it('leaves in peace what was put away while comments ran', async () => {
    const made = await begin();
    await open(made);
    await api.get(MoveDocument).archive(keeper!.ctx, made.id);
    await db.sql(`update adoption_step set at = at - interval '1 day', until_at = now() + interval '1 hour' where document_id = $1`, [made.id]);
    await db.sql(`update adoption_round set comments_until = (select until_at from adoption_step where document_id = $1) where document_id = $1`, [made.id]);
    await keep();
    await lastStep('comments_until', made);
    const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await keep();
    expect([told.mock.calls, await steps(made), (await subjects(nour!)).filter((subject) => subject.startsWith('Dernier jour'))]).toEqual([[], ['opened'], []]);
    told.mockRestore();
    await db.sql(`update adoption_round set phase = 'synthesis' where document_id = $1`, [made.id]);
    expect(await api.get(AwaitedAdoptions).list(keeper!.ctx)).toEqual([]);
    expect(await api.get(AdoptionTasks).of(keeper!.ctx, (await api.get(Documents).byId(keeper!.ctx, made.id))!)).toMatchObject({ mayOpen: false, maySilence: false, mayVote: false });
  });

  it('reminds those who have a say a day before the end, once', async () => {
    await bySilence();
    const made = await inSilence();
    await db.sql(`update adoption_step set at = at - interval '6 days 2 hours', until_at = until_at - interval '6 days 2 hours' where document_id = $1 and kind = 'silence'`, [made.id]);
    await db.sql(`update adoption_round set silence_from = silence_from - interval '6 days 2 hours', silence_until = silence_until - interval '6 days 2 hours' where document_id = $1`, [made.id]);
    await keep();
    await keep();
    expect((await subjects(nour!)).filter((subject) => subject.startsWith('Dernier jour'))).toEqual(['Dernier jour : Note de position']);
  });
});
