import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { Ctx, may, type RequestContext } from '#libs/context';
import { canonical, plainText } from '#libs/editor-schema';
import { editionDocument } from './hashes.js';
import { DocumentVersions } from './reading/document-versions.service.js';
import { VersionAuthors } from './reading/version-authors.js';
import { DocumentEdition, DocumentVersion, DocumentVersionText, toDocumentVersion } from './version.type.js';

/** Names are the coalition’s own words about its work: no part of what it publishes. */
const toldInside = (ctx: RequestContext, { name, coalitionId }: { readonly name: string; readonly coalitionId: string }): string => (may(ctx, 'document.read', { coalitionId }) ? name : '');

/** What belongs to a version. */
@Resolver(() => DocumentVersion)
export class VersionFieldsResolver {
  constructor(
    private readonly versions: DocumentVersions,
    private readonly authors: VersionAuthors,
  ) {}

  @ResolveField(() => String, { description: 'What it is remembered by; told to its coalition alone, empty for others.' })
  name(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentVersion): string {
    return toldInside(ctx, row);
  }

  @ResolveField(() => DocumentVersionText)
  async text(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentVersion): Promise<DocumentVersionText> {
    const content = await this.versions.content(ctx, row);
    return Object.assign(new DocumentVersionText(), { document: canonical(content), words: plainText(content) });
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who made it; told to its coalition alone.' })
  author(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentVersion): Promise<Account | null> {
    return this.authors.of(ctx, row);
  }

  @ResolveField(() => DocumentVersion, { nullable: true, description: 'Of a translation: the version of the reference with which it is known to agree.' })
  async reference(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentVersion): Promise<DocumentVersion | null> {
    const source = await this.versions.source(ctx, row);
    return source && toDocumentVersion(source);
  }

  @ResolveField(() => Boolean, { description: 'A translation of words that hold no longer.' })
  isStale(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentVersion): Promise<boolean> {
    return this.versions.isStale(ctx, row);
  }
}

/** What belongs to an edition. */
@Resolver(() => DocumentEdition)
export class EditionFieldsResolver {
  constructor(
    private readonly versions: DocumentVersions,
    private readonly authors: VersionAuthors,
  ) {}

  @ResolveField(() => String, { description: 'As what it was frozen; told to its coalition alone, empty for others.' })
  name(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentEdition): string {
    return toldInside(ctx, row);
  }

  @ResolveField(() => [DocumentVersion], { name: 'versions', description: 'One for each language.' })
  async inEachLanguage(@Ctx() ctx: RequestContext, @Parent() { id }: DocumentEdition): Promise<DocumentVersion[]> {
    return ((await this.versions.ofEditions.load(ctx, id)) ?? []).map(toDocumentVersion);
  }

  @ResolveField(() => String, { description: 'Canonical JSON of its languages and their hashes: what its own hash is of.' })
  async document(@Ctx() ctx: RequestContext, @Parent() { id }: DocumentEdition): Promise<string> {
    return editionDocument((await this.versions.ofEditions.load(ctx, id)) ?? []);
  }

  @ResolveField(() => Account, { nullable: true, description: 'Who froze it; told to its coalition alone.' })
  author(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentEdition): Promise<Account | null> {
    return this.authors.of(ctx, row);
  }
}
