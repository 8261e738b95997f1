import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import type { Page } from '#libs/graphql';
import { CollabAccess } from '../../live/collab-access.js';
import { ChangesSinceVisit, Document, DocumentPage, DocumentSeat, DocumentText, toDocument, toText } from '../document.type.js';
import { DocumentsArgs, PublishedDocumentsArgs } from '../drafting.input.js';
import { ChangesSince } from './changes-since-visit.service.js';
import { Documents } from './documents.service.js';

const textId = { type: () => ID };

/** Reads documents: inside those of a coalition, outside those that were published. */
@Resolver()
export class DocumentsResolver {
  constructor(
    private readonly reading: Documents,
    private readonly access: CollabAccess,
    private readonly changes: ChangesSince,
  ) {}

  @Query(() => DocumentPage, { description: 'Documents of who asks, in all their coalitions or in one, the newest first.' })
  @Allow('document.read')
  documents(@Ctx() ctx: RequestContext, @Args() args: DocumentsArgs): Promise<Page<Document>> {
    return this.reading.list(ctx, args);
  }

  @Query(() => Document, { nullable: true })
  @Allow('document.read')
  async document(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Document | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toDocument(row) : null;
  }

  @Query(() => DocumentText, { nullable: true })
  @Allow('document.read')
  async documentText(@Ctx() ctx: RequestContext, @Args('id', textId) id: string): Promise<DocumentText | null> {
    const row = await this.reading.textById(ctx, id);
    return row?.documentId && (await this.reading.byId(ctx, row.documentId)) ? toText(row) : null;
  }

  @Query(() => DocumentSeat, { nullable: true, description: 'Where who asks sits at a text; null for what they may not read.' })
  @Allow('document.read')
  async myDocumentSeat(@Ctx() ctx: RequestContext, @Args('textId', textId) id: string): Promise<DocumentSeat | null> {
    const seat = await this.access.seatOf(ctx, id);
    return seat ? { organisationId: seat.typist.organisationId, shown: seat.shown, mayType: seat.mayType, maySuggest: seat.maySuggest } : null;
  }

  @Query(() => ChangesSinceVisit, { nullable: true, description: 'What changed in a text since who asks left it; null when they were never there.' })
  @Allow('document.read')
  async changesSinceMyVisit(@Ctx() ctx: RequestContext, @Args('textId', textId) id: string): Promise<ChangesSinceVisit | null> {
    return (await this.changes.of(ctx, id)) ?? null;
  }

  @Query(() => DocumentPage, { description: 'Documents everybody may read: those that were published, the latest first.' })
  @Public('what was published is for everybody')
  publishedDocuments(@Ctx() ctx: RequestContext, @Args() args: PublishedDocumentsArgs): Promise<Page<Document>> {
    return this.reading.published(ctx, args);
  }

  @Query(() => Document, { nullable: true, description: 'One that was published, by its address.' })
  @Public('what was published is for everybody')
  async publishedDocument(@Ctx() ctx: RequestContext, @Args('slug') slug: string): Promise<Document | null> {
    const row = await this.reading.bySlug(ctx, slug);
    return row ? toDocument(row) : null;
  }
}
