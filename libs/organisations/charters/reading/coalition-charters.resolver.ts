import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Coalition } from '../../coalition.type.js';
import { Charter, toCharter } from '../charter.type.js';
import { Charters } from './charters.service.js';

/** The charters of a coalition. */
@Resolver(() => Coalition)
export class CoalitionChartersResolver {
  constructor(private readonly reading: Charters) {}

  @ResolveField(() => Charter, { nullable: true, description: 'The version of a number, the one in force when unset.' })
  async charter(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition, @Args('number', { type: () => Int, nullable: true }) number?: number | null): Promise<Charter | null> {
    const found = await this.reading.one(ctx, id, number);
    return found && toCharter(found);
  }

  @ResolveField(() => [Charter], { description: 'Every version the asker may see, the newest first.' })
  async charters(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition): Promise<Charter[]> {
    return (await this.reading.all(ctx, id)).map(toCharter);
  }
}
