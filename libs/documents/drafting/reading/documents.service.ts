import { Injectable } from '@nestjs/common';
import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { searchedStems, wordsOf } from '#libs/petitions';
import { LiveTexts, type LiveText } from '../../live/live-texts.service.js';
import { DocumentSearchRow } from '../document-search.entity.js';
import { DocumentTextRow } from '../document-text.entity.js';
import { DocumentRow } from '../document.entity.js';
import { toDocument, type Document } from '../document.type.js';
import type { DocumentsArgs, PublishedDocumentsArgs } from '../drafting.input.js';

/** Reads documents: members those of their coalitions and of the groups in which they sit, everybody what was published. */
@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly live: LiveTexts,
  ) {}

  private readonly texts = new RequestLoader<DocumentTextRow[]>((ctx, ids) => this.textsByDocument(ctx, ids));
  private readonly standing = new RequestLoader<LiveText>((_ctx, ids) => this.live.readEach(ids));

  /** The newest first. Throws NotSignedIn, NotAllowed for another coalition. */
  async list(ctx: RequestContext, args: DocumentsArgs): Promise<Page<Document>> {
    demand(ctx, 'document.read', args.coalitionId ? { coalitionId: args.coalitionId } : undefined);
    const mine = ctx.actor.kind === 'account' ? [...ctx.actor.memberships.flatMap((m) => m.coalitionIds), ...[...ctx.actor.leads, ...(ctx.actor.voices ?? [])].map((l) => l.coalitionId)] : [];
    const coalitionIds = args.coalitionId ? [args.coalitionId] : mine;
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(DocumentRow, 'd').where('d.coalitionId = any(:coalitionIds::uuid[])', { coalitionIds }).orderBy('d.id', 'DESC').limit(pageSize(args) + 1);
      if (args.state) query.andWhere('d.state = :state', { state: args.state });
      if (args.kind) query.andWhere('d.kind = :kind', { kind: args.kind });
      if (args.query) query.andWhere('d.id = any(:titled::uuid[])', { titled: await titled(em, coalitionIds, args.query) });
      const [after] = readCursor(args) ?? [];
      if (after && validate(after)) query.andWhere('d.id < :after', { after });
      return toPage(await query.getMany(), args, toDocument, (row) => [row.id]);
    });
  }

  /** Undefined for what the actor does not read from the inside. */
  async byId(ctx: RequestContext, id: string): Promise<DocumentRow | undefined> {
    demand(ctx, 'document.read');
    if (!validate(id)) return undefined;
    const row = await this.database.transaction(ctx, (em) => em.findOneBy(DocumentRow, { id }));
    return row && may(ctx, 'document.read', { coalitionId: row.coalitionId }) ? row : undefined;
  }

  /** For everybody: what was published, the latest first. */
  async published(ctx: RequestContext, args: PublishedDocumentsArgs): Promise<Page<Document>> {
    return this.database.transaction(ctx, async (em) => {
      if (args.coalitionId && !validate(args.coalitionId)) return publishedPage([], args);
      const query = narrowed(shown(em), args).limit(pageSize(args) + 1);
      const [at, id] = readCursor(args) ?? [];
      if (at && id && validate(id) && !Number.isNaN(Date.parse(at))) query.andWhere('(d.publishedAt, d.id) < (:at::timestamptz, :id::uuid)', { at: new Date(at), id });
      return publishedPage(await query.getMany(), args);
    });
  }

  /** For everybody: one that was published. */
  async bySlug(ctx: RequestContext, slug: string): Promise<DocumentRow | undefined> {
    return (await this.database.transaction(ctx, (em) => shown(em).andWhere('d.slug = :slug', { slug }).getOne())) ?? undefined;
  }

  /** The language of reference first; to strangers those alone that were published. */
  async textsOf(ctx: RequestContext, { id, referenceLocale }: DocumentRow): Promise<DocumentTextRow[]> {
    const rows = (await this.texts.load(ctx, id)) ?? [];
    return rows.toSorted((a, b) => Number(b.locale === referenceLocale) - Number(a.locale === referenceLocale));
  }

  async textById(ctx: RequestContext, id: string): Promise<DocumentTextRow | undefined> {
    if (!validate(id)) return undefined;
    return (await this.database.transaction(ctx, (em) => em.findOneBy(DocumentTextRow, { id }))) ?? undefined;
  }

  /** A text as it stands; of one whose row the actor was shown. */
  async standingOf(ctx: RequestContext, textId: string): Promise<LiveText> {
    return (await this.standing.load(ctx, textId))!;
  }

  private async textsByDocument(ctx: RequestContext, documentIds: readonly string[]): Promise<Map<string, DocumentTextRow[]>> {
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(DocumentTextRow, { where: { documentId: In([...documentIds]) }, order: { id: 'ASC' } });
      const documents = new Map((await em.findBy(DocumentRow, { id: In([...documentIds]) })).map((row) => [row.id, row]));
      const published = new Set((await em.findBy(DocumentSearchRow, { documentId: In([...documentIds]) })).map(({ documentId, locale }) => `${documentId} ${locale}`));
      const isShown = ({ documentId, locale, coalitionId }: DocumentTextRow) => may(ctx, 'document.read', { coalitionId }) || (documents.get(documentId!)?.publishedAt != null && published.has(`${documentId} ${locale}`));
      const readable = rows.filter(isShown);
      return new Map(documentIds.map((id) => [id, readable.filter(({ documentId }) => documentId === id)]));
    });
  }
}

/** Those in whose titles all words occur; one without a single word finds nothing. Read whole: a coalition writes hundreds, not thousands. */
async function titled(em: EntityManager, coalitionIds: readonly string[], words: string): Promise<string[]> {
  const stems = searchedStems(words);
  const rows = stems.length > 0 ? await em.find(DocumentRow, { select: { id: true, title: true }, where: { coalitionId: In(coalitionIds) } }) : [];
  return rows.flatMap(({ id, title }) => (stems.every((stem) => wordsOf(Object.values(title).join(' ')).includes(stem)) ? [id] : []));
}

const shown = (em: EntityManager) => em.createQueryBuilder(DocumentRow, 'd').where('d.publishedAt is not null').orderBy('d.publishedAt', 'DESC').addOrderBy('d.id', 'DESC');
const publishedPage = (rows: DocumentRow[], args: PublishedDocumentsArgs) => toPage(rows, args, toDocument, (row) => [row.publishedAt!.toISOString(), row.id]);

/** Words are sought in the index of what was published; a query without a single word finds nothing. */
function narrowed(query: SelectQueryBuilder<DocumentRow>, { query: words, locale, kind, coalitionId }: PublishedDocumentsArgs): SelectQueryBuilder<DocumentRow> {
  if (kind) query.andWhere('d.kind = :kind', { kind });
  if (coalitionId) query.andWhere('d.coalitionId = :coalitionId', { coalitionId });
  if (locale) query.andWhere('d.id in (select s.document_id from document_search s where s.locale = :locale)', { locale: isLocale(locale) ? locale : '' });
  if (!words) return query;
  const stems = searchedStems(words);
  const each = stems.map((_, i) => `s.words like :stem${i}`).join(' and ') || 'false';
  return query.andWhere(`d.id in (select s.document_id from document_search s where ${each})`, Object.fromEntries(stems.map((stem, i) => [`stem${i}`, `%${stem}%`])));
}
