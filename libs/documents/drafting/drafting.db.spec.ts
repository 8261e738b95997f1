import type { INestApplicationContext } from '@nestjs/common';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeGroup, makeMember, makeOrganisation, makeVoice } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { signatureEntities } from '#libs/signatures';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { documentEntities, DocumentsModule } from '../index.js';
import { CollabAccess } from '../live/collab-access.js';
import { LiveTexts } from '../live/live-texts.service.js';
import { Visits } from '../live/visits.service.js';
import { MoveDocument } from './course/move-document.service.js';
import { ReleaseDocument } from './course/release-document.service.js';
import { holdDocument } from './document.access.js';
import { DocumentEvents } from './document.events.js';
import { DocumentRow } from './document.entity.js';
import type { DocumentVerb } from './document.states.js';
import type { BeginDocumentInput } from './drafting.input.js';
import { PublishDocument } from './publishing/publish-document.service.js';
import { ChangesSince } from './reading/changes-since-visit.service.js';
import { DocumentPeople } from './reading/document-people.service.js';
import { Documents } from './reading/documents.service.js';
import { BeginDocument } from './writing/begin-document.service.js';
import { EditDocument } from './writing/edit-document.service.js';
import { Keepers } from './writing/keepers.service.js';

type Person = { id: string; ctx: RequestContext; accountId: string };
const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...documentEntities];
const textOf = (...lines: string[]): DocumentNode => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });

