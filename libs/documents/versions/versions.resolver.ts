import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { KeepVersion } from './keeping/keep-version.service.js';
import { ReadAgain } from './keeping/read-again.service.js';
import { RestoreVersion } from './keeping/restore-version.service.js';
import { CompareVersions } from './reading/compare-versions.service.js';
import { DocumentVersions } from './reading/document-versions.service.js';
import { WrittenNow } from './reading/written-now.service.js';
import { DocumentDiff, DocumentEdition, DocumentLanguage, DocumentVersion, DocumentVersionResult, toDocumentEdition, toDocumentVersion, versionOr } from './version.type.js';
import { DocumentDiffInput, KeepDocumentVersionInput } from './versions.input.js';

/** Versions of documents: kept, restored, found still right. Who leads the writing does so, whatever their role elsewhere. */
@Resolver()
export class VersionsResolver {
  constructor(
    private readonly keeping: KeepVersion,
    private readonly restoring: RestoreVersion,
    private readonly reading: ReadAgain,
  ) {}

  @Mutation(() => DocumentVersionResult, { description: 'Keeps what is written in one language as its next version; refused while suggestions are open.' })
  @Allow('document.read')
  async keepDocumentVersion(@Ctx() ctx: RequestContext, @Args('input') input: KeepDocumentVersionInput): Promise<typeof DocumentVersionResult> {
    return versionOr(await this.keeping.run(ctx, input));
  }

  @Mutation(() => DocumentVersionResult, { description: 'Puts a version in the place of what is written now, which is kept as a version first.' })
  @Allow('document.read')
  async restoreDocumentVersion(@Ctx() ctx: RequestContext, @Args('versionId', { type: () => ID }) versionId: string): Promise<typeof DocumentVersionResult> {
    return versionOr(await this.restoring.run(ctx, versionId));
  }

  @Mutation(() => DocumentVersionResult, { description: 'Says that a translation, read against the words that hold now, is still right.' })
  @Allow('document.read')
  async confirmDocumentTranslation(@Ctx() ctx: RequestContext, @Args('versionId', { type: () => ID }) versionId: string): Promise<typeof DocumentVersionResult> {
    return versionOr(await this.reading.run(ctx, versionId));
  }
}

/** Versions and editions of documents, and what differs between them. */
@Resolver()
export class ReadVersionsResolver {
  constructor(
    private readonly versions: DocumentVersions,
    private readonly now: WrittenNow,
    private readonly comparing: CompareVersions,
  ) {}

  @Query(() => [DocumentVersion], { description: 'Of all languages, the newest first.' })
  @Allow('document.read')
  async documentVersions(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) documentId: string): Promise<DocumentVersion[]> {
    return (await this.versions.list(ctx, documentId)).map(toDocumentVersion);
  }

  @Query(() => DocumentVersion, { nullable: true })
  @Allow('document.read')
  async documentVersion(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<DocumentVersion | null> {
    const row = await this.versions.byId(ctx, id);
    return row && toDocumentVersion(row);
  }

  @Query(() => [DocumentEdition], { description: 'The newest first.' })
  @Allow('document.read')
  async documentEditions(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) documentId: string): Promise<DocumentEdition[]> {
    return (await this.versions.editions(ctx, documentId)).map(toDocumentEdition);
  }

  @Query(() => [DocumentLanguage], { description: 'Each language as it is written now; the one that holds first.' })
  @Allow('document.read')
  documentLanguages(@Ctx() ctx: RequestContext, @Args('documentId', { type: () => ID }) documentId: string): Promise<DocumentLanguage[]> {
    return this.now.languages(ctx, documentId);
  }

  @Query(() => DocumentDiff, { description: 'Between two versions of a language, or a version and what is written now.' })
  @Allow('document.read')
  async documentDiff(@Ctx() ctx: RequestContext, @Args('input') input: DocumentDiffInput): Promise<DocumentDiff> {
    return Object.assign(new DocumentDiff(), await this.comparing.run(ctx, input));
  }

  @Query(() => DocumentEdition, { nullable: true, description: 'The published edition of that number, the newest when unset.' })
  @Public('anybody may read what was published, and compute its hash')
  async publishedEdition(@Ctx() ctx: RequestContext, @Args('slug') slug: string, @Args('number', { type: () => Int, nullable: true }) number?: number | null): Promise<DocumentEdition | null> {
    const row = await this.versions.published(ctx, slug, number);
    return row && toDocumentEdition(row);
  }
}
