import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { LetterTarget, toLetterTarget } from '../letter-campaign.type.js';
import { OfficeActs } from './office-acts.service.js';
import { RefusedOffices } from './refused-offices.service.js';
import { LetterTargetResult, RefusingOffice } from './refusing-office.type.js';
import { RefuseLetters } from './refuse-letters.service.js';

/** The offices letters go to: what staff does about them, and how they ask for no more. */
@Resolver()
export class OfficesResolver {
  constructor(
    private readonly acts: OfficeActs,
    private readonly refused: RefusedOffices,
    private readonly refusing: RefuseLetters,
  ) {}

  @Query(() => [RefusingOffice], { description: 'The offices that asked for no more letters, as far as the account writes to them' })
  @Allow('letter.read')
  refusingOffices(@Ctx() ctx: RequestContext): Promise<RefusingOffice[]> {
    return this.refused.list(ctx);
  }

  @Mutation(() => LetterTarget, { description: 'Mails that were refused three times in a row are tried again' })
  @Allow('letter.office')
  async resumeLetterTarget(@Ctx() ctx: RequestContext, @Args('targetId', { type: () => ID }) targetId: string): Promise<LetterTarget> {
    return toLetterTarget(await this.acts.resume(ctx, targetId));
  }

  @Mutation(() => LetterTarget, { description: 'The target asked for no more letters: nothing goes there any more, from any action' })
  @Allow('letter.office')
  async silenceLetterTarget(@Ctx() ctx: RequestContext, @Args('targetId', { type: () => ID }) targetId: string): Promise<LetterTarget> {
    return toLetterTarget(await this.acts.refuse(ctx, targetId));
  }

  @Mutation(() => LetterTargetResult, { description: 'The target, which had asked for no more letters, said that it takes them again; for who leads the coalition. All who write to it are told and read the reason.' })
  @Allow('letter.lift')
  async liftLetterRefusal(@Ctx() ctx: RequestContext, @Args('targetId', { type: () => ID }) targetId: string, @Args('reason') reason: string): Promise<typeof LetterTargetResult> {
    const answer = await this.acts.lift(ctx, targetId, reason);
    return answer instanceof InvalidInput ? answer : toLetterTarget(answer);
  }

  @Mutation(() => Int, { description: 'The letters in a file that was made were delivered by hand; answers how many' })
  @Allow('letter.office')
  handOverLetters(@Ctx() ctx: RequestContext, @Args('targetId', { type: () => ID }) targetId: string): Promise<number> {
    return this.acts.handOver(ctx, targetId);
  }

  @Mutation(() => Int, { description: 'Letters of which nobody knows whether they left are taken to have left; answers how many' })
  @Allow('letter.office')
  countLettersAsSent(@Ctx() ctx: RequestContext, @Args('targetId', { type: () => ID }) targetId: string): Promise<number> {
    return this.acts.countSent(ctx, targetId);
  }

  @Mutation(() => Int, { description: 'Letters of which nobody knows whether they left leave once more; answers how many. Those that were taken back or erased stay as they are.' })
  @Allow('letter.office')
  sendLettersAgain(@Ctx() ctx: RequestContext, @Args('targetId', { type: () => ID }) targetId: string): Promise<number> {
    return this.acts.sendAgain(ctx, targetId);
  }

  @Mutation(() => Boolean, { description: 'By the link of a letter; always true, whatever the token' })
  @Public('the token proves the right')
  async refuseLetters(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<boolean> {
    await this.refusing.run(ctx, token);
    return true;
  }
}
