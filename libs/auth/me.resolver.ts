import { Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { CurrentAccount } from './current-account.service.js';
import { Me, toMe } from './me.type.js';

@Resolver()
export class MeResolver {
  constructor(private readonly current: CurrentAccount) {}

  @Query(() => Me, { nullable: true, description: 'The account that asks; null when nobody is signed in.' })
  @Public('a visitor is told so by null')
  async me(@Ctx() ctx: RequestContext): Promise<Me | null> {
    const account = await this.current.of(ctx);
    return account ? toMe(account) : null;
  }
}
