import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, systemContext, type RequestContext } from '#libs/context';
import { makeCoalition, makeCoordinator, makeGroup, makeMandate, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { anotherToken, type MailedPrograms, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { DocumentEvents } from '../drafting/document.events.js';
import { holdDocument } from '../drafting/document.access.js';
import { DocumentRow } from '../drafting/document.entity.js';
import { makeDocument } from '../testing/index.js';
import { startDocuments } from '../testing/mailed-documents.js';
import { AnswerSignOff } from './answering/answer-sign-off.service.js';
import { ChangeSignOff } from './asking/change-sign-off.service.js';
import { OpenSignOff } from './asking/open-sign-off.service.js';
import { AnswerFromOutside } from './outside/answer-from-outside.service.js';
import { AskExternal } from './outside/ask-external.service.js';
import { ExternalLogos } from './outside/external-logos.service.js';
import { ExamineSignatory } from './outside/examine-signatory.service.js';
import { ShowMySignOff } from './outside/show-my-sign-off.service.js';
import { AwaitedSignOffs } from './reading/awaited-sign-offs.service.js';
import { ReadHouses } from './reading/read-houses.service.js';
import { ReadSignOffs } from './reading/read-sign-offs.service.js';
import { SignatoryLists } from './reading/signatory-lists.service.js';
import { SignOffRow } from './sign-off.entity.js';
import type { SignOffAnswerKind } from './sign-off.states.js';
import { SignoffModule } from './signoff.module.js';
import { KeepSignOffs } from './telling/keep-sign-offs.job.js';
import { makeEdition, paragraphs } from './testing/sign-off.factory.js';

interface House {
  readonly id: string;
  readonly ctx: RequestContext;
  readonly email: string;
}
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
const at = (ctx: RequestContext, days: number): RequestContext => ({ ...ctx, now: new Date(`${day(days)}T12:00:00Z`) });
const first = { fr: paragraphs('Nous demandons un abri.', 'Nous restons.'), ar: paragraphs('نطالب بمأوى.') };
const oneComma = { ...first, fr: paragraphs('Nous demandons, un abri.', 'Nous restons.') };

/** Real: the API's role and the worker's, queue work, mail over SMTP to the local catcher. */
describe('signing a document organisation by organisation', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let programs: MailedPrograms;
  let coalitionId: string;
  let keeper: { ctx: RequestContext };
  let nour: House;
  let amal: House;
  let founder: House;
  let documentId: string;

  beforeAll(async () => {
    programs = await startDocuments(SignoffModule);
    ({ db, app, api, worker } = programs);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat', ar: 'كلمات' } }));
    keeper = await makeCoordinator(db, { coalitionId });
    [nour, amal, founder] = [await house('Nour'), await house('Amal', { locale: 'ar' }), await house('Zahra', { kind: 'founder' })];
    ({ id: documentId } = await makeDocument(db, { coalitionId, organisationId: nour.id, state: 'adopted' }));
    await makeEdition(db, { documentId, coalitionId, texts: first });
  });
  afterAll(() => programs.stop());

  async function house(name: string, { kind = 'member', locale = 'fr', mandated = true, coalition = coalitionId }: { kind?: 'member' | 'observer' | 'founder'; locale?: 'fr' | 'ar'; mandated?: boolean; coalition?: string } = {}): Promise<House> {
    const { id } = await makeOrganisation(db, { coalitionId: coalition, kind, name: { fr: name, ar: name } });
    const person = await makeMember(db, { organisationId: id, role: 'representative', locale });
    if (mandated) await makeMandate(db, { organisationId: id, accountId: person.accountId, powers: ['sign'] });
    return { id, ctx: person.ctx, email: person.email };
  }
  const ask = async (by: RequestContext = keeper.ctx, more = {}) => api.get(OpenSignOff).run(by, { documentId, signBy: day(20), order: 'alphabetical', ...more });
  const asked = async (by?: RequestContext, more = {}) => {
    const call = await ask(by, more);
    if (!(call instanceof SignOffRow)) throw new Error(call.message);
    return call;
  };
  const say = async ({ id: signOffId }: SignOffRow, { id: organisationId, ctx }: House, answer: SignOffAnswerKind, more: { words?: string; decidedOn?: string; in?: number; showsLogo?: boolean } = {}) => {
    const { in: days, ...said } = more;
    return api.get(AnswerSignOff).run(days === undefined ? ctx : at(ctx, days), { signOffId, organisationId, answer, decidedOn: answer === 'withdraw' ? undefined : day(-3), ...said });
  };
  const mailsTo = (email: string) => programs.mailsTo(email);
  const keep = async ({ id }: SignOffRow, days: number) => worker.get(KeepSignOffs).keep({ ...systemContext(id), now: new Date(`${day(days)}T12:00:00Z`) }, id);
  const calls = async (ctx = keeper.ctx) => (await api.get(ReadSignOffs).of(ctx, documentId)).calls;
  const states = async ({ id }: SignOffRow, ctx = keeper.ctx) => Object.fromEntries((await api.get(ReadHouses).of(ctx, (await calls(ctx)).find((call) => call.id === id)!.row)).map(({ names, state }) => [(names as { fr: string }).fr, state]));
  const shown = async (ctx = keeper.ctx) => api.get(SignatoryLists).of(ctx, documentId);
  const publish = async () => {
    await db.sql(`update document set state = 'published', published_at = now() where id = $1`, [documentId]);
    await db.sql('update document_edition set published_at = now() where document_id = $1 and published_at is null', [documentId]);
  };
  const as = (ctx: RequestContext, text: string, values: unknown[] = []) => app.database.transaction(ctx, async (em) => (await em.query(text, values)) as unknown[]);
  const outside = { name: { fr: 'Réseau Tawassol' }, country: 'FR', kind: 'association' as const, locale: 'fr', contactName: 'Ines', email: 'ines@example.org' };
  const linkOf = async (email: string) => /sign-off\/([A-Za-z0-9_-]{64})/.exec((await mailsTo(email))[0]!.text)![1]!;
  const fromOutside = async (token: string, answer: SignOffAnswerKind, more: { words?: string; in?: number; isMandated?: boolean; showsLogo?: boolean } = {}) => {
    const { in: days, ...said } = more;
    return api.get(AnswerFromOutside).run(days === undefined ? citizen() : at(citizen(), days), { token, answer, decidedOn: answer === 'withdraw' ? undefined : day(-1), name: 'Ines Alaoui', office: 'Présidente', isMandated: true, ...said });
  };
  const externalId = async () => (await db.sql<{ id: string }>('select id from document_sign_off_external where document_id = $1', [documentId]))[0]!.id;

  it('asks by mail, keeps each answer, seals the list on its day in its order and shows it to everybody', async () => {
    const call = await asked(undefined, { order: 'founders_first' });
    expect((await mailsTo(nour.email)).map(({ subject }) => subject)).toHaveLength(1);
    expect((await mailsTo(amal.email))[0]).toMatchObject({ subject: expect.stringContaining('توقيع') });
    expect((await mailsTo(nour.email))[0]!.text).toContain('après connexion à votre compte');
    await say(call, nour, 'object', { words: 'Il manque la santé.' });
    await say(call, nour, 'reserve', { words: 'Sous réserve du point 3.', showsLogo: true });
    await say(call, founder, 'sign');
    await say(call, amal, 'abstain');
    expect(await states(call)).toEqual({ Amal: 'abstained', Nour: 'reserved', Zahra: 'signed' });
    const [kept] = (await api.get(ReadHouses).of(nour.ctx, call)).filter(({ isMine }) => isMine);
    expect(kept!.answers.map(({ answer, signer }) => [answer, signer])).toEqual([['object', 'Nadia Benali'], ['reserve', 'Nadia Benali']]);
    expect(await shown()).toBeUndefined();
    await keep(call, 20);
    expect(await shown()).toBeUndefined();
    await keep(call, 21);
    await keep(call, 22);
    await publish();
    const list = (await shown(citizen()))!;
    const [sealed, ...more] = (await mailsTo(nour.email)).filter(({ subject }) => subject.includes('est close'));
    expect([more, (await mailsTo(amal.email)).length]).toEqual([[], 1]);
    const [{ slug }] = (await db.sql<{ slug: string }>('select slug from document where id = $1', [documentId])) as [{ slug: string }];
    for (const told of [list.hash, `https://sawt.example.org/fr/documents/${slug}`, 'elles sont 2 en tout']) expect(sealed!.text).toContain(told);
    expect(list.signatories.map(({ names, reservation, showsLogo }) => [names.fr, reservation, showsLogo])).toEqual([['Zahra', '', false], ['Nour', 'Sous réserve du point 3.', true]]);
    expect(list.hash).toBe(createHash('sha256').update(list.document).digest('hex'));
    expect(JSON.parse(list.document)).toMatchObject({ edition: call.editionHash.toString('hex'), signatories: [{ name: { fr: 'Zahra' } }, { reservation: 'Sous réserve du point 3.' }], others: { abstained: 1, unanswered: 0 } });
    expect(list.document).not.toContain('Amal');
  });

  it('reminds who has not answered a week, two days and a day before the last, once each, and never takes silence for an answer', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    const heard = async ({ email }: House) => (await mailsTo(email)).length;
    const before = [await heard(nour), await heard(amal)];
    for (const days of [12, 13, 13, 17, 18, 18, 19, 20]) await keep(call, days);
    expect([await heard(nour), await heard(amal)]).toEqual([before[0], before[1]! + 3]);
    expect(await states(call)).toMatchObject({ Amal: 'reminded', Nour: 'signed' });
    await keep(call, 21);
    expect(await states(call)).toMatchObject({ Amal: 'no_answer', Zahra: 'no_answer' });
    expect((await shown())!.signatories.map(({ names }) => names.fr)).toEqual(['Nour']);
  });

  it('takes no answer without a mandate in force, of an observer, of who was not asked or of another coalition', async () => {
    const unmandated = await house('Sans', { mandated: false });
    const observer = await house('Regard', { kind: 'observer' });
    const call = await asked();
    const late = await house('Neuve');
    expect(await say(call, unmandated, 'sign')).toMatchObject({ code: 'noMandate' });
    expect(await say(call, observer, 'sign')).toMatchObject({ code: 'observersDoNotSign' });
    expect(await say(call, late, 'sign')).toMatchObject({ code: 'notAsked' });
    expect(await api.get(AnswerSignOff).run(nour.ctx, { signOffId: call.id, organisationId: amal.id, answer: 'sign', decidedOn: day(0) })).toMatchObject({ code: 'noMandate' });
    const { id: other } = await makeCoalition(db);
    const stranger = await house('Ailleurs', { coalition: other });
    await expect(say(call, stranger, 'sign')).rejects.toThrow(NotFound);
    await expect(api.get(ReadSignOffs).of(stranger.ctx, documentId)).rejects.toThrow(NotFound);
    await db.sql('update mandate set revoked_at = now() - interval \'1 day\' where organisation_id = $1', [nour.id]);
    expect(await say(call, nour, 'sign')).toMatchObject({ code: 'noMandate' });
    expect(await states(call)).toMatchObject({ Nour: 'invited', Sans: 'invited' });
    await api.get(ChangeSignOff).askMembers(keeper.ctx, call.id, [late.id, observer.id]);
    expect(await say(call, late, 'sign')).toBeInstanceOf(SignOffRow);
    expect(await states(call)).not.toHaveProperty('Regard');
  });

  it('tells who works there without a mandate whom to ask: who holds one, or who may give one', async () => {
    const bare = await house('Sans', { mandated: false });
    const colleague = await makeMember(db, { organisationId: nour.id, role: 'contributor' });
    const call = await asked();
    const told = async (ctx: RequestContext) => (await api.get(ReadHouses).of(ctx, call)).filter(({ isMine }) => isMine).map(({ maySign, isMandated, whomToAsk }) => [maySign, isMandated, whomToAsk]);
    await db.sql(`update account set name = 'Rachida' where id in (select account_id from membership where organisation_id = $1)`, [bare.id]);
    expect([await told(nour.ctx), await told(colleague.ctx), await told(bare.ctx)]).toEqual([[[true, true, []]], [[false, true, ['Nadia Benali']]], [[false, false, ['Rachida']]]]);
  });

  it('asks those who sit in the group that wrote it, and nobody else of a text it keeps to itself', async () => {
    const chair = (await db.sql<{ account_id: string }>('select account_id from membership where organisation_id = $1', [nour.id]))[0]!.account_id;
    const group = await makeGroup(db, { coalitionId, organisationId: nour.id, chairs: [chair] });
    await db.sql('update document set group_id = $2 where id = $1', [documentId, group.id]);
    const call = await asked(nour.ctx, { organisationIds: [nour.id, amal.id] });
    expect(await states(call, nour.ctx)).toEqual({ Nour: 'invited' });
    expect([(await mailsTo(nour.email)).length, (await mailsTo(amal.email)).length]).toEqual([1, 0]);
    await api.get(ChangeSignOff).askMembers(nour.ctx, call.id, [amal.id]);
    expect(await states(call, nour.ctx)).toEqual({ Nour: 'invited' });
    await db.sql('update document set released_at = now() where id = $1', [documentId]);
    await api.get(ChangeSignOff).askMembers(nour.ctx, call.id, [amal.id]);
    expect(await states(call, nour.ctx)).toEqual({ Amal: 'invited', Nour: 'invited' });
  });

  it('is answered, reminded and sealed by nobody while the text is taken back, and asked anew for the same words as if nothing had been', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    const heard = (await mailsTo(amal.email)).length;
    await db.sql(`update document set state = 'synthesis' where id = $1`, [documentId]);
    expect(await say(call, amal, 'sign')).toMatchObject({ code: 'takenBack' });
    for (const days of [14, 21]) await keep(call, days);
    expect([(await mailsTo(amal.email)).length, (await calls())[0]!.state, (await api.get(ReadSignOffs).of(keeper.ctx, documentId)).isAdopted, await api.get(AwaitedSignOffs).list(amal.ctx)]).toEqual([heard, 'open', false, []]);
    expect(await say(call, nour, 'withdraw')).toBeInstanceOf(SignOffRow);
    await db.sql(`update document set state = 'adopted' where id = $1`, [documentId]);
    expect(await say(call, nour, 'sign')).toBeInstanceOf(SignOffRow);
    await api.get(ChangeSignOff).callOff(keeper.ctx, call.id, 'Mauvais jour.');
    for (const { email } of [nour, amal]) expect((await mailsTo(email))[0]).toMatchObject({ subject: expect.stringMatching(/^(Appel annulé|أُلغيت الدعوة)/) as string, text: expect.stringContaining('Mauvais jour.') as string });
    const again = await asked();
    await api.get(ChangeSignOff).callOff(keeper.ctx, again.id, 'Trop tôt.');
    expect((await mailsTo(amal.email)).some(({ text }) => text.includes('Trop tôt.'))).toBe(false); // who was never asked
    const anew = await asked();
    expect([anew.previousId, (await mailsTo(nour.email))[0]!.subject]).toEqual([null, expect.stringMatching(/^Signer /) as string]);
  });

  it('wants the words of a reservation and the day of a decision that was taken', async () => {
    const call = await asked();
    expect(await say(call, nour, 'reserve')).toMatchObject({ fields: [{ field: 'words' }] });
    expect(await say(call, nour, 'sign', { decidedOn: '' })).toMatchObject({ fields: [{ field: 'decidedOn' }] });
    expect(await say(call, nour, 'sign', { decidedOn: day(2) })).toMatchObject({ fields: [{ field: 'decidedOn' }] });
    expect(await say(call, nour, 'withdraw')).toMatchObject({ code: 'neverSigned' });
    expect(await states(call)).toMatchObject({ Nour: 'invited' });
  });

  it('is asked by who keeps an adopted document, about a frozen text, once', async () => {
    await expect(ask(amal.ctx)).rejects.toThrow(NotAllowed);
    expect(await ask(keeper.ctx, { signBy: day(0) })).toMatchObject({ fields: [{ field: 'signBy' }] });
    await db.sql(`update document set state = 'drafting' where id = $1`, [documentId]);
    expect(await ask()).toMatchObject({ code: 'notAdopted' });
    await db.sql(`update document set state = 'adopted' where id = $1`, [documentId]);
    await asked();
    expect(await ask()).toMatchObject({ code: 'alreadyAsked' });
    const { id: empty } = await makeDocument(db, { coalitionId, organisationId: nour.id, state: 'adopted' });
    expect(await ask(keeper.ctx, { documentId: empty })).toMatchObject({ code: 'noEdition' });
  });

  it('after the day changes no answer: who signs then also supports, who withdraws leaves a trace', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    await say(call, amal, 'object', { words: 'Non.' });
    expect(await say(call, nour, 'object', { words: 'Non.', in: 21 })).toMatchObject({ code: 'afterDeadline' });
    await keep(call, 21);
    expect(await say(call, amal, 'abstain', { in: 22 })).toMatchObject({ code: 'afterDeadline' });
    expect(await say(call, amal, 'sign', { in: 22 })).toBeInstanceOf(SignOffRow);
    expect(await say(call, nour, 'withdraw', { words: 'Nous avons revu notre position.', in: 23 })).toBeInstanceOf(SignOffRow);
    await publish();
    const list = (await shown(citizen()))!;
    expect(list.signatories).toMatchObject([{ names: { fr: 'Nour' }, withdrawnAt: expect.any(Date), withdrawnWords: 'Nous avons revu notre position.' }]);
    expect(list.supporters).toMatchObject([{ names: { fr: 'Amal' }, withdrawnAt: null }]);
    expect(list.document).toContain('Nour');
    expect(list.document).not.toContain('Amal');
  });

  it('voids every answer when one comma changes, says what changed, and asks again', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    await say(call, founder, 'sign');
    await makeEdition(db, { documentId, coalitionId, texts: oneComma });
    expect(await say(call, amal, 'sign')).toMatchObject({ code: 'textChanged' });
    const again = await asked();
    expect((await calls()).map(({ state, number }) => [number, state])).toEqual([[2, 'open'], [1, 'voided']]);
    expect(await states(again)).toEqual({ Amal: 'invited', Nour: 'invited', Zahra: 'invited' });
    expect(await say(call, amal, 'sign')).toMatchObject({ code: 'voided' });
    const [mail] = await mailsTo(nour.email);
    expect(mail!.subject).toContain('a changé');
    expect(mail!.text).toContain('Nous demandons un abri.');
    expect(mail!.text).toContain('Nous demandons, un abri.');
    expect(mail!.text).not.toContain('Nous restons.');
    expect((await mailsTo(nour.email)).filter(({ subject }) => subject.includes('ne compte plus'))).toEqual([]);
    await api.get(AskExternal).run(keeper.ctx, { signOffId: again.id, ...outside });
    expect((await mailsTo(outside.email))[0]!.text).not.toContain('a changé');
    expect((await mailsTo(outside.email))[0]!.text).toMatch(/aucun compte n’est nécessaire/);
    expect(await api.get(ReadSignOffs).changes(nour.ctx, again)).toMatchObject([{ locale: 'fr', changes: [{ before: 'Nous demandons un abri.', after: 'Nous demandons, un abri.' }] }]);
    await say(again, nour, 'sign');
    await keep(again, 21);
    expect((await shown())!.signatories.map(({ names }) => names.fr)).toEqual(['Nour']);
  });

  it('voids what is open as soon as another text is frozen, and nothing when the same is', async () => {
    const call = await asked();
    const freeze = async () => app.database.transaction(keeper.ctx, async (em) => api.get(DocumentEvents).fire('frozen', em, { ctx: keeper.ctx, document: await em.findOneByOrFail(DocumentRow, { id: documentId }) }));
    await freeze();
    expect((await calls())[0]).toMatchObject({ state: 'open' });
    await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside, email: 'anas@example.org' });
    await fromOutside(await linkOf('anas@example.org'), 'reserve', { words: 'Sous réserve.' });
    await say(call, amal, 'decline');
    const heard = async (email: string) => (await mailsTo(email)).length;
    const before = [await heard(nour.email), await heard(founder.email), await heard(amal.email), await heard('anas@example.org')];
    await makeEdition(db, { documentId, coalitionId, texts: oneComma });
    await freeze();
    await freeze();
    expect((await calls())[0]).toMatchObject({ id: call.id, state: 'voided' });
    expect([await heard(nour.email), await heard(founder.email), await heard(amal.email), await heard('anas@example.org')]).toEqual([before[0], before[1], before[2]! + 1, before[3]! + 1]);
    const [inArabic] = (await mailsTo(amal.email)).filter(({ subject }) => subject.includes('لم يعد محسوبا'));
    const [mail] = (await mailsTo('anas@example.org')).filter(({ subject }) => subject.includes('ne compte plus'));
    for (const told of ['Nous demandons, un abri.', 'Vous n’avez rien à faire', 'https://sawt.example.org/fr/sign-off/']) expect(mail!.text).toContain(told);
    expect([inArabic!.text.includes('Nous demandons, un abri.'), mail!.text.includes('elle aussi')]).toEqual([true, false]);
    const sealed = await asked();
    await say(sealed, nour, 'sign');
    await keep(sealed, 21);
    await publish();
    expect((await shown(citizen()))!.signatories).toHaveLength(1);
    await makeEdition(db, { documentId, coalitionId, texts: first });
    await freeze();
    expect([await shown(citizen()), (await calls())[0]!.state]).toEqual([undefined, 'voided']);
    const [told] = (await mailsTo(nour.email)).filter(({ subject }) => subject.includes('ne compte plus'));
    expect([told!.text.includes('elle aussi'), told!.text.includes('Maintenant : Nous demandons un abri.')]).toEqual([true, true]);
    expect((await asked()).previousId).toBe(sealed.id);
    expect((await mailsTo(nour.email))[0]!.subject).toContain('signer de nouveau');
  });

  it('asks who signed a published text to sign its corrected edition, says what changed, and leaves them under the words they signed', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside, email: 'lina@example.org' });
    const token = await linkOf('lina@example.org');
    await fromOutside(token, 'sign');
    await api.get(ExamineSignatory).run(keeper.ctx, { externalId: await externalId(), isAdmitted: true });
    await keep(call, 21);
    await publish();
    const earlier = (await shown(citizen()))!;
    const { id: laterId } = await makeDocument(db, { coalitionId, organisationId: nour.id, state: 'adopted' });
    await db.sql(`insert into document_correction (document_id, corrects_id, coalition_id, reason) values ($1, $2, $3, '{"fr": "Une virgule."}')`, [laterId, documentId, coalitionId]);
    await makeEdition(db, { documentId: laterId, coalitionId, texts: oneComma });
    const again = await asked(keeper.ctx, { documentId: laterId, organisationIds: [amal.id] });
    expect(again).toMatchObject({ number: 1, previousId: call.id });
    for (const email of [nour.email, 'lina@example.org']) {
      const [mail] = (await mailsTo(email)).filter(({ subject }) => subject.includes('Édition corrigée'));
      for (const told of ['Avant : Nous demandons un abri.', 'Maintenant : Nous demandons, un abri.', 'restent sous cette édition']) expect(mail!.text).toContain(told);
    }
    expect(await linkOf('lina@example.org')).not.toBe(token);
    expect((await api.get(ReadHouses).of(keeper.ctx, again)).map(({ names, external }) => [(names as { fr: string }).fr, external?.check])).toEqual([['Amal', undefined], ['Nour', undefined], ['Réseau Tawassol', 'waiting'], ['Zahra', undefined]]);
    expect((await shown(citizen()))!).toEqual(earlier);
    expect(earlier.signatories.map(({ names }) => names.fr)).toEqual(['Nour', 'Réseau Tawassol']);
  });

  it('holds together what happens at the same instant: an answer and another text, a withdrawal, a late signature and the seal', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    const both = await Promise.all([say(call, amal, 'sign'), say(call, amal, 'abstain')]);
    expect(both.every((answer) => answer instanceof SignOffRow)).toBe(true);
    expect((await db.sql<{ number: number }>('select number from document_sign_off_answer where sign_off_id = $1 and organisation_id = $2 order by 1', [call.id, amal.id])).map(({ number }) => number)).toEqual([1, 2]);
    await Promise.all([keep(call, 21), say(call, nour, 'withdraw', { in: 21 }), say(call, founder, 'sign', { in: 21 }), keep(call, 21)]);
    await publish();
    const list = (await shown(citizen()))!;
    expect(list.signatories.filter(({ names }) => names.fr === 'Nour')).toMatchObject([{ withdrawnAt: expect.any(Date) }]);
    expect([list.supporters.map(({ names }) => names.fr), (await mailsTo(founder.email)).filter(({ subject }) => subject.includes('est close'))]).toEqual([['Zahra'], []]);
    await db.sql(`update document set state = 'adopted', published_at = null where id = $1`, [documentId]);
    await makeEdition(db, { documentId, coalitionId, texts: oneComma });
    const next = await asked();
    await makeEdition(db, { documentId, coalitionId, texts: first });
    const freeze = app.database.transaction(keeper.ctx, async (em) => api.get(DocumentEvents).fire('frozen', em, { ctx: keeper.ctx, document: await holdDocument(em, documentId) }));
    const [answer] = await Promise.all([say(next, nour, 'sign'), freeze]);
    expect(['textChanged', 'voided']).toContain((answer as { code?: string }).code);
    expect(await db.sql('select 1 from document_sign_off_answer where sign_off_id = $1', [next.id])).toEqual([]);
  });

  it('counts an organisation from outside once its mailbox is proved and the coordination admitted it', async () => {
    const call = await asked();
    expect(await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside })).toBeInstanceOf(SignOffRow);
    const token = await linkOf(outside.email);
    expect(await api.get(ShowMySignOff).run(citizen(), token)).toMatchObject({ names: { fr: 'Réseau Tawassol' }, texts: first, check: 'waiting', answer: null });
    expect(await api.get(ExamineSignatory).run(keeper.ctx, { externalId: await externalId(), isAdmitted: true })).toMatchObject({ code: 'notConfirmed' });
    expect(await fromOutside(token, 'sign', { isMandated: false })).toMatchObject({ fields: [{ field: 'isMandated' }] });
    expect(await fromOutside(token, 'sign')).toBeInstanceOf(SignOffRow);
    expect((await api.get(AwaitedSignOffs).list(keeper.ctx)).map(({ names, organisation }) => [names.fr, organisation])).toEqual([['Réseau Tawassol', null]]);
    await expect(api.get(ExamineSignatory).run(nour.ctx, { externalId: await externalId(), isAdmitted: true })).rejects.toThrow(NotAllowed);
    await keep(call, 21);
    expect((await shown())!.signatories).toEqual([]);
    await api.get(ExamineSignatory).run(keeper.ctx, { externalId: await externalId(), isAdmitted: true });
    expect((await shown())!.supporters).toMatchObject([{ names: { fr: 'Réseau Tawassol' } }]);
    await fromOutside(token, 'withdraw', { in: 22 });
    expect((await shown())!.supporters).toMatchObject([{ withdrawnAt: expect.any(Date) }]);
    for (const wrong of [anotherToken(token), 'x', `${'A'.repeat(64)}`]) await expect(api.get(ShowMySignOff).run(citizen(), wrong)).rejects.toThrow(NotFound);
  });

  it('takes the logo of an organisation from outside, drawn anew, and shows it where it stands beside the name', async () => {
    const call = await asked();
    await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside, acronym: 'RT' });
    const token = await linkOf(outside.email);
    const logos = api.get(ExternalLogos);
    const give = (content: Buffer | 'tooLarge', by = token) => logos.set(citizen(), by, async () => (typeof content === 'string' ? content : { name: 'logo', type: 'image/svg+xml', content }));
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><script>alert(1)</script><rect width="20" height="20" fill="#a00"/></svg>');
    expect([await give('tooLarge'), await give(Buffer.from('<svg')), await give(svg), await give(svg)]).toEqual(['tooLarge', 'unreadable', undefined, undefined]);
    await expect(give(svg, 'A'.repeat(64))).rejects.toThrow(NotFound);
    const [{ hash, content }] = (await db.sql<{ hash: string; content: Buffer }>('select hash, content from document_sign_off_logo where document_id = $1', [documentId])) as [{ hash: string; content: Buffer }];
    expect([content.subarray(8, 12).toString(), content.includes('alert')]).toEqual(['WEBP', false]);
    expect((await api.get(ShowMySignOff).run(citizen(), token)).logo).toBe(`data:image/webp;base64,${content.toString('base64')}`);
    await fromOutside(token, 'sign', { showsLogo: true });
    expect((await api.get(ReadHouses).of(keeper.ctx, call)).find(({ external }) => external)!.external!.logo).toBe(`/documents/logos/${hash}.webp`);
    await api.get(ExamineSignatory).run(keeper.ctx, { externalId: await externalId(), isAdmitted: true });
    await keep(call, 21);
    await expect(logos.image(citizen(), hash)).rejects.toThrow(NotFound);
    expect((await mailsTo(outside.email))[0]!.subject).toContain('est close');
    await publish();
    expect(await logos.image(citizen(), hash)).toEqual(content);
    expect((await shown(citizen()))!.signatories).toMatchObject([{ logo: `/documents/logos/${hash}.webp`, country: 'FR', kind: 'association', acronym: 'RT' }]);
    await fromOutside(token, 'withdraw', { in: 22 });
    await expect(logos.image(citizen(), hash)).rejects.toThrow(NotFound);
    await logos.remove(citizen(), token);
    expect((await api.get(ShowMySignOff).run(citizen(), token)).logo).toBeNull();
  });

  it('finds the twin of an organisation in another spelling, and turns down with a reason', async () => {
    const call = await asked();
    expect(await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside, name: { fr: 'Association NOUR' } })).toMatchObject({ code: 'signatoryTwin', names: ['Nour'] });
    await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside, email: 'un@example.org' });
    expect(await api.get(AskExternal).run(keeper.ctx, { signOffId: call.id, ...outside, name: { ar: 'شبكة تواصل' }, email: 'deux@example.org' })).toMatchObject({ code: 'signatoryTwin', names: ['Réseau Tawassol'] });
    const token = await linkOf('un@example.org');
    await fromOutside(token, 'sign');
    expect(await api.get(ExamineSignatory).run(keeper.ctx, { externalId: await externalId(), isAdmitted: false })).toMatchObject({ fields: [{ field: 'reason' }] });
    await api.get(ExamineSignatory).run(keeper.ctx, { externalId: await externalId(), isAdmitted: false, reason: 'Inconnue.' });
    expect(await fromOutside(token, 'sign')).toMatchObject({ code: 'notAdmitted' });
    await keep(call, 21);
    expect((await shown())!.signatories).toEqual([]);
  });

  it('shows who signs what waits for them, and until what they answered', async () => {
    const call = await asked();
    const waits = async ({ ctx }: House) => (await api.get(AwaitedSignOffs).list(ctx)).map(({ names }) => names.fr);
    expect(await waits(nour)).toEqual(['Nour']);
    await say(call, nour, 'decline');
    expect(await waits(nour)).toEqual([]);
    expect(await waits(amal)).toEqual(['Amal']);
  });

  it('lets Postgres refuse what the code would never do', async () => {
    const call = await asked();
    await say(call, nour, 'sign');
    await keep(call, 21);
    const denied = /denied|policy|check|permission|violates/;
    const [mine] = await db.sql<{ id: string }>('select id from document_sign_off_house where sign_off_id = $1 and organisation_id = $2', [call.id, amal.id]);
    const insert = `insert into document_sign_off_answer (id, house_id, sign_off_id, document_id, coalition_id, organisation_id, number, edition_hash, answer, shows_logo, is_late, at) values (gen_random_uuid(), $1, $2, $3, $4, $5, 9, $6, $7, false, $8, now())`;
    await expect(as(nour.ctx, insert, [mine!.id, call.id, documentId, coalitionId, amal.id, call.editionHash, 'sign', true])).rejects.toThrow(denied);
    await expect(as(amal.ctx, insert, [mine!.id, call.id, documentId, coalitionId, amal.id, Buffer.alloc(32), 'sign', true])).rejects.toThrow(/text that was asked for/);
    await expect(as(amal.ctx, insert, [mine!.id, call.id, documentId, coalitionId, amal.id, call.editionHash, 'abstain', true])).rejects.toThrow(/no such answer/);
    for (const text of ['update document_sign_off_answer set answer = \'object\'', 'delete from document_sign_off_answer', 'update document_sign_off_list set hash = \'0\'', 'update document_sign_off_signatory set position = 1']) await expect(as(keeper.ctx, text)).rejects.toThrow(denied);
    await expect(as(keeper.ctx, `update document_sign_off set state = 'open'`)).rejects.toThrow(/does not become/);
    expect(await as(citizen(), 'select 1 from document_sign_off_answer union all select 1 from document_sign_off_contact union all select 1 from document_sign_off_signer')).toEqual([]);
  });
});
