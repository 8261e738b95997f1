import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { CurrentAccount } from './current-account.service.js';
import { Me, toMe } from './me.type.js';
import { UpdateMeInput } from './update-me.input.js';
import { UpdateMe } from './update-me.service.js';

export const UpdateMeResult = resultUnion('UpdateMeResult', () => [Me, InvalidInput]);

@Resolver()
export class MeResolver {
  constructor(
    private readonly current: CurrentAccount,
    private readonly updating: UpdateMe,
  ) {}

  @Query(() => Me, { nullable: true, description: 'The account that asks; null when nobody is signed in.' })
  @Public('a visitor is told so by null')
  async me(@Ctx() ctx: RequestContext): Promise<Me | null> {
    const account = await this.current.of(ctx);
    return account ? toMe(account) : null;
  }

  @Mutation(() => UpdateMeResult, { description: 'My name and the language Sawt speaks to me.' })
  @Allow('account.keep')
  updateMe(@Ctx() ctx: RequestContext, @Args('input') input: UpdateMeInput): Promise<typeof UpdateMeResult> {
    return this.updating.run(ctx, input);
  }
}
