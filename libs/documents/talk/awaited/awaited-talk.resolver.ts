import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { AwaitedTalks } from './awaited-talk.service.js';
import { AwaitedTalk } from './awaited-talk.type.js';

/** What waits for who asks, of what is said of documents. */
@Resolver()
export class AwaitedTalkResolver {
  constructor(private readonly awaited: AwaitedTalks) {}

  @Query(() => [AwaitedTalk], { description: 'Amendments that who asks is to answer, and conversations that name them.' })
  @Allow('document.read')
  awaitedTalk(@Ctx() ctx: RequestContext): Promise<AwaitedTalk[]> {
    return this.awaited.list(ctx);
  }
}
