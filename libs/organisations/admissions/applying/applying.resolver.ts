import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { ApplyToCoalition } from './apply.service.js';
import { ApplyInput, EditApplicationInput } from './application.input.js';
import { ConfirmContact } from './confirm-contact.service.js';
import { EditApplication } from './edit-application.service.js';
import { ApplyResult, MyApplication, MyApplicationResult, StartApplicationResult } from './my-application.type.js';
import { ShowMyApplication } from './show-my-application.service.js';
import { StartApplication } from './start-application.service.js';
import { SubmitApplication } from './submit-application.service.js';

/** What an applicant does behind its link, until the application is sent. */
@Resolver()
export class ApplyingResolver {
  constructor(
    private readonly applying: ApplyToCoalition,
    private readonly starting: StartApplication,
    private readonly mine: ShowMyApplication,
    private readonly confirming: ConfirmContact,
    private readonly editing: EditApplication,
    private readonly submitting: SubmitApplication,
  ) {}

  @Mutation(() => ApplyResult, { description: 'Writes an application down and mails its contact a link; it is not sent yet.' })
  @Public('who wants to join has no account')
  applyToCoalition(@Ctx() ctx: RequestContext, @Args('input') input: ApplyInput): Promise<typeof ApplyResult> {
    return this.applying.run(ctx, input);
  }

  @Mutation(() => StartApplicationResult, { description: 'Begins the application of an organisation that is here already.' })
  @Allow('application.start')
  startApplication(@Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) id: string, @Args('coalition') slug: string): Promise<typeof StartApplicationResult> {
    return this.starting.run(ctx, id, slug);
  }

  @Query(() => MyApplication, { description: 'Behind the link of an application.' })
  @Public('the token proves the right')
  myApplication(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<MyApplication> {
    return this.mine.read(ctx, token);
  }

  @Mutation(() => MyApplication, { description: 'The mailbox of its contact is proved. A second time changes nothing.' })
  @Public('the token proves the right')
  async confirmMyApplication(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<MyApplication> {
    await this.confirming.run(ctx, token);
    return this.mine.read(ctx, token);
  }

  @Mutation(() => MyApplicationResult)
  @Public('the token proves the right')
  async editMyApplication(@Ctx() ctx: RequestContext, @Args('input') input: EditApplicationInput): Promise<typeof MyApplicationResult> {
    return (await this.editing.run(ctx, input)) ?? this.mine.read(ctx, input.token);
  }

  @Mutation(() => MyApplicationResult, { description: 'Sends it to the coalition. What the coalition does not do without must be met.' })
  @Public('the token proves the right')
  async submitMyApplication(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof MyApplicationResult> {
    return (await this.submitting.run(ctx, token)) ?? this.mine.read(ctx, token);
  }
}
