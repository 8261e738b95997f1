import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, Public, type RequestContext } from '#libs/context';
import { ActivityResult, shownActivity } from '../activity.type.js';
import { ConfirmRegistration } from './confirm-registration.service.js';
import { Enrol } from './enrol.service.js';
import { MyRegistrations } from './my-registration.service.js';
import { Register } from './register.service.js';
import { EnrolInput, RegisterInput } from './registering.input.js';
import { ConfirmRegistrationResult, MyRegistrationResult, RegisterResult } from './registering.results.js';
import { ActivityRegistration } from './registration.type.js';
import { Registrations } from './registrations.service.js';

/** Registering: for citizens without an account, by a link in a mail; for staff with their people. */
@Resolver()
export class RegisteringResolver {
  constructor(
    private readonly registering: Register,
    private readonly confirming: ConfirmRegistration,
    private readonly mine: MyRegistrations,
    private readonly enrolling: Enrol,
    private readonly registrations: Registrations,
  ) {}

  @Mutation(() => RegisterResult, { description: 'Nothing is sent but a mail that asks whether it was meant; no place is taken before.' })
  @Public('citizens register without an account')
  register(@Ctx() ctx: RequestContext, @Args('input') input: RegisterInput): Promise<typeof RegisterResult> {
    return this.registering.run(ctx, input);
  }

  @Mutation(() => ConfirmRegistrationResult)
  @Public('the token proves the right')
  confirmRegistration(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof ConfirmRegistrationResult> {
    return this.confirming.run(ctx, token);
  }

  @Query(() => MyRegistrationResult, { description: 'What the link at the foot of a mail stands for; changes nothing.' })
  @Public('the token proves the right')
  myRegistration(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof MyRegistrationResult> {
    return this.mine.show(ctx, token);
  }

  @Mutation(() => MyRegistrationResult, { description: 'Gives the place back and erases the person; once it has begun, only the latter.' })
  @Public('the token proves the right')
  withdrawMyRegistration(@Ctx() ctx: RequestContext, @Args('token') token: string): Promise<typeof MyRegistrationResult> {
    return this.mine.withdraw(ctx, token);
  }

  @Query(() => [ActivityRegistration], { description: 'For who prepares it; staff of a member see whom they registered themselves.' })
  @Allow('activity.read')
  activityRegistrations(@Ctx() ctx: RequestContext, @Args('activityId', { type: () => ID }) activityId: string): Promise<ActivityRegistration[]> {
    return this.registrations.of(ctx, activityId);
  }

  @Mutation(() => ActivityResult, { description: 'Registers somebody of one’s own organisation; who prepares it, anybody. Nobody is registered twice.' })
  @Allow('activity.read')
  async enrolInActivity(@Ctx() ctx: RequestContext, @Args('input') input: EnrolInput): Promise<typeof ActivityResult> {
    return shownActivity(await this.enrolling.run(ctx, input));
  }

  @Mutation(() => ActivityResult)
  @Allow('activity.read')
  async withdrawRegistration(@Ctx() ctx: RequestContext, @Args('registrationId', { type: () => ID }) id: string): Promise<typeof ActivityResult> {
    return shownActivity(await this.enrolling.withdraw(ctx, id));
  }
}
