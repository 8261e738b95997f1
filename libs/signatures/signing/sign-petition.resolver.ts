import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { SignPetitionInput } from './sign-petition.input.js';
import { SignPetitionResult } from './sign-petition.results.js';
import { SignPetition } from './sign-petition.service.js';

@Resolver()
export class SignPetitionResolver {
  constructor(private readonly signing: SignPetition) {}

  @Mutation(() => SignPetitionResult)
  @Public('citizens sign without an account')
  signPetition(@Ctx() ctx: RequestContext, @Args('input') input: SignPetitionInput): Promise<typeof SignPetitionResult> {
    return this.signing.run(ctx, input);
  }
}
