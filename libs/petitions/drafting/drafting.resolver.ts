import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { PetitionResult } from '../petition.errors.js';
import { toResult } from '../petition-result.js';
import { CreatePetitionInput } from './create-petition.input.js';
import { CreatePetition } from './create-petition.service.js';
import { DraftFromProposal } from './draft-from-proposal.service.js';
import { PetitionFromProposalInput } from './petition-from-proposal.input.js';
import { UpdatePetitionInput } from './update-petition.input.js';
import { UpdatePetition } from './update-petition.service.js';

/** Writing a petition. */
@Resolver()
export class DraftingResolver {
  constructor(
    private readonly creating: CreatePetition,
    private readonly updating: UpdatePetition,
    private readonly fromProposal: DraftFromProposal,
  ) {}

  @Allow('petition.create')
  @Mutation(() => PetitionResult)
  async createPetition(@Ctx() ctx: RequestContext, @Args('input') input: CreatePetitionInput): Promise<PetitionResult> {
    return toResult(await this.creating.run(ctx, input));
  }

  @Allow('petition.create')
  @Mutation(() => PetitionResult, { description: 'Makes a draft of a proposal on the agenda of a meeting, once.' })
  async draftPetitionFromProposal(@Ctx() ctx: RequestContext, @Args('input') input: PetitionFromProposalInput): Promise<PetitionResult> {
    return toResult(await this.fromProposal.run(ctx, input));
  }

  @Allow('petition.edit')
  @Mutation(() => PetitionResult)
  async updatePetition(@Ctx() ctx: RequestContext, @Args('input') input: UpdatePetitionInput): Promise<PetitionResult> {
    return toResult(await this.updating.run(ctx, input));
  }
}
