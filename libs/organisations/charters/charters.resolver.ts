import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { CharterResult, charterOr, SignCharterResult } from './charter.type.js';
import { CharterRoundInput, DraftCharterInput, EditCharterInput, ProposeCharterInput, RecordCharterInput, SignCharterInput, WriteCharterTextInput } from './charters.input.js';
import { AdoptCharter } from './course/adopt-charter.service.js';
import { DraftCharter } from './course/draft-charter.service.js';
import { OpenCharterRound } from './course/open-charter-round.service.js';
import { ProposeCharter } from './course/propose-charter.service.js';
import { SignCharter } from './signing/sign-charter.service.js';

/** The course of a charter, from its draft to its signatures. */
@Resolver()
export class ChartersResolver {
  constructor(
    private readonly drafting: DraftCharter,
    private readonly proposing: ProposeCharter,
    private readonly adopting: AdoptCharter,
    private readonly rounds: OpenCharterRound,
    private readonly signing: SignCharter,
  ) {}

  @Mutation(() => CharterResult, { description: 'Begins the next version with the words of the one in force; one draft at a time.' })
  @Allow('charter.write')
  async draftCharter(@Ctx() ctx: RequestContext, @Args('input') input: DraftCharterInput): Promise<typeof CharterResult> {
    return charterOr(await this.drafting.run(ctx, input));
  }

  @Mutation(() => CharterResult)
  @Allow('charter.write')
  async editCharter(@Ctx() ctx: RequestContext, @Args('input') input: EditCharterInput): Promise<typeof CharterResult> {
    return charterOr(await this.drafting.edit(ctx, input));
  }

  @Mutation(() => CharterResult, { description: 'Writes one language of a draft.' })
  @Allow('charter.write')
  async writeCharterText(@Ctx() ctx: RequestContext, @Args('input') input: WriteCharterTextInput): Promise<typeof CharterResult> {
    return charterOr(await this.drafting.write(ctx, input));
  }

  @Mutation(() => CharterResult, { description: 'Freezes a draft with its hash and puts it to the vote; from here on nobody changes it.' })
  @Allow('charter.propose')
  async proposeCharter(@Ctx() ctx: RequestContext, @Args('input') input: ProposeCharterInput): Promise<typeof CharterResult> {
    return charterOr(await this.proposing.run(ctx, input));
  }

  @Mutation(() => CharterResult, { description: 'Puts on record one that was adopted before the coalition came to Sawt.' })
  @Allow('charter.adopt')
  async recordCharter(@Ctx() ctx: RequestContext, @Args('input') input: RecordCharterInput): Promise<typeof CharterResult> {
    return charterOr(await this.adopting.record(ctx, input));
  }

  @Mutation(() => CharterResult, { description: 'Calls the members to sign the one in force by a day, or sets another day.' })
  @Allow('charter.round')
  async openCharterRound(@Ctx() ctx: RequestContext, @Args('input') input: CharterRoundInput): Promise<typeof CharterResult> {
    return charterOr(await this.rounds.run(ctx, input));
  }

  @Mutation(() => SignCharterResult, { description: 'Signs for an organisation, whole and once; a second time changes nothing.' })
  @Allow('charter.sign')
  async signCharter(@Ctx() ctx: RequestContext, @Args('input') input: SignCharterInput): Promise<typeof SignCharterResult> {
    return charterOr(await this.signing.run(ctx, input));
  }
}
