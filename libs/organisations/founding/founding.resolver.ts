import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Coalition } from '../coalition.type.js';
import { Organisation } from '../organisation.type.js';
import { FoundOrganisationInput } from './found-organisation.input.js';
import { FoundOrganisation } from './found-organisation.service.js';
import { LikelyTwin } from './find-twins.service.js';
import { UpdateCoalitionInput } from './update-coalition.input.js';
import { UpdateCoalition } from './update-coalition.service.js';
import { UpdateOrganisationInput } from './update-organisation.input.js';
import { UpdateOrganisation } from './update-organisation.service.js';

export const FoundOrganisationResult = resultUnion('FoundOrganisationResult', () => [Organisation, LikelyTwin, InvalidInput]);
export const CoalitionResult = resultUnion('CoalitionResult', () => [Coalition, InvalidInput]);
export const OrganisationResult = resultUnion('OrganisationResult', () => [Organisation, InvalidInput]);

@Resolver()
export class FoundingResolver {
  constructor(
    private readonly founding: FoundOrganisation,
    private readonly updating: UpdateOrganisation,
    private readonly updatingCoalition: UpdateCoalition,
  ) {}

  @Mutation(() => FoundOrganisationResult, { description: 'A new organisation in a coalition I lead.' })
  @Allow('organisation.found')
  foundOrganisation(@Ctx() ctx: RequestContext, @Args('input') input: FoundOrganisationInput): Promise<typeof FoundOrganisationResult> {
    return this.founding.run(ctx, input);
  }

  @Mutation(() => OrganisationResult, { description: 'What is not given stays as it is.' })
  @Allow('organisation.update')
  updateOrganisation(@Ctx() ctx: RequestContext, @Args('input') input: UpdateOrganisationInput): Promise<typeof OrganisationResult> {
    return this.updating.run(ctx, input);
  }

  @Mutation(() => CoalitionResult, { description: 'What is not given stays as it is.' })
  @Allow('coalition.update')
  updateCoalition(@Ctx() ctx: RequestContext, @Args('input') input: UpdateCoalitionInput): Promise<typeof CoalitionResult> {
    return this.updatingCoalition.run(ctx, input);
  }
}
