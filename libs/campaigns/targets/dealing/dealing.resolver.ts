import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import { TargetResult, toTarget } from '../directory/directory.type.js';
import { AdvocacyContactRow } from './advocacy-contact.entity.js';
import { LogContactInput, TakeStanceInput } from './dealing.input.js';
import { ContactResult, TargetContact, toContact } from './dealing.type.js';
import { Dealings } from './dealings.service.js';
import { LogContact } from './log-contact.service.js';
import { TakeStance } from './take-stance.service.js';

const contactId = { type: () => ID };
const shown = <Fault extends object>(answer: AdvocacyContactRow | Fault): TargetContact | Fault => (answer instanceof AdvocacyContactRow ? toContact(answer) : answer);

/** What a coalition thinks of a target, and what it did with it. */
@Resolver()
export class DealingResolver {
  constructor(
    private readonly assessing: TakeStance,
    private readonly logging: LogContact,
    private readonly dealings: Dealings,
  ) {}

  @Mutation(() => TargetResult, { description: 'Where the coalition sees it from a day on; earlier views stay.' })
  @Allow('target.assess')
  async takeStance(@Ctx() ctx: RequestContext, @Args('input') input: TakeStanceInput): Promise<typeof TargetResult> {
    const answer = await this.assessing.run(ctx, input);
    return answer instanceof AdvocacyTargetRow ? toTarget(answer, input.coalitionId) : answer;
  }

  @Mutation(() => ContactResult)
  @Allow('contact.log')
  async logContact(@Ctx() ctx: RequestContext, @Args('input') input: LogContactInput): Promise<typeof ContactResult> {
    return shown(await this.logging.run(ctx, input));
  }

  @Mutation(() => ContactResult, { description: 'What was promised for its day is done.' })
  @Allow('contact.log')
  async followUpContact(@Ctx() ctx: RequestContext, @Args('contactId', contactId) id: string): Promise<typeof ContactResult> {
    return shown(await this.logging.followUp(ctx, id));
  }

  @Mutation(() => ContactResult, { description: 'What was written goes, that there was a contact stays.' })
  @Allow('contact.log')
  async withdrawContact(@Ctx() ctx: RequestContext, @Args('contactId', contactId) id: string): Promise<typeof ContactResult> {
    return shown(await this.logging.withdraw(ctx, id));
  }

  @Query(() => [TargetContact], { description: 'What I promised to do next and have not done, the earliest day first.' })
  @Allow('contact.log')
  contactsToFollowUp(@Ctx() ctx: RequestContext): Promise<TargetContact[]> {
    return this.dealings.toFollowUp(ctx);
  }
}
