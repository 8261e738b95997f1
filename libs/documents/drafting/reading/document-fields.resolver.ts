import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Json } from '#libs/graphql';
import type { DocumentNode } from '#libs/editor-schema';
import { Coalition, inLanguage, inLocaleOf, Organisation, Organisations, toCoalition, toOrganisation } from '#libs/organisations';
import { Document, DocumentKeeper, DocumentRights, DocumentText, KeeperCandidate, toText } from '../document.type.js';
import { Documents } from './documents.service.js';
import { DocumentPeople } from './document-people.service.js';

/** What belongs to a document. Who wrote it is told to its coalition alone. */
@Resolver(() => Document)
export class DocumentFieldsResolver {
  constructor(
    private readonly reading: Documents,
    private readonly people: DocumentPeople,
    private readonly organisations: Organisations,
  ) {}

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { titles }: Document, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, titles, locale);
  }

  @ResolveField(() => Organisation, { description: 'Who began it.' })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<Organisation> {
    return toOrganisation((await this.organisations.ofMany.load(ctx, row.organisationId))!);
  }

  @ResolveField(() => Coalition)
  async coalition(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Document): Promise<Coalition> {
    return toCoalition((await this.people.coalitions.load(ctx, coalitionId))!);
  }

  @ResolveField(() => String, { nullable: true, description: 'The working group that writes it.' })
  async groupName(@Ctx() ctx: RequestContext, @Parent() { row }: Document, @Args('locale', inLanguage) locale?: string): Promise<string | null> {
    const name = await this.people.groupName(ctx, row);
    return name ? inLocaleOf(ctx, name, locale) : null;
  }

  @ResolveField(() => [DocumentText], { description: 'The language of reference first; to the public those that were published.' })
  async texts(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<DocumentText[]> {
    return (await this.reading.textsOf(ctx, row)).map(toText);
  }

  @ResolveField(() => [DocumentKeeper])
  keepers(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<DocumentKeeper[]> {
    return this.people.keepers(ctx, row);
  }

  @ResolveField(() => [KeeperCandidate], { description: 'Whom who asks may name, when they may.' })
  keeperCandidates(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<KeeperCandidate[]> {
    return this.people.candidates(ctx, row);
  }

  @ResolveField(() => DocumentRights)
  rights(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<DocumentRights> {
    return this.people.rights(ctx, row);
  }
}

/** What stands in a text now. */
@Resolver(() => DocumentText)
export class DocumentTextFieldsResolver {
  constructor(private readonly reading: Documents) {}

  @ResolveField(() => Json, { description: 'The text as the editor keeps it: `{ type: "doc", content: [ … ] }`.' })
  async content(@Ctx() ctx: RequestContext, @Parent() { id }: DocumentText): Promise<DocumentNode> {
    return (await this.reading.standingOf(ctx, id)).content;
  }

  @ResolveField(() => Int)
  async words(@Ctx() ctx: RequestContext, @Parent() { id }: DocumentText): Promise<number> {
    return (await this.reading.standingOf(ctx, id)).words;
  }

  @ResolveField(() => String, { description: 'SHA-256 of its canonical JSON (RFC 8785), in hexadecimal.' })
  async hash(@Ctx() ctx: RequestContext, @Parent() { id }: DocumentText): Promise<string> {
    return (await this.reading.standingOf(ctx, id)).hash.toString('hex');
  }
}
