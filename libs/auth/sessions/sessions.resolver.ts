import { Args, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { Me } from '../me.type.js';
import { Session, toSession } from './session.type.js';
import { Sessions } from './sessions.service.js';

@Resolver(() => Me)
export class SessionsResolver {
  constructor(private readonly service: Sessions) {}

  @ResolveField(() => [Session], { name: 'sessions', description: 'Where I am signed in, newest first.' })
  async ofMe(@Ctx() ctx: RequestContext): Promise<Session[]> {
    const current = ctx.actor.kind === 'account' ? ctx.actor.sessionId : '';
    return (await this.service.mine(ctx)).map((row) => toSession(row, current));
  }

  @Mutation(() => Boolean, { description: 'Ends one of my sessions.' })
  @Allow('account.keep')
  async revokeSession(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.service.revoke(ctx, id);
    return true;
  }
}
