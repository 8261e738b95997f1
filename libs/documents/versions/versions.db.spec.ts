import type { INestApplicationContext } from '@nestjs/common';
import { Accounts, authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database } from '#libs/database';
import { canonical, type DocumentNode } from '#libs/editor-schema';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeGroup, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { signatureEntities } from '#libs/signatures';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { documentEntities, DocumentsModule } from '../index.js';
import { DocumentEvents } from '../drafting/document.events.js';
import { DocumentRow } from '../drafting/document.entity.js';
import { LiveTexts } from '../live/live-texts.service.js';
import { UpdateLog } from '../live/update-log.service.js';
import { makeDocument } from '../testing/document.factory.js';
import { CorrectDocument } from './correcting/correct-document.service.js';
import { Corrections } from './correcting/corrections.service.js';
import { DocumentEditionRow } from './document-edition.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';
import { editionHash } from './hashes.js';
import { KeepVersion } from './keeping/keep-version.service.js';
import { ReadAgain } from './keeping/read-again.service.js';
import { RestoreVersion } from './keeping/restore-version.service.js';
import { CompareVersions } from './reading/compare-versions.service.js';
import { DocumentVersions } from './reading/document-versions.service.js';
import { VersionAuthors } from './reading/version-authors.js';
import { WrittenNow } from './reading/written-now.service.js';
import { EditionFieldsResolver, VersionFieldsResolver } from './version-fields.resolver.js';
import { toDocumentEdition, toDocumentVersion } from './version.type.js';
import { Versions } from './versions.service.js';

type Made = Awaited<ReturnType<typeof makeDocument>>;
const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...documentEntities];
const textOf = (...lines: string[]): DocumentNode => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });
const suggested: DocumentNode = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'un' }, { type: 'text', text: ' deux', marks: [{ type: 'insertion', attrs: { id: 'a' } }] }] }] };