/** Real: the API's role, row security, what is typed. */
describe('documents as things', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let coalitionId: string;
  let coordination: RequestContext;
  let [writer, colleague, reader, observer, stranger]: Person[] = [];

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), entities, [DocumentsModule]);
    coalitionId = (await makeCoalition(db, { name: { fr: 'Kalimat' } })).id;
    coordination = (await makeCoordinator(db, { coalitionId })).ctx;
    writer = await person('contributor');
    colleague = { id: writer.id, ...(await makeMember(db, { organisationId: writer.id, role: 'campaigner' })) };
    reader = await person('analyst');
    observer = await person('representative', coalitionId, 'observer');
    stranger = await person('representative', (await makeCoalition(db)).id);
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  async function person(role: 'contributor' | 'analyst' | 'representative', coalition = coalitionId, kind?: 'observer'): Promise<Person> {
    const { id } = await makeOrganisation(db, { coalitionId: coalition });
    if (kind) await db.sql('update coalition_member set kind = $2 where organisation_id = $1', [id, kind]);
    return { id, ...(await makeMember(db, { organisationId: id, role })) };
  }
  const rowOf = (answer: unknown): DocumentRow => {
    if (answer instanceof DocumentRow) return answer;
    throw new Error(JSON.stringify(answer));
  };
  const wishes = (more: Partial<BeginDocumentInput> = {}): BeginDocumentInput => ({ coalitionId, organisationId: writer!.id, kind: 'position', title: { fr: 'L’école pour tous', ar: 'المدرسة للجميع' }, referenceLocale: 'fr', otherLocales: ['ar'], ...more });
  const begin = (ctx: RequestContext, more?: Partial<BeginDocumentInput>) => api.get(BeginDocument).run(ctx, wishes(more));
  const begun = async (more?: Partial<BeginDocumentInput>, ctx = writer!.ctx) => rowOf(await begin(ctx, more));
  const seen = async (ctx: RequestContext, id: string) => (await api.get(Documents).byId(ctx, id)) !== undefined;
  const texts = async (document: DocumentRow, ctx = writer!.ctx) => new Map((await api.get(Documents).textsOf(ctx, document)).map(({ id, locale }) => [locale, id]));
  const rights = (ctx: RequestContext, document: DocumentRow) => api.get(DocumentPeople).rights(ctx, document);
  const move = (id: string, verb: DocumentVerb, ctx = coordination) => api.get(Database).transaction(ctx, async (em) => api.get(MoveDocument).move(em, ctx, await holdDocument(em, id), verb));
  const adopted = async (document: DocumentRow) => {
    for (const verb of ['gather', 'vote', 'adopt'] as const) rowOf(await move(document.id, verb));
  };

  it('is begun by a full member’s writer, with a text in each language, an address and its place in the log', async () => {
    const document = await begun({ wordLimit: 2815, kind: 'report' });
    expect(document).toMatchObject({ state: 'drafting', organisationId: writer!.id, madeBy: writer!.accountId, wordLimit: 2815, slug: expect.stringMatching(/^l-ecole-pour-tous/) });
    expect([...(await texts(document)).keys()]).toEqual(['fr', 'ar']);
    expect((await begun()).slug).not.toBe(document.slug);
    expect(await db.sql(`select action from audit_entry where object_id = $1`, [document.id])).toEqual([{ action: 'document.begin' }]);
    expect(await seen(reader!.ctx, document.id)).toBe(true);
    expect((await api.get(Documents).list(observer!.ctx, { coalitionId, kind: 'report' })).edges.map(({ node }) => node.id)).toEqual([document.id]);
    const found = async (query: string) => (await api.get(Documents).list(observer!.ctx, { coalitionId, kind: 'report', query })).edges.map(({ node }) => node.id);
    expect(await Promise.all(['écoles', 'ECOLE tous', 'المدرسة', 'école hôpital', '!'].map(found))).toEqual([[document.id], [document.id], [document.id], [], []]);
  });

  it('is begun by nobody else, in nobody else’s name, and not without a title in its language', async () => {
    for (const ctx of [reader!.ctx, observer!.ctx, colleague!.ctx]) await expect(begin(ctx, { organisationId: ctx === colleague!.ctx ? reader!.id : writer!.id })).rejects.toThrow(NotAllowed);
    await expect(begin(stranger!.ctx)).rejects.toThrow(NotAllowed);
    await expect(begin(observer!.ctx, { organisationId: observer!.id })).rejects.toThrow(NotAllowed);
    const before = await db.sql('select id from document');
    const faults = [await begin(coordination, { organisationId: observer!.id }), await begin(writer!.ctx, { title: { ar: 'بلا عنوان' } }), await begin(writer!.ctx, { referenceLocale: 'de' }), await begin(writer!.ctx, { otherLocales: ['xx'] }), await begin(writer!.ctx, { wordLimit: 0 })];
    expect(faults.map((fault) => JSON.stringify(fault))).toEqual(['organisationId', 'title.fr', 'referenceLocale', 'otherLocales', 'wordLimit'].map((field) => expect.stringContaining(`"field":"${field}"`)));
    expect(await db.sql('select id from document')).toEqual(before);
    expect((await begun({}, coordination)).organisationId).toBe(writer!.id);
  });

  it('is written only once the coordination has accepted what was proposed', async () => {
    const document = await begun({ isProposal: true });
    const textId = (await texts(document)).get('fr')!;
    expect((await api.get(CollabAccess).seatOf(writer!.ctx, textId))?.mayType).toBe(false);
    await expect(api.get(MoveDocument).accept(writer!.ctx, document.id)).rejects.toThrow(NotAllowed);
    expect(rowOf(await api.get(MoveDocument).accept(coordination, document.id)).state).toBe('drafting');
    expect((await api.get(CollabAccess).seatOf(writer!.ctx, textId))?.mayType).toBe(true);
    expect(await api.get(MoveDocument).accept(coordination, document.id)).toMatchObject({ code: 'illegalMove', state: 'DRAFTING' });
  });

  it('has a seat for each who reads it: in the words of every language, without a pen for observers and once it is closed', async () => {
    const document = await begun();
    const textId = (await texts(document)).get('fr')!;
    await db.sql(`update organisation set name = '{"fr": "Lumière", "ar": "نور"}' where id = $1`, [writer!.id]);
    const seat = (ctx: RequestContext) => api.get(CollabAccess).seatOf(ctx, textId);
    expect(await seat(writer!.ctx)).toMatchObject({ mayType: true, isClosed: false, shown: { organisation: { fr: 'Lumière', ar: 'نور', en: null, es: null } } });
    expect(await seat(observer!.ctx)).toMatchObject({ mayType: false, isClosed: false });
    expect(await seat(coordination)).toMatchObject({ mayType: true, shown: { organisation: null } });
    expect(await seat(stranger!.ctx)).toBeUndefined();
    await move(document.id, 'gather');
    await move(document.id, 'vote');
    expect(await seat(writer!.ctx)).toMatchObject({ mayType: false, isClosed: true });
    await db.sql(`update coalition_member set standing = 'left' where organisation_id = $1`, [reader!.id]);
    const gone = await seat({ ...reader!.ctx, actor: { ...(reader!.ctx.actor as Extract<RequestContext['actor'], { kind: 'account' }>), memberships: [] } });
    await db.sql(`update coalition_member set standing = 'active' where organisation_id = $1`, [reader!.id]);
    expect(gone).toBeUndefined();
  });

  it('is changed by whoever keeps it, gets languages from whoever writes, and neither once it is voted on', async () => {
    const document = await begun({ otherLocales: [] });
    const input = { documentId: document.id, kind: 'memorandum' as const, title: { fr: 'Mémorandum' }, wordLimit: null };
    await expect(api.get(EditDocument).run(colleague!.ctx, input)).rejects.toThrow(NotAllowed);
    expect(rowOf(await api.get(EditDocument).run(writer!.ctx, input))).toMatchObject({ kind: 'memorandum', title: { fr: 'Mémorandum' } });
    await expect(api.get(EditDocument).addLanguage(observer!.ctx, document.id, 'ar')).rejects.toThrow(NotAllowed);
    await expect(api.get(EditDocument).run(stranger!.ctx, input)).rejects.toThrow(NotFound);
    rowOf(await api.get(EditDocument).addLanguage(colleague!.ctx, document.id, 'ar'));
    rowOf(await api.get(EditDocument).addLanguage(colleague!.ctx, document.id, 'ar'));
    expect(await db.sql('select locale from document_text where document_id = $1 order by locale', [document.id])).toEqual([{ locale: 'ar' }, { locale: 'fr' }]);
    await move(document.id, 'gather');
    await move(document.id, 'vote');
    expect(await api.get(EditDocument).run(writer!.ctx, input)).toMatchObject({ state: 'VOTING' });
    expect(await api.get(EditDocument).addLanguage(colleague!.ctx, document.id, 'es')).toMatchObject({ state: 'VOTING' });
  });

  it('has keepers, named by whoever began it among those who write, who then keep it too', async () => {
    const document = await begun();
    const name = (ctx: RequestContext, accountId: string) => api.get(Keepers).name(ctx, { documentId: document.id, keepers: [{ accountId, role: 'rapporteur' }] });
    await expect(name(colleague!.ctx, colleague!.accountId)).rejects.toThrow(NotAllowed);
    expect(await name(writer!.ctx, stranger!.accountId)).toMatchObject({ fields: [{ field: 'keepers' }] });
    expect((await rights(colleague!.ctx, document)).mayKeep).toBe(false);
    rowOf(await name(writer!.ctx, colleague!.accountId));
    expect(await rights(colleague!.ctx, document)).toMatchObject({ mayKeep: true, mayName: false, mayWrite: true });
    expect((await api.get(DocumentPeople).keepers(reader!.ctx, document)).map(({ role, organisation }) => [role, organisation?.id])).toEqual([['rapporteur', writer!.id]]);
    expect(await api.get(DocumentPeople).candidates(reader!.ctx, document)).toEqual([]);
  });

  it('of a group is seen by nobody outside it, the coordination included, until its chair releases it', async () => {
    const voice = await makeVoice(db, { coalitionId });
    const group = await makeGroup(db, { coalitionId, organisationId: writer!.id, chairs: [writer!.accountId] });
    await expect(begin(colleague!.ctx, { groupId: group.id })).rejects.toThrow(NotAllowed);
    const document = await begun({ groupId: group.id });
    const outside = [colleague!.ctx, coordination, reader!.ctx, observer!.ctx, voice.ctx, stranger!.ctx];
    for (const ctx of outside) {
      expect(await seen(ctx, document.id)).toBe(false);
      expect(await api.get(CollabAccess).seatOf(ctx, (await texts(document)).get('fr')!)).toBeUndefined();
      await expect(api.get(ReleaseDocument).run(ctx, document.id)).rejects.toThrow(NotFound);
    }
    expect(await rights(writer!.ctx, document)).toMatchObject({ mayRelease: true, mayKeep: true });
    const released = rowOf(await api.get(ReleaseDocument).run(writer!.ctx, document.id));
    expect(await Promise.all(outside.map((ctx) => seen(ctx, document.id)))).toEqual([true, true, true, true, true, false]);
    expect(await rights(colleague!.ctx, released)).toMatchObject({ mayComment: true, mayWrite: false, mayRelease: false });
    expect(await api.get(ReleaseDocument).run(writer!.ctx, document.id)).toMatchObject({ code: 'illegalMove' });
  });

  it('tells who comes back what changed since they left', async () => {
    const document = await begun();
    const textId = (await texts(document)).get('fr')!;
    await api.get(LiveTexts).replace(textId, textOf('Un', 'Deux'));
    expect(await api.get(ChangesSince).of(reader!.ctx, textId)).toBeUndefined();
    await api.get(Visits).leave(textId, reader!.accountId);
    await api.get(LiveTexts).replace(textId, textOf('Un', 'Trois'));
    expect((await api.get(ChangesSince).of(reader!.ctx, textId))?.changes).toEqual([{ kind: 'struck', text: 'Deux' }, { kind: 'added', text: 'Trois' }]);
    expect(await api.get(ChangesSince).of(stranger!.ctx, textId)).toBeUndefined();
  });

  it('moves as its states allow, tells the parts that listen, and not by who only reads it', async () => {
    const heard: string[] = [];
    for (const event of ['moved', 'adopted'] as const) api.get(DocumentEvents).on(event, async (_em, { document }) => void heard.push(`${event} ${document.state}`));
    const document = await begun();
    expect(await move(document.id, 'adopt')).toMatchObject({ code: 'illegalMove', state: 'DRAFTING' });
    await expect(move(document.id, 'gather', reader!.ctx)).rejects.toThrow(NotAllowed);
    await expect(move(document.id, 'gather', stranger!.ctx)).rejects.toThrow(NotFound);
    await adopted(document);
    expect(heard).toEqual(['moved synthesis', 'moved voting', 'moved adopted', 'adopted adopted']);
  });

  it('is published once adopted, with words and nothing left open, then found in two scripts and read by everybody', async () => {
    const document = await begun({ title: { fr: 'Bibliothèques de quartier', ar: 'مكتبات الأحياء' }, otherLocales: ['ar', 'es'] });
    const ids = await texts(document);
    const publish = () => api.get(PublishDocument).run(writer!.ctx, document.id);
    expect(await publish()).toMatchObject({ state: 'DRAFTING' });
    await api.get(LiveTexts).replace(ids.get('ar')!, textOf('لكل حي مكتبة وفيها التعليم'));
    const suggested: DocumentNode = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Une bibliothèque', marks: [{ type: 'insertion', attrs: { id: '1' } }] }] }] };
    await api.get(LiveTexts).replace(ids.get('fr')!, suggested);
    await adopted(document);
    expect(await publish()).toMatchObject({ fields: [{ field: 'texts.fr', code: 'suggestionsWait' }] });
    await move(document.id, 'recall');
    await api.get(LiveTexts).replace(ids.get('fr')!, textOf('Une bibliothèque dans chaque quartier, pour l’éducation.'));
    for (const verb of ['vote', 'adopt'] as const) await move(document.id, verb);
    expect((await api.get(Documents).bySlug(citizen(), document.slug))).toBeUndefined();
    expect(rowOf(await publish())).toMatchObject({ state: 'published', publishedAt: expect.any(Date) });
    const found = async (query: string) => (await api.get(Documents).published(citizen(), { query })).edges.map(({ node }) => node.id);
    expect(await Promise.all(['éducation', 'EDUCATIONS quartier', 'تعليم', 'مكتبه', 'inconnu', '?'].map(found))).toEqual([[document.id], [document.id], [document.id], [document.id], [], []]);
    const shown = (await api.get(Documents).bySlug(citizen(), document.slug))!;
    expect([...(await texts(shown, citizen())).keys()]).toEqual(['fr', 'ar']);
    expect(await api.get(DocumentPeople).keepers(citizen(), shown)).toEqual([]);
    expect(await seen(stranger!.ctx, document.id)).toBe(false);
    await expect(api.get(LiveTexts).replace(ids.get('fr')!, textOf('Autre'))).rejects.toThrow();
  });

  it('given up before it is adopted stays its coalition’s', async () => {
    const document = await begun();
    expect(rowOf(await api.get(MoveDocument).archive(writer!.ctx, document.id)).state).toBe('archived');
    expect([await seen(reader!.ctx, document.id), await api.get(Documents).bySlug(citizen(), document.slug)]).toEqual([true, undefined]);
  });
});
