import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '#libs/context';
import { ConfirmLetter } from './confirm-letter.service.js';
import { WriteLetterInput } from './letters.input.js';
import { ConfirmLetterResult, MyLetterResult, PreviewLetterResult, WithdrawLetterResult, WriteLetterResult } from './letters.results.js';
import { MyLetterService } from './my-letter.service.js';
import { WriteLetter } from './write-letter.service.js';

/** Letters to decision-makers, for citizens: no account, a link in a mail proves the right. */
@Resolver()
export class LettersResolver {
  constructor(
    private readonly writing: WriteLetter,
    private readonly confirming: ConfirmLetter,
    private readonly mine: MyLetterService,
  ) {}

  @Query(() => PreviewLetterResult, { description: 'The letter as each target would get it; keeps nothing' })
  @Public('citizens write without an account')
  previewLetter(@Ctx() ctx: RequestContext, @Args('input') input: WriteLetterInput): Promise<typeof PreviewLetterResult> {
    return this.writing.preview(ctx, input);
  }

  @Mutation(() => WriteLetterResult, { description: 'Nothing is sent but a mail that asks whether it was meant' })
  @Public('citizens write without an account')
  writeLetter(@Ctx() ctx: RequestContext, @Args('input') input: WriteLetterInput): Promise<typeof WriteLetterResult> {
    return this.writing.run(ctx, input);
  }

  @Mutation(() => ConfirmLetterResult)
  @Public('the token proves the right')
  confirmLetter(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof ConfirmLetterResult> {
    return this.confirming.run(ctx, token);
  }

  @Query(() => MyLetterResult, { description: 'What the link at the foot of a mail stands for; changes nothing' })
  @Public('the token proves the right')
  myLetter(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof MyLetterResult> {
    return this.mine.show(ctx, token);
  }

  @Mutation(() => WithdrawLetterResult)
  @Public('the token proves the right')
  withdrawLetter(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof WithdrawLetterResult> {
    return this.mine.withdraw(ctx, token);
  }

  @Mutation(() => Boolean, { description: 'No more mails about this action to this mailbox; always true, whatever the token' })
  @Public('the token proves the right')
  async letterWasNotMine(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<boolean> {
    await this.mine.disown(ctx, token);
    return true;
  }
}
