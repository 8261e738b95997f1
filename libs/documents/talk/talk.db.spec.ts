import type { INestApplicationContext } from '@nestjs/common';
import * as Y from 'yjs';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, RateLimits, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { anchorOn, newSuggestionId, type DocumentNode } from '#libs/editor-schema';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation, makeVoice } from '#libs/organisations/testing';
import { type MailedPrograms, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { LiveTexts } from '../live/live-texts.service.js';
import { UpdateLog } from '../live/update-log.service.js';
import { makeDocument } from '../testing/document.factory.js';
import { startDocuments } from '../testing/mailed-documents.js';
import { hashOf } from '../live/joined.js';
import { AmendmentRightsOf } from './amendments/amendment-rights.service.js';
import { Amendments } from './amendments/amendments.service.js';
import { AnswerAmendment } from './amendments/answer-amendment.service.js';
import { DocumentAmendmentRow } from './amendments/document-amendment.entity.js';
import { ProposeAmendment } from './amendments/propose-amendment.service.js';
import { AwaitedTalks } from './awaited/awaited-talk.service.js';
import { AnchoredTexts } from './comments/anchored-texts.service.js';
import { Comments } from './comments/comments.service.js';
import { Settling } from './comments/settling.service.js';
import { WriteComment } from './comments/write-comment.service.js';
import { TalkModule } from './talk.module.js';
import { KeepVersion } from '../versions/keeping/keep-version.service.js';
import { VersionsModule } from '../versions/versions.module.js';
import { Versions } from '../versions/versions.service.js';

type Person = { id: string; ctx: RequestContext; accountId: string; email: string };
const refused = /row-level security|permission denied|violates|answered once/;
const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', content: [text(words)] });
const heading = (words: string): DocumentNode => ({ type: 'heading', attrs: { level: 1 }, content: [text(words)] });
const position: DocumentNode = { type: 'doc', content: [heading('Santé'), paragraph('Chacun a droit aux soins.'), heading('École'), paragraph('Chaque enfant est inscrit.')] };

/** Real: the API's role, queue work, mail over SMTP to the local catcher. */
describe('what is said of documents', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let programs: MailedPrograms;
  let coalitionId: string;
  let lead: Person;
  let author: Person;
  let doc: { id: string; textId: string };

  beforeAll(async () => {
    programs = await startDocuments(TalkModule, AdoptionModule, VersionsModule);
    ({ db, app, api } = programs);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(db, { name: { fr: 'Kalimat' } }));
    lead = { id: coalitionId, ...(await makeCoordinator(db, { coalitionId })) };
    author = await house();
    doc = await begun();
  });
  afterAll(() => programs.stop());

  async function house(kind: 'member' | 'observer' = 'member'): Promise<Person> {
    const { id } = await makeOrganisation(db, { coalitionId, kind });
    return { id, ...(await makeMember(db, { organisationId: id, role: 'representative' })) };
  }
  async function begun(groupId?: string): Promise<{ id: string; textId: string }> {
    const made = await makeDocument(db, { coalitionId, organisationId: author.id, groupId, madeBy: author.accountId });
    await api.get(LiveTexts).replace(made.texts['fr']!, position);
    return { id: made.id, textId: made.texts['fr']! };
  }
  const becomes = (state: string) => db.sql('update document set state = $2 where id = $1', [doc.id, state]);
  const now = async () => (await api.get(LiveTexts).read(doc.textId)).content;
  const write = (content: DocumentNode) => api.get(LiveTexts).replace(doc.textId, content);
  /** A version of the text as it stands. */
  async function version(): Promise<string> {
    const [id, content] = [newId(), await now()];
    await db.sql(`insert into document_version (id, document_id, coalition_id, locale, number, name, content, hash, words) values ($1, $2, $3, 'fr', 1, 'Première', $4, $5, 10)`, [id, doc.id, coalitionId, JSON.stringify(content), hashOf(content)]);
    return id;
  }
  const quoted = (quote: string) => ({ begins: null, ends: null, quote });
  const comment = ({ ctx }: { ctx: RequestContext }, words: string, quote?: string, mentions: string[] = []) => api.get(WriteComment).begin(ctx, { textId: doc.textId, words, mentions, anchor: quote === undefined ? null : quoted(quote) });
  const heard = async ({ ctx }: { ctx: RequestContext }) => (await api.get(Comments).of({ ...ctx }, doc.id, {})).map(({ row, remarks, place }) => ({ quote: row.quote, now: place?.words, isResolved: row.resolvedAt !== null, said: remarks.map(({ words }) => words) }));
  const told = async (to: string) => (await programs.mailsTo(to)).map((mail) => mail.subject);
  const as = (ctx: RequestContext, sql: string, values: unknown[] = []) => app.database.transaction(ctx, async (em) => (await em.query(sql, values)) as unknown[]);
  const propose = (person: Person, versionId: string, wishes: { section?: number; proposed?: string; reason?: string; strength?: 'strong' | 'mild' | 'comment' } = {}) =>
    api.get(ProposeAmendment).run(person.ctx, { versionId, section: 0, proposed: 'Santé\nChacun a droit à des soins gratuits.', reason: 'La gratuité manque.', strength: 'strong', ...wishes });
  const proposed = async (person: Person, versionId: string, wishes = {}) => {
    const row = await propose(person, versionId, wishes);
    if (row instanceof DocumentAmendmentRow) return row.id;
    throw new Error(JSON.stringify(row));
  };
  const answering = () => api.get(AnswerAmendment);

  describe('comments', () => {
    it('stay on their words while the text is written on, and say when these are gone', async () => {
      const id = await comment(author, 'Trop vague', 'droit aux soins');
      await comment(lead, 'À relire en entier');
      await write({ type: 'doc', content: [paragraph('Avant tout'), heading('Santé'), paragraph('Chacun a vraiment droit aux soins, ici et là.'), heading('École')] });
      expect(await heard(author)).toEqual([
        { quote: 'droit aux soins', now: 'droit aux soins', isResolved: false, said: ['Trop vague'] },
        { quote: '', now: undefined, isResolved: false, said: ['À relire en entier'] },
      ]);
      await write({ type: 'doc', content: [paragraph('Tout autre chose')] });
      expect((await heard(author))[0]).toMatchObject({ quote: 'droit aux soins', now: undefined });
      expect(typeof id).toBe('string');
    });

    it('take an editor’s two letters, and nothing that is not in the text', async () => {
      const fragment = await api.get(AnchoredTexts).of(doc.textId);
      const anchor = anchorOn(fragment, 'Chaque enfant')!;
      const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
      const input = { textId: doc.textId, words: 'Lequel ?', mentions: [], anchor: { begins: base64(anchor.from), ends: base64(anchor.to), quote: 'Chaque enfant' } };
      await api.get(WriteComment).begin(author.ctx, input);
      expect(await heard(author)).toMatchObject([{ quote: 'Chaque enfant', now: 'Chaque enfant' }]);
      expect(await api.get(WriteComment).begin(author.ctx, { ...input, anchor: { begins: 'AAAA', ends: 'AAAA', quote: 'ailleurs' } })).toMatchObject({ fields: [{ field: 'anchor', code: 'notInText' }] });
      expect(await comment(author, 'Deux fois', 'Ch')).toMatchObject({ fields: [{ code: 'notInText' }] });
      expect(await comment(author, '  ')).toMatchObject({ fields: [{ field: 'words', code: 'wordsMissing' }] });
      expect(await comment(author, 'x'.repeat(5001))).toMatchObject({ fields: [{ field: 'words', code: 'tooLong' }] });
      await expect(api.get(WriteComment).begin(author.ctx, { ...input, textId: 'x' })).rejects.toThrow(NotFound);
    });

    it('are answered, ended and opened again, by who began them and who writes', async () => {
      const [watcher, voice] = [await house('observer'), { id: '', ...(await makeVoice(db, { coalitionId })) }];
      const id = (await comment(voice, 'Et les usagers ?', 'Chacun a droit')) as string;
      await api.get(WriteComment).reply(watcher.ctx, { commentId: id, words: 'Bien vu', mentions: [] });
      await expect(api.get(Settling).run(watcher.ctx, id, true)).rejects.toThrow(NotAllowed);
      await api.get(Settling).run(voice.ctx, id, true);
      await api.get(Settling).run(voice.ctx, id, true);
      expect(await heard(watcher)).toMatchObject([{ isResolved: true, said: ['Et les usagers ?', 'Bien vu'] }]);
      expect(await api.get(Comments).of(author.ctx, doc.id, { state: 'open' })).toEqual([]);
      await api.get(Settling).run(author.ctx, id, false);
      expect(await api.get(Comments).of(author.ctx, doc.id, { state: 'open', textId: doc.textId })).toHaveLength(1);
      expect(await db.sql(`select action from audit_entry where object_id = $1 order by number`, [id])).toMatchObject([{ action: 'comment.make' }, { action: 'comment.reply' }, { action: 'comment.resolve' }, { action: 'comment.reopen' }]);
      await becomes('published');
      expect(await comment(author, 'Trop tard')).toMatchObject({ code: 'closed', state: 'PUBLISHED' });
    });

    it('are never the public’s, another coalition’s, or heard outside a group before it released its document', async () => {
      await comment(author, 'Entre nous', 'droit aux soins');
      const other = await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id });
      await db.sql(`update document set state = 'published', published_at = now() where id = $1`, [doc.id]);
      for (const stranger of [{ ctx: citizen() }, other]) {
        expect(await heard(stranger)).toEqual([]);
        expect(await as(stranger.ctx, 'select 1 from document_remark')).toEqual([]);
      }
      await expect(comment({ ctx: citizen() }, 'Moi aussi')).rejects.toThrow(NotSignedIn);
      await expect(comment(other, 'Moi aussi')).rejects.toThrow(NotFound);
      const groupId = newId();
      await db.sql(`insert into working_group (id, coalition_id, name, mandate, from_on, state, created_at) values ($1, $2, '{"fr":"Santé"}', '{}', '2026-01-01', 'active', now())`, [groupId, coalitionId]);
      await db.sql(`insert into working_group_member (id, group_id, coalition_id, account_id, organisation_id, role, from_at) values ($1, $2, $3, $4, $5, 'chair', now())`, [newId(), groupId, coalitionId, author.accountId, author.id]);
      doc = await begun(groupId);
      await comment(author, 'Au sein du groupe');
      await expect(comment(lead, 'Du dehors')).rejects.toThrow(NotFound);
      await db.sql(`update document set released_at = date_trunc('milliseconds', now()) where id = $1`, [doc.id]);
      await comment(lead, 'Du dehors');
      expect((await heard(lead)).map(({ said }) => said[0])).toEqual(['Du dehors']);
      expect((await heard(author)).map(({ said }) => said[0])).toEqual(['Au sein du groupe', 'Du dehors']);
    });

    it('await whom they name until these answer, and amendments await who leads the writing', async () => {
      const one = await house();
      const waits = async ({ ctx }: Person) => (await api.get(AwaitedTalks).list(ctx)).map(({ kind, count }) => [kind, count]);
      await comment(one, 'Je suis là');
      const id = (await comment(author, 'Regardez', 'droit aux soins', [one.accountId])) as string;
      await api.get(WriteComment).reply(author.ctx, { commentId: id, words: 'Alors ?', mentions: [one.accountId] });
      expect([await waits(one), await waits(author)]).toEqual([[['mentions', 1]], []]);
      await api.get(WriteComment).reply(one.ctx, { commentId: id, words: 'Vu', mentions: [] });
      const amendment = await proposed(one, await version());
      expect([await waits(one), await waits(author), await waits(await house())]).toEqual([[], [['amendments', 1]], []]);
      await answering().reject(author.ctx, amendment, 'Non');
      expect(await waits(author)).toEqual([]);
    });

    it('are no part of what is frozen, signed or exported, and open suggestions keep a text from being frozen', async () => {
      const keep = () => api.get(KeepVersion).run(author.ctx, { documentId: doc.id, locale: 'fr', name: 'Une', referenceVersionId: null });
      const before = await api.get(LiveTexts).read(doc.textId);
      await comment(author, 'Secret', 'droit aux soins');
      expect((await api.get(LiveTexts).read(doc.textId)).hash).toEqual(before.hash);
      await write({ ...position, content: [...position.content!, { type: 'paragraph', content: [{ ...text('Et gratuits.'), marks: [{ type: 'insertion', attrs: { id: newSuggestionId(author.accountId) } }] }] }] });
      const freeze = () => api.get(Database).transaction(author.ctx, (em) => api.get(Versions).freeze(em, author.ctx, doc.id, 'Finale'));
      for (const attempt of [keep, freeze]) expect(await attempt()).toMatchObject({ fields: [{ field: 'texts.fr', code: 'suggestionsOpen', message: expect.stringContaining('acceptez-les ou rejetez-les') as string }] });
      await write(position);
      expect(await freeze()).toMatchObject({ number: 1 });
      const [kept] = await db.sql<{ hash: Buffer; content: DocumentNode }>('select hash, content from document_version where document_id = $1', [doc.id]);
      expect([kept!.hash.equals(before.hash), JSON.stringify(kept!.content).includes('Secret')]).toEqual([true, false]);
    });

    it('tell by one mail whom they name, unless that person may not read it any more', async () => {
      const [one, outsider] = [await house(), await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId: (await makeCoalition(db)).id })).id, role: 'representative' })];
      await comment(one, 'Je suis là');
      expect(await comment(author, 'Regardez', undefined, [outsider.accountId])).toMatchObject({ fields: [{ field: 'mentions', code: 'notAReader' }] });
      await comment(author, 'Regardez', undefined, [one.accountId, one.accountId]);
      expect(await told(one.email)).toEqual(['On vous mentionne à propos de : Note de position']);
      expect(await told(lead.email)).toEqual([]);
      await comment(one, 'Et la coordination ?', undefined, [lead.accountId]);
      expect(await told(lead.email)).toEqual(['On vous mentionne à propos de : Note de position']);
      const admin = await makeCoordinator(db, { coalitionId, role: 'admin' });
      expect(await comment(one, 'Et qui administre ?', undefined, [admin.accountId])).toMatchObject({ fields: [{ code: 'notAReader' }] });
      await comment(author, 'Encore', undefined, [one.accountId]);
      await db.sql(`update coalition_member set standing = 'left' where organisation_id = $1`, [one.id]);
      expect(await told(one.email)).toHaveLength(1);
      expect(await db.sql('select 1 from document_notice where account_id = $1 and sent_at is null', [one.accountId])).toEqual([]);
    });
  });

  describe('comments without end', () => {
    it('are refused where nobody could read them any more, and when they name people over and over', async () => {
      const one = await house();
      await comment(one, 'Je suis là');
      const [id] = [await comment(author, 'Long échange')];
      const fill = (sql: string, many: number) => db.sql(`insert into ${sql} from generate_series(1, ${many})`);
      await fill(`document_remark (id, comment_id, document_id, coalition_id, account_id, words) select uuidv7(), '${id as string}', '${doc.id}', '${coalitionId}', '${author.accountId}', 'Encore'`, 199);
      expect(await api.get(WriteComment).reply(one.ctx, { commentId: id as string, words: 'De trop', mentions: [] })).toMatchObject({ code: 'longThread' });
      await fill(`document_comment (id, document_id, coalition_id, text_id, resolved_at) select uuidv7(), '${doc.id}', '${coalitionId}', '${doc.textId}', now()`, 600);
      const last = await comment(author, 'La dernière');
      expect((await heard(author)).flatMap(({ isResolved, said }) => (isResolved ? [] : said[0]))).toEqual(['Je suis là', 'Long échange', 'La dernière']);
      await fill(`document_comment (id, document_id, coalition_id, text_id) select uuidv7(), '${doc.id}', '${coalitionId}', '${doc.textId}'`, 397);
      expect(await comment(author, 'De trop')).toMatchObject({ code: 'manyComments' });
      const name = () => api.get(WriteComment).reply(author.ctx, { commentId: last as string, words: 'Regardez', mentions: [one.accountId] });
      expect(typeof (await name())).toBe('string');
      for (let i = 1; i < 60; i++) await api.get(RateLimits, { strict: false }).take('comment.mention', author.accountId, { points: 60, seconds: 3_600 });
      expect(await name()).toMatchObject({ code: 'tooManyRequests' });
      expect(typeof (await api.get(WriteComment).reply(author.ctx, { commentId: last as string, words: 'Sans nommer', mentions: [] }))).toBe('string');
    });
  });

  describe('formal amendments', () => {
    it('are endorsed, and put in the place of a section nobody has changed, where comments stay', async () => {
      const [one, other] = [await house(), await house()];
      await comment(author, 'Bien', 'Chaque enfant');
      const id = await proposed(one, await version());
      expect(await api.get(ProposeAmendment).endorse(other.ctx, id)).toMatchObject({ state: 'open' });
      expect(await api.get(ProposeAmendment).endorse(other.ctx, id)).toMatchObject({ code: 'endorsed' });
      expect(await api.get(ProposeAmendment).endorse(one.ctx, id)).toMatchObject({ code: 'ownAmendment' });
      expect(await api.get(Amendments).endorsements.load({ ...lead.ctx }, id)).toMatchObject([{ organisationId: other.id }]);
      await expect(answering().accept(one.ctx, id, 'replaced', { answer: '' })).rejects.toThrow(NotAllowed);
      expect(await answering().accept(author.ctx, id, 'replaced', { answer: 'D’accord' })).toMatchObject({ state: 'accepted', manner: 'replaced', answer: 'D’accord' });
      expect((await now()).content!.map((block) => block.content![0]!.text)).toEqual(['Santé', 'Chacun a droit à des soins gratuits.', 'École', 'Chaque enfant est inscrit.']);
      expect(await heard(author)).toMatchObject([{ now: 'Chaque enfant' }]);
      expect(await told(one.email)).toEqual(['Réponse à votre amendement : Note de position']);
      expect(await answering().reject(author.ctx, id, 'Non')).toMatchObject({ code: 'answered' });
    });

    it('are written in by hand when the section has changed, merged, or rejected with a reason', async () => {
      const one = await house();
      const versionId = await version();
      const [first, second, third] = [await proposed(one, versionId), await proposed(author, versionId, { strength: 'mild' }), await proposed(one, versionId, { section: 1, proposed: '', strength: 'comment' })];
      await write({ ...position, content: [...position.content!.slice(0, 1), paragraph('Chacun a droit aux soins !'), ...position.content!.slice(2)] });
      expect(await answering().accept(lead.ctx, first, 'replaced', { answer: '' })).toMatchObject({ code: 'sectionChanged', state: 'OPEN' });
      expect(await answering().merge(lead.ctx, second, second, '')).toMatchObject({ fields: [{ code: 'noOther' }] });
      expect(await answering().merge(lead.ctx, second, first, 'Même idée')).toMatchObject({ state: 'merged', mergedIntoId: first });
      expect(await answering().accept(lead.ctx, first, 'by_hand', { answer: '' })).toMatchObject({ state: 'accepted', manner: 'by_hand' });
      expect(await answering().reject(lead.ctx, third, ' ')).toMatchObject({ fields: [{ field: 'answer' }] });
      expect(await answering().reject(lead.ctx, third, 'Hors sujet')).toMatchObject({ state: 'rejected' });
      expect((await api.get(Amendments).of(one.ctx, doc.id, {})).map(({ state }) => state)).toEqual(['accepted', 'merged', 'rejected']);
      expect((await api.get(Amendments).of(one.ctx, doc.id, { state: 'rejected', organisationId: one.id, strength: 'comment', versionId })).map(({ id }) => id)).toEqual([third]);
      expect(await api.get(Amendments).of(citizen(), doc.id, {})).toEqual([]);
      await expect(as(lead.ctx, `update document_amendment set state = 'rejected', answer = 'x', manner = null where id = $1`, [first])).rejects.toThrow(refused);
      await expect(as(lead.ctx, `update document_amendment set proposed = 'x' where id = $1`, [first])).rejects.toThrow(refused);
      await expect(as(one.ctx, 'delete from document_amendment')).rejects.toThrow(refused);
      expect(await as(one.ctx, `update document_amendment set state = 'open', answered_at = null where id = $1 returning 1`, [first])).toEqual([[], 0]);
    });

    it('are withdrawn by whose they are until they are answered, stay on record, and whoever stood behind them is told', async () => {
      const [one, other, versionId] = [await house(), await house(), await version()];
      const [first, second] = [await proposed(one, versionId), await proposed(other, versionId, { strength: 'mild' })];
      await api.get(ProposeAmendment).endorse(other.ctx, first);
      await answering().merge(lead.ctx, second, first, 'Même idée');
      const withdraw = (person: Person, words = '') => api.get(ProposeAmendment).withdraw(person.ctx, first, words);
      await expect(withdraw(other)).rejects.toThrow(NotAllowed);
      await expect(withdraw(lead)).rejects.toThrow(NotAllowed);
      expect(await withdraw(one)).toMatchObject({ code: 'othersMerged' });
      const third = await proposed(one, versionId, { section: 1, proposed: 'École\nChaque enfant y est inscrit.' });
      await api.get(ProposeAmendment).endorse(other.ctx, third);
      const rights = (person: Person) => api.get(AmendmentRightsOf).one({ ...person.ctx }, { id: third, documentId: doc.id, state: 'open', organisationId: one.id } as DocumentAmendmentRow);
      expect([(await rights(one)).mayWithdraw, (await rights(other)).mayWithdraw, (await rights(lead)).mayWithdraw]).toEqual([true, false, false]);
      expect(await api.get(ProposeAmendment).withdraw(one.ctx, third, 'x'.repeat(5_001))).toMatchObject({ fields: [{ field: 'words', code: 'tooLong' }] });
      expect(await as(other.ctx, `update document_amendment set state = 'withdrawn', answered_at = now(), answered_by = $2 where id = $1 returning 1`, [third, other.accountId])).toEqual([[], 0]);
      await expect(as(lead.ctx, `update document_amendment set state = 'withdrawn', answered_at = now(), answered_by = $2 where id = $1`, [third, lead.accountId])).rejects.toThrow(refused);
      await expect(as(one.ctx, `update document_amendment set state = 'rejected', answer = 'x', answered_at = now(), answered_by = $2 where id = $1`, [third, one.accountId])).rejects.toThrow(refused);
      expect(await api.get(ProposeAmendment).withdraw(one.ctx, third, ' La loi le dit déjà. ')).toMatchObject({ state: 'withdrawn', answer: 'La loi le dit déjà.', answeredBy: one.accountId });
      expect(await api.get(ProposeAmendment).withdraw(one.ctx, third, '')).toMatchObject({ code: 'answered' });
      expect(await answering().accept(lead.ctx, third, 'by_hand', { answer: '' })).toMatchObject({ code: 'answered' });
      expect((await told(other.email))[0]).toBe('Amendement retiré : Note de position');
      expect(await told(one.email)).toEqual([]);
    });

    it('are taken into the text in the rapporteur’s own words, which stay on record beside what was proposed', async () => {
      const [one, versionId] = [await house(), await version()];
      const [first, second] = [await proposed(one, versionId), await proposed(one, versionId, { section: 1, proposed: 'École\nChaque enfant est inscrit, ici.' })];
      expect(await answering().accept(author.ctx, first, 'replaced', { answer: '', words: 'x'.repeat(20_001) })).toMatchObject({ fields: [{ field: 'words', code: 'tooLong' }] });
      expect(await answering().accept(author.ctx, first, 'replaced', { answer: 'Presque', words: 'Santé\nDes soins gratuits pour chacun.' })).toMatchObject({ state: 'accepted', retained: 'Santé\nDes soins gratuits pour chacun.' });
      expect(await answering().accept(author.ctx, second, 'replaced', { answer: '', words: 'École \n\nChaque enfant est inscrit, ici.' })).toMatchObject({ state: 'accepted', retained: null });
      expect((await now()).content!.map((block) => block.content![0]!.text)).toEqual(['Santé', 'Des soins gratuits pour chacun.', 'École', 'Chaque enfant est inscrit, ici.']);
    });

    it('are a full member’s, about a section, for a reason, while the text may still change', async () => {
      const [watcher, voice, versionId] = [await house('observer'), { id: '', ...(await makeVoice(db, { coalitionId })) }, await version()];
      for (const person of [watcher, voice, lead]) await expect(propose(person, versionId)).rejects.toThrow(NotAllowed);
      expect(await propose(author, versionId, { section: 7 })).toMatchObject({ fields: [{ field: 'section' }] });
      expect(await propose(author, versionId, { proposed: 'Santé\nChacun a droit aux soins.', reason: '' })).toMatchObject({ fields: [{ field: 'proposed', code: 'nothingChanged' }, { field: 'reason' }] });
      await expect(propose(author, newId())).rejects.toThrow(NotFound);
      const id = await proposed(author, versionId);
      await becomes('voting');
      expect(await propose(author, versionId)).toMatchObject({ code: 'closed', state: 'VOTING' });
      expect(await answering().accept(lead.ctx, id, 'by_hand', { answer: '' })).toMatchObject({ code: 'closed' });
    });
  });

  it('leaves nothing of it in what is typed', async () => {
    await comment(author, 'Secret', 'droit aux soins');
    const { bodies } = await api.get(UpdateLog).since(doc.textId, 0n);
    const all = new Y.Doc();
    for (const body of bodies) Y.applyUpdate(all, body);
    expect(JSON.stringify(all.getXmlFragment('default').toJSON())).not.toContain('Secret');
  });
});
