import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { Allow, Ctx, may, type RequestContext } from '#libs/context';
import type { TooManyRequests } from '#libs/graphql';
import { People } from '#libs/organisations';
import { Document } from '../../drafting/document.type.js';
import type { TalkFault } from '../talk.errors.js';
import { BeginCommentInput, ReplyInput } from './comments.input.js';
import { Comments, type CommentState } from './comments.service.js';
import { CommentStates, DocumentComment, DocumentCommentResult, DocumentRemark, DocumentTypist, toComment } from './comment.type.js';
import { Mentions } from './mentions.service.js';
import { Settling } from './settling.service.js';
import { WriteComment } from './write-comment.service.js';

/** Speaking about a text. */
@Resolver(() => DocumentComment)
export class CommentsResolver {
  constructor(
    private readonly reading: Comments,
    private readonly writing: WriteComment,
    private readonly settling: Settling,
    private readonly people: People,
  ) {}

  @ResolveField(() => [DocumentRemark], { description: 'The first began it.' })
  async remarks(@Ctx() ctx: RequestContext, @Parent() { conversation: { remarks } }: DocumentComment): Promise<DocumentRemark[]> {
    const named = await this.people.named(ctx, remarks.map(({ accountId }) => accountId), remarks.map(({ organisationId }) => organisationId));
    return remarks.map(({ id, accountId, organisationId, words, madeAt }) => Object.assign(new DocumentRemark(), { id, account: named.account(accountId), organisation: named.organisation(organisationId), words, madeAt }));
  }

  @ResolveField(() => Account, { nullable: true })
  async resolvedBy(@Ctx() ctx: RequestContext, @Parent() { conversation: { row } }: DocumentComment): Promise<Account | null> {
    return (await this.people.named(ctx, [row.resolvedBy])).account(row.resolvedBy);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may end it, or open it again.' })
  maySettle(@Ctx() ctx: RequestContext, @Parent() { conversation }: DocumentComment): Promise<boolean> {
    return this.settling.may(ctx, conversation);
  }

  @Mutation(() => DocumentCommentResult)
  @Allow('document.read')
  async commentOnText(@Ctx() ctx: RequestContext, @Args('input') input: BeginCommentInput): Promise<typeof DocumentCommentResult> {
    return this.shown(ctx, await this.writing.begin(ctx, input));
  }

  @Mutation(() => DocumentCommentResult)
  @Allow('document.read')
  async replyToComment(@Ctx() ctx: RequestContext, @Args('input') input: ReplyInput): Promise<typeof DocumentCommentResult> {
    return this.shown(ctx, await this.writing.reply(ctx, input));
  }

  @Mutation(() => DocumentCommentResult, { description: 'Ends the conversation.' })
  @Allow('document.read')
  async resolveComment(@Ctx() ctx: RequestContext, @Args('commentId', { type: () => ID }) commentId: string): Promise<typeof DocumentCommentResult> {
    return this.shown(ctx, await this.settling.run(ctx, commentId, true));
  }

  @Mutation(() => DocumentCommentResult)
  @Allow('document.read')
  async reopenComment(@Ctx() ctx: RequestContext, @Args('commentId', { type: () => ID }) commentId: string): Promise<typeof DocumentCommentResult> {
    return this.shown(ctx, await this.settling.run(ctx, commentId, false));
  }

  private async shown(ctx: RequestContext, answer: string | TalkFault | TooManyRequests): Promise<typeof DocumentCommentResult> {
    return typeof answer === 'string' ? toComment(await this.reading.one(ctx, answer)) : answer;
  }
}

@Resolver(() => Document)
export class DocumentCommentsResolver {
  constructor(
    private readonly reading: Comments,
    private readonly mentions: Mentions,
    private readonly people: People,
  ) {}

  @ResolveField(() => [DocumentComment], { description: 'In the order in which they were begun: all that are open, and of those that were resolved the latest; none for the public.' })
  async comments(@Ctx() ctx: RequestContext, @Parent() { id }: Document, @Args('textId', { type: () => ID, nullable: true }) textId?: string, @Args('state', { type: () => CommentStates, nullable: true }) state?: CommentState): Promise<DocumentComment[]> {
    return (await this.reading.of(ctx, id, { textId, state })).map(toComment);
  }

  @ResolveField(() => [DocumentTypist], { description: 'Everybody who has typed in its texts or spoken of them; nobody for the public.' })
  async typists(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<DocumentTypist[]> {
    if (!may(ctx, 'document.read', { coalitionId: row.coalitionId })) return [];
    const typists = await this.mentions.typists(ctx, row);
    const named = await this.people.named(ctx, typists.map(({ accountId }) => accountId), typists.map(({ organisationId }) => organisationId));
    return typists.flatMap(({ accountId, organisationId }) => {
      const account = named.account(accountId);
      return account ? [{ account, organisation: named.organisation(organisationId) }] : [];
    });
  }

  @ResolveField(() => [Account], { description: 'People who can be named in a comment, by name.' })
  async mentionable(@Ctx() ctx: RequestContext, @Parent() { row }: Document): Promise<Account[]> {
    if (!may(ctx, 'document.read', { coalitionId: row.coalitionId })) return [];
    const ids = await this.mentions.candidates(ctx, row);
    const named = await this.people.named(ctx, ids);
    return ids.flatMap((id) => named.account(id) ?? []).toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale));
  }
}
