import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { MailingResult } from '../mailing.type.js';
import { ApproveMailing } from './approve-mailing.service.js';
import { CreateMailing } from './create-mailing.service.js';
import { TestMailing } from './test-mailing.service.js';
import { UpdateMailing } from './update-mailing.service.js';
import { CreateMailingInput, UpdateMailingInput } from './write-mailing.input.js';

/** Doors to writing a mailing, up to the yes of a second person. */
@Resolver()
export class WriteMailingResolver {
  constructor(
    private readonly creating: CreateMailing,
    private readonly updating: UpdateMailing,
    private readonly testing: TestMailing,
    private readonly approving: ApproveMailing,
  ) {}

  @Mutation(() => MailingResult)
  @Allow('mailing.write')
  createMailing(@Ctx() ctx: RequestContext, @Args('input') input: CreateMailingInput): Promise<typeof MailingResult> {
    return this.creating.run(ctx, input);
  }

  @Mutation(() => MailingResult, { description: 'After a test or an approval the mailing is a draft again' })
  @Allow('mailing.write')
  updateMailing(@Ctx() ctx: RequestContext, @Args('input') input: UpdateMailingInput): Promise<typeof MailingResult> {
    return this.updating.run(ctx, input);
  }

  @Mutation(() => MailingResult, { description: 'To the address of the caller’s own account, in each language' })
  @Allow('mailing.test')
  testMailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof MailingResult> {
    return this.testing.run(ctx, id);
  }

  @Mutation(() => MailingResult)
  @Allow('mailing.approve')
  approveMailing(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof MailingResult> {
    return this.approving.run(ctx, id);
  }
}
