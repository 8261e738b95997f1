import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { AnswerSignOff } from '../answering/answer-sign-off.service.js';
import { ChangeSignOff } from '../asking/change-sign-off.service.js';
import { OpenSignOff } from '../asking/open-sign-off.service.js';
import { AskExternal } from '../outside/ask-external.service.js';
import { SignOffRow } from '../sign-off.entity.js';
import { AnswerSignOffInput, AskExternalInput, OpenSignOffInput } from '../sign-off.input.js';
import { ReadHouses } from './read-houses.service.js';
import { ReadSignOffs } from './read-sign-offs.service.js';
import { SignOff, SignOffChanged, SignOffChanges, SignOffHouse, SignOffResult } from './sign-off.type.js';

type Refused = Exclude<typeof SignOffResult, SignOffChanged>;
export const changed = (answer: SignOffRow | Refused): typeof SignOffResult => (answer instanceof SignOffRow ? Object.assign(new SignOffChanged(), { id: answer.id }) : answer);
const id = { type: () => ID };

/** Asking organisations to sign, and their answers. */
@Resolver(() => SignOff)
export class SignOffResolver {
  constructor(
    private readonly reading: ReadSignOffs,
    private readonly houses: ReadHouses,
    private readonly opening: OpenSignOff,
    private readonly changing: ChangeSignOff,
    private readonly outside: AskExternal,
    private readonly answering: AnswerSignOff,
  ) {}

  @ResolveField(() => [SignOffHouse], { name: 'houses', description: 'Who was asked, by name.' })
  housesOf(@Ctx() ctx: RequestContext, @Parent() { row }: SignOff): Promise<SignOffHouse[]> {
    return this.houses.of(ctx, row);
  }

  @ResolveField(() => [SignOffChanges], { description: 'What changed since the call before this one.' })
  changes(@Ctx() ctx: RequestContext, @Parent() { row }: SignOff): Promise<SignOffChanges[]> {
    return this.reading.changes(ctx, row);
  }

  @Mutation(() => SignOffResult, { description: 'Asks organisations to sign the newest frozen text; answers to another text are void.' })
  @Allow('document.askToSign')
  async openSignOff(@Ctx() ctx: RequestContext, @Args('input') input: OpenSignOffInput): Promise<typeof SignOffResult> {
    return changed(await this.opening.run(ctx, input));
  }

  @Mutation(() => SignOffResult, { description: 'Asks members as well.' })
  @Allow('document.askToSign')
  async askMembersToSign(@Ctx() ctx: RequestContext, @Args('signOffId', id) signOffId: string, @Args('organisationIds', { type: () => [ID] }) organisationIds: string[]): Promise<typeof SignOffResult> {
    return changed(await this.changing.askMembers(ctx, signOffId, organisationIds));
  }

  @Mutation(() => SignOffResult, { description: 'Asks an organisation that is no member, by a link that is mailed to it.' })
  @Allow('document.askToSign')
  async askExternalToSign(@Ctx() ctx: RequestContext, @Args('input') input: AskExternalInput): Promise<typeof SignOffResult> {
    return changed(await this.outside.run(ctx, input));
  }

  @Mutation(() => SignOffResult)
  @Allow('document.askToSign')
  async callOffSignOff(@Ctx() ctx: RequestContext, @Args('signOffId', id) signOffId: string, @Args('reason') reason: string): Promise<typeof SignOffResult> {
    return changed(await this.changing.callOff(ctx, signOffId, reason));
  }

  @Mutation(() => SignOffResult, { description: 'Answers for a member, under its mandate to sign; may be changed until the last day.' })
  @Allow('document.sign')
  async answerSignOff(@Ctx() ctx: RequestContext, @Args('input') input: AnswerSignOffInput): Promise<typeof SignOffResult> {
    return changed(await this.answering.run(ctx, input));
  }
}
