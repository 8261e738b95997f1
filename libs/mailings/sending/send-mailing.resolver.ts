import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { MailingResult } from '../mailing.type.js';
import { CancelMailing } from './cancel-mailing.service.js';
import { PauseMailing } from './pause-mailing.service.js';
import { ResumeMailing } from './resume-mailing.service.js';
import { SendMailing } from './send-mailing.service.js';

/** Doors to sending a mailing and to stopping it. */
@Resolver()
export class SendMailingResolver {
  constructor(
    private readonly sending: SendMailing,
    private readonly pausing: PauseMailing,
    private readonly resuming: ResumeMailing,
    private readonly cancelling: CancelMailing,
  ) {}

  @Mutation(() => MailingResult)
  @Allow('mailing.send')
  sendMailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof MailingResult> {
    return this.sending.run(ctx, id);
  }

  @Mutation(() => MailingResult)
  @Allow('mailing.stop')
  pauseMailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof MailingResult> {
    return this.pausing.run(ctx, id);
  }

  @Mutation(() => MailingResult)
  @Allow('mailing.send')
  resumeMailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof MailingResult> {
    return this.resuming.run(ctx, id);
  }

  @Mutation(() => MailingResult, { description: 'For good: whoever is still queued is skipped' })
  @Allow('mailing.stop')
  cancelMailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof MailingResult> {
    return this.cancelling.run(ctx, id);
  }
}
