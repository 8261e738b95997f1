import type { INestApplicationContext } from '@nestjs/common';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { plainText, type DocumentNode } from '#libs/editor-schema';
import { JobRunner } from '#libs/jobs';
import { makeCoalition, makeMember, makeOrganisation, makeVoice } from '#libs/organisations/testing';
import { anotherToken, type MailedPrograms, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { AdoptionHindrances, DocumentRow, LiveTexts } from '../../index.js';
import { AdoptionModule } from '../../adoption/adoption.module.js';
import { makeDocument } from '../../testing/document.factory.js';
import { startDocuments } from '../../testing/mailed-documents.js';
import { EraseConsultations } from '../telling/erase-consultations.job.js';
import { RemindConsulted } from '../telling/remind-consulted.job.js';
import { TalkModule } from '../talk.module.js';
import { AnswerConsultation, type Entered } from './answer-consultation.service.js';
import { AwaitedConsultations } from './asked/awaited-consultations.service.js';
import { ConsultationContacts } from './asked/consultation-contacts.service.js';
import { ConsultationLinks } from './consultation-links.service.js';
import { DocumentConsultationRow } from './consultation.entity.js';
import { toForm } from './consultation.type.js';
import { Consultations } from './consultations.service.js';
import { EndConsultation } from './end-consultation.service.js';
import { NoteAnswer } from './note-answer.service.js';
import { OpenConsultation } from './open-consultation.service.js';

type Person = { id: string; ctx: RequestContext; accountId: string; email: string };
const day = 86_400_000;
const block = (type: string, text: string): DocumentNode => ({ type, ...(type === 'heading' && { attrs: { level: 1 } }), content: [{ type: 'text', text }] });
const position: DocumentNode = { type: 'doc', content: [block('heading', 'Santé'), block('paragraph', 'Chacun a droit aux soins.'), block('heading', 'École'), block('paragraph', 'Chaque enfant est inscrit.')] };
const said = (words: string, more: { name?: string; agreement?: 'agree' | 'partly' | 'disagree' | null } = {}) => ({ words, name: '', agreement: null, ...more });
const voice = { content: Buffer.from('OggS voix'), type: 'audio/ogg' };

/** Real: the roles behind the links, the queue, mail over SMTP to the local catcher. */
describe('consultations of the community', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let worker: INestApplicationContext;
  let programs: MailedPrograms;
  let coalitionId: string;
  let author: Person;
  let doc: string;

  beforeAll(async () => {
    programs = await startDocuments(TalkModule, AdoptionModule);
    ({ db, app, api, worker } = programs);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    author = await house();
    const made = await makeDocument(db, { coalitionId, organisationId: author.id, madeBy: author.accountId });
    doc = made.id;
    await api.get(LiveTexts).replace(made.texts['fr']!, position);
  });
  afterAll(() => programs.stop());

  async function house(): Promise<Person> {
    const { id } = await makeOrganisation(db, { coalitionId });
    return { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
  }
  const soon = () => new Date(Date.now() + day);
  const open = (ctx: RequestContext, wishes: { sections?: number[]; wholeElsewhere?: boolean; closesAt?: Date; questions?: object } = {}) => api.get(OpenConsultation).run(ctx, { documentId: doc, questions: { fr: 'Que manque-t-il ?' }, sections: [], closesAt: soon(), ...wishes });
  const opened = async (sections: number[] = []) => done(await open(author.ctx, { sections })).id;
  const token = (id: string) => api.get(ConsultationLinks).tokenOf(id);
  const answering = () => api.get(AnswerConsultation);
  const give = async (link: string, answer: Parameters<AnswerConsultation['give']>[2], ctx = citizen()) => entered(await answering().give(ctx, link, answer));
  const close = (id: string, ctx = author.ctx) => api.get(EndConsultation).close(ctx, id, { synthesis: { fr: 'Le médicament manque.' }, changes: {} });
  const waits = () => app.database.transaction(author.ctx, async (em) => (await api.get(AdoptionHindrances).of(em, await em.findOneByOrFail(DocumentRow, { id: doc }))).length > 0);
  const heard = async (id: string, ctx = author.ctx) => api.get(Consultations).answers(ctx, (await api.get(Consultations).of(ctx, doc)).find((row) => row.id === id)!);
  const told = (to: string) => programs.mailsTo(to);
  const linkIn = (mail: { text: string }) => /\/consultations\/([\w-]{64})/.exec(mail.text)![1]!;
  function done(answer: object): DocumentConsultationRow {
    if (answer instanceof DocumentConsultationRow) return answer;
    throw new Error(JSON.stringify(answer));
  }
  function entered(answer: object): Entered {
    if ('asked' in answer) return answer as Entered;
    throw new Error(JSON.stringify(answer));
  }

  it('are answered in words or aloud by whoever has the link; adoption waits until they are closed with a synthesis', async () => {
    const id = await opened();
    expect(await waits()).toBe(true);
    const { asked, own } = await answering().show(citizen(), token(id));
    expect(asked).toMatchObject({ questions: { fr: 'Que manque-t-il ?' }, coalition: { fr: 'Kalimat' }, isOver: false, heard: null });
    expect([plainText(asked.texts.fr!).split('\n').length, own]).toEqual([4, undefined]);
    await give(token(id), said(' الدواء\r\nأولا ', { name: 'أم ياسين', agreement: 'partly' }), citizen('ar'));
    await give(token(id), { ...said(''), voice });
    const answers = await heard(id);
    expect(answers).toMatchObject([{ locale: 'ar', words: 'الدواء\nأولا', name: 'أم ياسين', agreement: 'partly', voiceType: null, isNoted: false }, { words: null, name: '', voiceType: 'audio/ogg' }]);
    expect(await api.get(Consultations).voice(author.ctx, answers[1]!.id)).toMatchObject({ name: expect.stringMatching(/\.ogg$/), content: voice.content });
    const kept = await db.sql<Record<string, Buffer | null>>('select words, voice, name from document_consultation_answer where consultation_id = $1', [id]);
    expect(kept.flatMap((row) => Object.values(row)).map((bytes) => bytes?.toString() ?? '').join(' ')).not.toMatch(/الدواء|voix|ياسين/);
    expect(await api.get(EndConsultation).close(author.ctx, id, { synthesis: {}, changes: {} })).toMatchObject({ fields: [{ field: 'synthesis' }] });
    expect(await close(id)).toMatchObject({ state: 'closed', synthesis: { fr: 'Le médicament manque.' }, heard: { answers: 2, voices: 1, agree: 0, partly: 1, disagree: 0 } });
    expect(await waits()).toBe(false);
    expect(await answering().give(citizen(), token(id), said('Encore'))).toMatchObject({ code: 'ended' });
    expect(await api.get(EndConsultation).sayChanges(author.ctx, id, { fr: 'Un article de plus.' })).toMatchObject({ changes: { fr: 'Un article de plus.' } });
    expect((await answering().show(citizen(), token(id))).asked).toMatchObject({ isOver: true, synthesis: { fr: 'Le médicament manque.' }, changes: { fr: 'Un article de plus.' } });
    await expect(db.sql(`update document_consultation set synthesis = '{}' where id = $1`, [id])).rejects.toThrow('document_consultation_end_check');
  });

  it('are changed and taken back by the link of the answer, and by no other', async () => {
    const id = await opened([1]);
    expect(plainText((await answering().show(citizen(), token(id))).asked.texts.fr!)).toBe('École\nChaque enfant est inscrit.');
    const [mine, other] = [(await give(token(id), { ...said('Un mot', { name: 'N.' }), voice })).token, (await give(token(id), said('Autre chose'))).token];
    expect((await answering().show(citizen(), mine)).own).toMatchObject({ words: 'Un mot', name: 'N.', hasVoice: true });
    await give(mine, said('Deux mots'));
    expect((await heard(id)).map(({ words, name, voiceType }) => [words, name, voiceType])).toEqual([['Deux mots', '', 'audio/ogg'], ['Autre chose', '', null]]);
    expect(await answering().give(citizen(), mine, { ...said(''), withoutVoice: true })).toMatchObject({ fields: [{ field: 'words', code: 'nothingSaid' }] });
    expect(await answering().give(citizen(), mine, said('x'.repeat(10_001)))).toMatchObject({ fields: [{ field: 'words', code: 'tooLong' }] });
    await give(mine, { ...said('Trois'), withoutVoice: true });
    expect((await answering().withdraw(citizen(), mine)).token).toBe(token(id));
    await expect(answering().show(citizen(), mine)).rejects.toThrow(NotFound);
    expect((await heard(id)).map(({ words }) => words)).toEqual(['Autre chose']);
    await close(id);
    expect(await answering().give(citizen(), other, said('Après coup'))).toMatchObject({ code: 'ended' });
    await answering().withdraw(citizen(), other);
    expect(await heard(id)).toEqual([]);
    await expect(answering().withdraw(citizen(), token(id))).resolves.toMatchObject({ own: undefined });
  });

  it('count a form that is sent twice once, and the next person at the same telephone too', async () => {
    const id = await opened();
    const sent = { ...said('Un mot', { agreement: 'agree' }), voice, sheet: 'une page' };
    const [first, again] = await Promise.all([give(token(id), sent), give(token(id), { ...sent, words: ' Un mot\r\n' })]);
    expect(again.token).toBe(first.token);
    for (const other of [{ ...sent, sheet: 'une autre' }, { ...sent, words: 'Deux mots' }, { ...sent, voice: undefined }, { ...sent, sheet: undefined }, { ...sent, sheet: undefined }]) await give(token(id), other as typeof sent);
    expect(await heard(id)).toHaveLength(6);
    await answering().withdraw(citizen(), again.token);
    expect((await give(token(id), sent)).token).toBe(first.token);
    expect(await heard(id)).toHaveLength(6);
    const elsewhere = await close(id).then(() => opened());
    expect((await give(token(elsewhere), sent)).token).not.toBe(first.token);
  });

  it('show nothing to strangers, and no answer to other members', async () => {
    const [one, id] = [await house(), await opened()];
    await give(token(id), { ...said('Entre nous'), voice });
    const [answer] = await heard(id);
    expect(await heard(id, one.ctx)).toEqual([]);
    expect(await api.get(ConsultationContacts).list(one.ctx, id)).toEqual([]);
    await expect(api.get(Consultations).voice(one.ctx, answer!.id)).rejects.toThrow(NotFound);
    await expect(api.get(NoteAnswer).run(one.ctx, id, said('Pour lui'))).rejects.toThrow(NotAllowed);
    for (const wrong of ['x', token(newId()), anotherToken(token(id))]) await expect(answering().show(citizen(), wrong)).rejects.toThrow(NotFound);
    expect(await Promise.all([answering().mayBegin(citizen(), 'x'), answering().mayBegin(citizen(), token(id))])).toEqual([false, true]);
    await expect(open(one.ctx)).rejects.toThrow(NotAllowed);
    for (const sql of ['select words from document_consultation_answer', 'select sealed from document_consultation_contact', 'delete from document_consultation_answer']) {
      await expect(app.database.transaction(citizen(), async (em) => { await em.query('set local role sawt_consult'); await em.query(sql); })).rejects.toThrow('permission denied');
    }
    expect(await app.database.transaction(citizen(), async (em) => { await em.query('set local role sawt_answer'); return (await em.query('select words from document_consultation_answer')) as unknown[]; })).toEqual([]);
  });

  it('are one at a time, waived with a reason that stays on record, opened again, and erased when it was told', async () => {
    const id = await opened();
    expect(await open(author.ctx)).toMatchObject({ code: 'oneOpen' });
    expect(await api.get(EndConsultation).waive(author.ctx, id, ' ')).toMatchObject({ fields: [{ field: 'reason' }] });
    const { token: mine } = await give(token(id), said('Un mot'));
    expect(await api.get(EndConsultation).waive(author.ctx, id, 'Personne de joignable')).toMatchObject({ code: 'answersCame', state: 'OPEN' });
    await answering().withdraw(citizen(), mine);
    expect(await api.get(EndConsultation).waive(author.ctx, id, 'Personne de joignable')).toMatchObject({ state: 'waived', reason: 'Personne de joignable' });
    expect(await api.get(EndConsultation).waive(author.ctx, id, 'Encore')).toMatchObject({ code: 'ended' });
    expect([await waits(), (await answering().show(citizen(), token(id))).asked.isOver]).toEqual([false, true]);
    expect(await open(author.ctx, { questions: {}, closesAt: new Date(0), sections: [9] })).toMatchObject({ fields: [{ field: 'questions' }, { field: 'sections' }, { field: 'closesAt' }] });
    expect(await api.get(EndConsultation).reopen(author.ctx, id, new Date(0))).toMatchObject({ fields: [{ field: 'closesAt' }] });
    const before = done(await api.get(EndConsultation).reopen(author.ctx, id, soon()));
    expect(before).toMatchObject({ state: 'open', reason: 'Personne de joignable', endedAt: null });
    expect(await waits()).toBe(true);
    await give(token(id), said('Un autre mot'));
    expect(done(await close(id)).eraseAt.getTime()).toBeLessThanOrEqual(before.eraseAt.getTime());
    expect(await db.sql('select action from audit_entry where object_id = $1 order by number', [id])).toMatchObject(['open', 'waive', 'reopen', 'close'].map((act) => ({ action: `consultation.${act}` })));
    await db.sql(`update document set state = 'adopted', adopted_at = now() where id = $1`, [doc]);
    expect(await api.get(EndConsultation).reopen(author.ctx, id, soon())).toMatchObject({ code: 'closed' });
    await db.sql(`update document_consultation set erase_at = now() - interval '1 second' where id = $1`, [id]);
    await worker.get(EraseConsultations).run();
    expect(await db.sql('select 1 from document_consultation_answer where consultation_id = $1', [id])).toEqual([]);
    expect((await answering().show(citizen(), token(id))).asked.synthesis).toEqual({ fr: 'Le médicament manque.' });
  });

  it('show a language with other sections whole or not at all, as whoever opens them says', async () => {
    const ar = newId();
    await db.sql(`insert into document_text (id, document_id, coalition_id, locale) values ($1, $2, $3, 'ar')`, [ar, doc, coalitionId]);
    await api.get(LiveTexts).replace(ar, { type: 'doc', content: [block('heading', 'الصحة'), block('paragraph', 'لكل شخص الحق في العلاج.')] });
    const [document] = await app.database.transaction(author.ctx, (em) => em.findBy(DocumentRow, { id: doc }));
    expect(await api.get(OpenConsultation).sections(author.ctx, document!)).toEqual({ titles: ['Santé', 'École'], unlike: ['ar'] });
    expect(await open(author.ctx, { sections: [1] })).toMatchObject({ fields: [{ field: 'wholeElsewhere', message: expect.stringContaining('العربية') as string }] });
    const shown = async (wishes: Parameters<typeof open>[1]) => {
      const { id } = done(await open(author.ctx, wishes));
      const { asked } = await answering().show(citizen(), token(id));
      await api.get(EndConsultation).waive(author.ctx, id, 'Personne');
      return { wholeIn: asked.wholeIn, texts: Object.fromEntries(Object.entries(asked.texts).map(([locale, text]) => [locale, plainText(text).split('\n')[0]])) };
    };
    expect(await shown({})).toEqual({ wholeIn: [], texts: { fr: 'Santé', ar: 'الصحة' } });
    expect(await shown({ sections: [1], wholeElsewhere: true })).toEqual({ wholeIn: ['ar'], texts: { fr: 'École', ar: 'الصحة' } });
    expect(await shown({ sections: [1], wholeElsewhere: false })).toEqual({ wholeIn: [], texts: { fr: 'École' } });
  });

  it('take one answer from a link pressed twice, and none that is not counted when they are closed meanwhile', async () => {
    const voiced = await makeVoice(db, { coalitionId, role: 'community_representative' });
    const id = await opened();
    const [mail] = await told(voiced.email);
    await Promise.all(['Un', 'Un'].map((words) => give(linkIn(mail!), said(words))));
    expect((await heard(id)).map(({ words }) => words)).toEqual(['Un']);
    const [closed, ...given] = await Promise.all([close(id), ...['Deux', 'Trois', 'Quatre'].map((words) => answering().give(citizen(), token(id), said(words)))]);
    expect(done(closed).heard?.answers).toBe((await heard(id)).length);
    for (const answer of given) expect('asked' in answer ? 'ended' : answer.code).toBe('ended');
    expect(await close(id)).toMatchObject({ code: 'ended' });
  });

  it('are noted on behalf of who came in person, marked so', async () => {
    const id = await opened();
    expect(await api.get(NoteAnswer).run(author.ctx, id, said(' '))).toMatchObject({ fields: [{ code: 'nothingSaid' }] });
    done(await api.get(NoteAnswer).run(author.ctx, id, { ...said('Dit au local', { name: 'M.' }), voice }));
    expect(await heard(id)).toMatchObject([{ words: 'Dit au local', name: 'M.', voiceType: 'audio/ogg', isNoted: true }]);
    await db.sql(`update document_consultation set closes_at = now() - interval '1 year', erase_at = now() where id = $1`, [id]);
    done(await api.get(NoteAnswer).run(author.ctx, id, said('Dit plus tard')));
    expect(await api.get(ConsultationContacts).ask(author.ctx, { consultationId: id, emails: ['c@nour.ma'], locale: 'ar' })).toMatchObject({ code: 'overForMails', state: 'OPEN' });
    await worker.get(EraseConsultations).run();
    expect(await api.get(NoteAnswer).run(author.ctx, id, said('Rien ne l’effacerait'))).toMatchObject({ code: 'ended' });
    expect(await heard(id)).toEqual([]);
    await close(id);
    expect(await api.get(NoteAnswer).run(author.ctx, id, said('Trop tard'))).toMatchObject({ code: 'ended' });
  });

  it('await representatives until they answer, remind who has not, and tell everybody what was heard, once', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => makeVoice(db, { coalitionId, role: 'community_representative' })));
    const id = await opened();
    const contacts = api.get(ConsultationContacts);
    const ask = (emails: string[]) => contacts.ask(author.ctx, { consultationId: id, emails, locale: 'ar' });
    expect(await ask(['nul'])).toMatchObject({ fields: [{ field: 'emails', code: 'notAnAddress' }] });
    expect(await ask([])).toMatchObject({ fields: [{ field: 'emails' }] });
    const [ours, theirs] = [`a-${id}@nour.ma`, `b-${id}@nour.ma`];
    done(await ask([ours, ours.toUpperCase(), theirs]));
    done(await ask([theirs]));
    const [mail] = await told(one!.email);
    expect(mail).toMatchObject({ subject: 'Votre avis est demandé : Note de position' });
    const [invited] = await told(ours);
    expect(invited!.subject).toBe('رأيكم مطلوب: ورقة موقف');
    expect(await api.get(AwaitedConsultations).of(one!.ctx)).toMatchObject([{ documentId: doc, token: linkIn(mail!) }]);
    const { token: passedOn, tokenForAll } = toForm(await answering().show(citizen(), linkIn(mail!)));
    expect([passedOn, tokenForAll]).toEqual([linkIn(mail!), token(id)]);
    expect(await Promise.all([linkIn(mail!), linkIn(invited!), token(id)].map(async (link) => toForm(await answering().show(citizen(), link)).isOnes))).toEqual([true, true, false]);
    await give(linkIn(mail!), said('Le transport'));
    await give(linkIn(mail!), said('Le transport, surtout'));
    await give(linkIn(invited!), said('الماء'));
    expect((await heard(id)).map(({ words }) => words)).toEqual(['Le transport, surtout', 'الماء']);
    expect(await api.get(AwaitedConsultations).of(one!.ctx)).toEqual([]);
    expect(await api.get(AwaitedConsultations).of(other!.ctx)).toHaveLength(1);
    await db.sql(`update document_consultation set opened_at = now() - interval '3 days' where id = $1`, [id]);
    for (const _ of [1, 2]) await worker.get(RemindConsulted).run();
    const many = async () => {
      await worker.get(JobRunner).drain();
      return Promise.all([one!.email, other!.email, ours, theirs].map(async (to) => (await programs.inbox(to)).length));
    };
    expect(await many()).toEqual([1, 2, 1, 2]);
    await answering().stopMails(citizen(), linkIn(invited!));
    expect((await contacts.list(author.ctx, id)).map(({ email }) => email)).toEqual([null, theirs]);
    await close(id);
    expect(await many()).toEqual([2, 3, 1, 3]);
    expect((await told(theirs)).find(({ text }) => text.includes('Le médicament manque.'))).toBeDefined();
    await contacts.remove(author.ctx, (await contacts.list(author.ctx, id))[1]!.id);
    await expect(answering().show(citizen(), linkIn((await told(theirs))[0]!))).rejects.toThrow(NotFound);
    expect((await answering().show(citizen(), linkIn(invited!))).asked).toMatchObject({ mayBeWrittenTo: false, state: 'closed' });
  });
});