/** Real: the API's role, row security, what is typed. */
describe('versions of documents', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let [coalitionId, organisationId]: string[] = [];
  let [keeper, colleague, observer, stranger]: RequestContext[] = [];

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), entities, [DocumentsModule]);
    coalitionId = (await makeCoalition(db)).id;
    organisationId = (await makeOrganisation(db, { coalitionId })).id;
    keeper = (await makeMember(db, { organisationId, role: 'contributor' })).ctx;
    colleague = (await makeMember(db, { organisationId, role: 'representative' })).ctx;
    observer = (await makeMember(db, { organisationId: (await makeOrganisation(db, { coalitionId, kind: 'observer' })).id, role: 'representative' })).ctx;
    stranger = (await makeCoordinator(db, { coalitionId: (await makeCoalition(db)).id })).ctx;
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });

  const idOf = (ctx: RequestContext) => (ctx.actor.kind === 'account' ? ctx.actor.accountId : '');
  const begin = (more: Partial<Parameters<typeof makeDocument>[1]> = {}) => makeDocument(db, { coalitionId: coalitionId!, organisationId: organisationId!, locales: ['fr', 'ar'], madeBy: idOf(keeper!), ...more });
  const type = (made: Made, locale: string, ...lines: string[]) => api.get(LiveTexts).replace(made.texts[locale]!, textOf(...lines));
  const keep = ({ id: documentId }: Made, locale = 'fr', name = 'Pour le conseil', ctx = keeper!) => api.get(KeepVersion).run(ctx, { documentId, locale, name });
  const kept = (answer: object): DocumentVersionRow => {
    if (answer instanceof DocumentVersionRow) return answer;
    throw new Error(JSON.stringify(answer));
  };
  const freeze = (made: Made, ctx = keeper!) => api.get(Database).transaction(ctx, (em) => api.get(Versions).freeze(em, ctx, made.id, 'Au silence'));
  const frozen = async (made: Made): Promise<DocumentEditionRow> => {
    const answer = await freeze(made);
    if (answer instanceof DocumentEditionRow) return answer;
    throw new Error(JSON.stringify(answer));
  };
  const publish = async ({ id }: { id: string }) => {
    await db.sql(`update document set state = 'published', published_at = now() where id = $1`, [id]);
    await api.get(Database).transaction(keeper!, async (em) => api.get(DocumentEvents).fire('published', em, { ctx: keeper!, document: await em.findOneByOrFail(DocumentRow, { id }) }));
  };
  const correct = ({ id: documentId }: { id: string }, reason: object = { fr: 'Une coquille au point 2.' }, ctx = keeper!) => api.get(CorrectDocument).run(ctx, { documentId, reason });
  const corrected = async (made: { id: string }): Promise<DocumentRow> => {
    const answer = await correct(made);
    if (answer instanceof DocumentRow) return answer;
    throw new Error(JSON.stringify(answer));
  };
  const content = (version: DocumentVersionRow, ctx: RequestContext = { ...keeper! }) => api.get(DocumentVersions).content(ctx, version);
  const live = (made: Made, locale = 'fr') => api.get(LiveTexts).read(made.texts[locale]!);
  const anew = (ctx: RequestContext) => ({ ...ctx });

  it('keep what is written under a number, a name and a hash, and change for nobody', async () => {
    const made = await begin();
    expect(await keep(made)).toMatchObject({ fields: [{ field: 'texts.fr', code: 'empty' }] });
    await type(made, 'fr', 'Nous demandons un plan.', 'Et son budget.');
    expect(await keep(made, 'fr', ' ')).toMatchObject({ fields: [{ field: 'name' }] });
    expect(await keep(made, 'en')).toMatchObject({ fields: [{ field: 'locale' }] });
    const first = kept(await keep(made));
    expect(first).toMatchObject({ number: 1, name: 'Pour le conseil', words: 7, madeBy: idOf(keeper!), referenceVersionId: null });
    expect(sha256(canonical(await content(first)))).toEqual(first.hash);
    expect(await keep(made)).toMatchObject({ code: 'unchanged' });
    await type(made, 'fr', 'Nous demandons, un plan.', 'Et son budget.');
    const second = kept(await keep(made));
    expect([second.number, second.hash.equals(first.hash)]).toEqual([2, false]);
    const twin = await begin();
    await type(twin, 'fr', 'Nous demandons, un plan.', 'Et son budget.');
    expect(kept(await keep(twin)).hash).toEqual(second.hash);
    for (const harm of ['update document_version set name = name || 1 where id = $1', `update document_version set content = '{}' where id = $1`, 'delete from document_version where id = $1']) await expect(db.sql(harm, [first.id])).rejects.toThrow(/stays as it is/);
    expect(await db.sql(`select action, detail ->> 'number' as number from audit_entry where object_id = $1 order by number`, [made.id])).toEqual([{ action: 'document.keepVersion', number: '1' }, { action: 'document.keepVersion', number: '2' }]);
  });

  it('are made by who leads the writing, and wait for suggestions to be settled', async () => {
    const made = await begin();
    await api.get(LiveTexts).replace(made.texts['fr']!, suggested);
    expect(await keep(made)).toMatchObject({ fields: [{ field: 'texts.fr', code: 'suggestionsOpen' }] });
    expect(await freeze(made)).toMatchObject({ fields: [{ field: 'texts.fr', code: 'suggestionsOpen' }] });
    await type(made, 'fr', 'un deux');
    for (const ctx of [colleague!, observer!]) await expect(keep(made, 'fr', 'x', ctx)).rejects.toThrow(NotAllowed);
    await expect(keep(made, 'fr', 'x', stranger)).rejects.toThrow(NotFound);
    await expect(keep(made, 'fr', 'x', citizen())).rejects.toThrow(NotSignedIn);
    const version = kept(await keep(made));
    expect((await api.get(DocumentVersions).list(observer!, made.id)).map(({ id }) => id)).toEqual([version.id]);
    expect(await api.get(DocumentVersions).list(stranger!, made.id)).toEqual([]);
    await expect(api.get(WrittenNow).languages(stranger!, made.id)).rejects.toThrow(NotFound);
    await expect(api.get(CompareVersions).run(stranger!, { documentId: made.id, locale: 'fr', before: version.id })).rejects.toThrow(NotFound);
  });

  it('of a translation name what they translate, and are stale once other words hold until somebody has read them again', async () => {
    const made = await begin();
    await type(made, 'ar', 'خطة');
    expect(await keep(made, 'ar')).toMatchObject({ fields: [{ field: 'referenceVersionId', code: 'referenceFirst' }] });
    await type(made, 'fr', 'Un plan');
    const fr1 = kept(await keep(made));
    const ar1 = kept(await keep(made, 'ar'));
    expect(ar1.referenceVersionId).toBe(fr1.id);
    expect(await api.get(ReadAgain).run(keeper!, ar1.id)).toMatchObject({ id: ar1.id });
    await type(made, 'fr', 'Un plan, financé');
    const fr2 = kept(await keep(made));
    const stale = () => api.get(DocumentVersions).isStale(anew(observer!), ar1);
    expect(await stale()).toBe(true);
    expect(await freeze(made)).toMatchObject({ fields: [{ field: 'texts.ar', code: 'stale' }] });
    await expect(api.get(ReadAgain).run(colleague!, ar1.id)).rejects.toThrow(NotAllowed);
    await api.get(ReadAgain).run(keeper!, ar1.id);
    expect([await stale(), (await api.get(DocumentVersions).source(anew(keeper!), ar1))?.id]).toEqual([false, fr2.id]);
    await type(made, 'ar', 'خطة ممولة');
    kept(await keep(made, 'ar'));
    expect(await api.get(ReadAgain).run(keeper!, ar1.id)).toMatchObject({ code: 'notNewest' });
    expect(await frozen(made)).toMatchObject({ number: 1 });
  });

  it('are frozen together: one edition, one hash, the same while not a comma changes', async () => {
    const heard: string[] = [];
    api.get(DocumentEvents).on('frozen', async (_em, { document }) => void heard.push(document.id));
    const made = await begin({ locales: ['fr', 'ar', 'en'] });
    await type(made, 'fr', 'Un plan');
    await type(made, 'ar', 'خطة');
    const first = await frozen(made);
    const versions = (await api.get(DocumentVersions).ofEditions.load(anew(keeper!), first.id))!;
    expect(versions.map(({ locale, name, number }) => [locale, name, number])).toEqual([['ar', 'Au silence', 1], ['fr', 'Au silence', 1]]);
    expect(first.hash).toEqual(editionHash(versions));
    expect(await frozen(made)).toMatchObject({ id: first.id });
    await type(made, 'fr', 'Un plan,');
    await type(made, 'ar', 'خطة،');
    const second = await frozen(made);
    expect([second.number, second.hash.equals(first.hash)]).toEqual([2, false]);
    expect(heard.filter((id) => id === made.id)).toHaveLength(2);
    const version = versions[0]!;
    for (const harm of [`insert into document_edition_text (edition_id, locale, version_id, document_id, coalition_id) select e.id, 'en', v.id, e.document_id, e.coalition_id from document_edition e, document_version v where e.id = $1 and v.id = '${version.id}'`, 'update document_edition set hash = sha256(hash) where id = $1', 'delete from document_edition_text where edition_id = $1']) await expect(db.sql(harm, [first.id])).rejects.toThrow();
    expect(await freeze(await begin())).toMatchObject({ fields: [{ field: 'texts.fr', code: 'empty' }] });
    await expect(freeze(made, stranger)).rejects.toThrow(NotFound);
  });

  it('have an edition only with a hash of its own languages', async () => {
    const made = await begin();
    await type(made, 'fr', 'Un plan');
    const version = kept(await keep(made));
    await expect(db.sql(`with e as (insert into document_edition (id, document_id, coalition_id, number, name, hash) values (gen_random_uuid(), $1, $2, 9, 'x', sha256('x')) returning id)
      insert into document_edition_text (edition_id, locale, version_id, document_id, coalition_id) select id, 'fr', $3, $1, $2 from e`, [made.id, coalitionId, version.id])).rejects.toThrow(/its languages/);
  });

  it('miss nothing that was typed meanwhile, whoever types in how many texts', async () => {
    const made = await begin({ locales: ['fr', 'ar', 'en', 'es'] });
    for (const locale of ['fr', 'ar', 'en', 'es']) await type(made, locale, 'un');
    const log = api.get(UpdateLog);
    let typed = 0;
    const typing: Promise<unknown>[] = [];
    const edition = await api.get(Database).transaction(keeper!, async (em) => {
      const answer = await api.get(Versions).freeze(em, keeper!, made.id, 'x');
      for (const textId of Object.values(made.texts)) for (let i = 0; i < 3; i++) typing.push(log.add(textId, Buffer.from([0, 0])).then(() => typed++));
      const again = await api.get(Versions).freeze(em, keeper!, made.id, 'y');
      expect([typed, (again as DocumentEditionRow).id]).toEqual([0, (answer as DocumentEditionRow).id]);
      return answer;
    });
    await Promise.all(typing);
    expect([typed, edition]).toEqual([12, expect.any(DocumentEditionRow)]);
  });

  it('are put back in the place of what is written, which is kept first', async () => {
    const made = await begin();
    await type(made, 'fr', 'Un plan');
    const first = kept(await keep(made));
    const restore = (ctx = keeper!) => api.get(RestoreVersion).run(ctx, first.id);
    expect(await restore()).toMatchObject({ code: 'alreadyWritten' });
    await type(made, 'fr', 'Tout autre chose');
    await expect(restore(colleague)).rejects.toThrow(NotAllowed);
    expect(await restore()).toMatchObject({ id: first.id });
    expect((await live(made)).hash).toEqual(first.hash);
    const [before] = await api.get(DocumentVersions).list(keeper!, made.id);
    expect(before).toMatchObject({ number: 2, name: 'Avant le retour à la version 1' });
    expect(canonical(await content(before!))).toContain('Tout autre chose');
    await type(made, 'fr', 'Encore');
    await db.sql(`update document set state = 'voting' where id = $1`, [made.id]);
    expect(await restore()).toMatchObject({ code: 'closed' });
    expect(canonical((await live(made)).content)).toContain('Encore');
  });

  it('are compared with each other and with what is written now', async () => {
    const made = await begin();
    await type(made, 'fr', 'Un plan clair.', 'Un budget.');
    const first = kept(await keep(made));
    await type(made, 'fr', 'Un plan, clair.', 'Un budget.');
    const compare = (more = {}) => api.get(CompareVersions).run(anew(observer!), { documentId: made.id, locale: 'fr', before: first.id, ...more });
    expect((await compare()).blocks.map(({ change }) => change)).toEqual(['changed', 'same']);
    const second = kept(await keep(made));
    expect((await compare({ after: second.id })).blocks[0]!.parts.filter(({ change }) => change === 'added')).toEqual([{ change: 'added', text: ',' }]);
    expect(await compare({ after: first.id })).toMatchObject({ isSame: true });
    await expect(compare({ locale: 'ar' })).rejects.toThrow(NotFound);
    expect(await api.get(WrittenNow).languages(observer!, made.id)).toEqual([expect.objectContaining({ locale: 'fr', isReference: true, words: 5, isChanged: false }), expect.objectContaining({ locale: 'ar', words: 0, isChanged: false })]);
  });

  it('are everybody’s to read and to check once published, and no others', async () => {
    const made = await begin();
    await type(made, 'fr', 'Brouillon');
    const draft = kept(await keep(made));
    await type(made, 'fr', 'Un plan');
    await frozen(made);
    const found = () => api.get(DocumentVersions).published(citizen(), made.slug);
    expect(await found()).toBeNull();
    await db.sql(`update document set state = 'published', published_at = now() where id = $1`, [made.id]);
    expect(await found()).toBeNull();
    await publish(made);
    const edition = (await found())!;
    const asked = citizen();
    const [version, ...others] = (await api.get(DocumentVersions).ofEditions.load(asked, edition.id))!;
    expect(others).toEqual([]);
    expect(sha256(canonical(await content(version!, asked)))).toEqual(version!.hash);
    expect(editionHash([version!])).toEqual(edition.hash);
    expect(await content(draft, asked)).toBeUndefined();
    const authors = new VersionAuthors(api.get(Database), api.get(Accounts));
    const names = (ctx: RequestContext) => [new EditionFieldsResolver(api.get(DocumentVersions), authors).name(ctx, toDocumentEdition(edition)), new VersionFieldsResolver(api.get(DocumentVersions), authors).name(ctx, toDocumentVersion(version!))];
    expect([names(asked), names(stranger!), names(colleague!)]).toEqual([['', ''], ['', ''], ['Au silence', 'Au silence']]);
  });

  it('are corrected, once published, by a document of its own with the same words, which everybody learns of when it is published too', async () => {
    const made = await begin();
    await type(made, 'fr', 'Un plam');
    await type(made, 'ar', 'خطة');
    await frozen(made);
    expect(await correct(made)).toMatchObject({ code: 'illegalMove' });
    await publish(made);
    const may = async (ctx: RequestContext) => api.get(Corrections).mayBegin({ ...ctx }, await api.get(Database).transaction(keeper!, (em) => em.findOneByOrFail(DocumentRow, { id: made.id })));
    for (const ctx of [colleague!, observer!]) await expect(correct(made, undefined, ctx)).rejects.toThrow(NotAllowed);
    await expect(correct(made, undefined, stranger)).rejects.toThrow(NotFound);
    await expect(correct(made, undefined, citizen())).rejects.toThrow(NotSignedIn);
    expect(await correct(made, { ar: 'خطأ' })).toMatchObject({ fields: [{ field: 'reason.fr' }] });
    expect([await may(keeper!), await may(colleague!), await may(citizen())]).toEqual([true, false, false]);
    const given = await corrected(made);
    expect([await may(keeper!), await correct(made)]).toEqual([false, expect.objectContaining({ code: 'beingCorrected' })]);
    await db.sql(`update document set state = 'archived', archived_at = now() where id = $1`, [given.id]);
    const later = await corrected(made);
    expect(later).toMatchObject({ state: 'drafting', organisationId, madeBy: idOf(keeper!), publishedAt: null });
    const versions = await api.get(DocumentVersions).list(keeper!, later.id);
    const [fr, ar] = ['fr', 'ar'].map((locale) => versions.find((one) => one.locale === locale)!);
    expect([versions.length, fr!.number, ar!.number, ar!.referenceVersionId, fr!.hash]).toEqual([2, 1, 1, fr!.id, (await live(made)).hash]);
    expect((await api.get(WrittenNow).languages(keeper!, later.id)).map(({ locale, isChanged }) => [locale, isChanged])).toEqual([['fr', false], ['ar', false]]);
    const known = async (ctx: RequestContext) => (await api.get(Corrections).ofEarlier.load({ ...ctx }, made.id))?.other.id;
    expect([await known(citizen()), await known(stranger!), await known(observer!)]).toEqual([undefined, undefined, later.id]);
    const [text] = await db.sql<{ id: string }>(`select id from document_text where document_id = $1 and locale = 'fr'`, [later.id]);
    await api.get(LiveTexts).replace(text!.id, textOf('Un plan'));
    await publish(later);
    expect(canonical((await live(made)).content)).toContain('Un plam');
    expect((await api.get(DocumentVersions).published(citizen(), made.slug))!.documentId).toBe(made.id);
    expect(await api.get(Corrections).ofEarlier.load(citizen(), made.id)).toMatchObject({ row: { reason: { fr: 'Une coquille au point 2.' } }, other: { slug: later.slug } });
    expect(await api.get(Corrections).ofLater.load(citizen(), later.id)).toMatchObject({ other: { slug: made.slug } });
    expect(await correct(made)).toMatchObject({ code: 'correctedAlready' });
    const insert = `insert into document_correction (document_id, corrects_id, coalition_id, reason) values ($1, $2, $3, '{}')`;
    await expect(api.get(Database).transaction(colleague!, (em) => em.query(insert, [made.id, later.id, coalitionId]))).rejects.toThrow(/row-level security/);
  });

  it('of a group’s own document are its own until it is released', async () => {
    const group = await makeGroup(db, { coalitionId: coalitionId!, organisationId: organisationId!, chairs: [idOf(keeper!)] });
    const made = await begin({ groupId: group.id });
    await type(made, 'fr', 'Entre nous');
    await db.sql(`insert into document_version (id, document_id, coalition_id, locale, number, name, content, hash, words) values (gen_random_uuid(), $1, $2, 'fr', 1, 'x', '{}', sha256('x'), 1)`, [made.id, coalitionId]);
    expect(await api.get(DocumentVersions).list(colleague!, made.id)).toEqual([]);
    await db.sql('update document set released_at = now() where id = $1', [made.id]);
    expect(await api.get(DocumentVersions).list(colleague!, made.id)).toHaveLength(1);
  });
});
