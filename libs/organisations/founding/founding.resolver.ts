import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation } from '../organisation.type.js';
import { FoundOrganisationInput } from './found-organisation.input.js';
import { FoundOrganisation } from './found-organisation.service.js';
import { UpdateOrganisationInput } from './update-organisation.input.js';
import { UpdateOrganisation } from './update-organisation.service.js';

export const OrganisationResult = resultUnion('OrganisationResult', () => [Organisation, InvalidInput]);

@Resolver()
export class FoundingResolver {
  constructor(
    private readonly founding: FoundOrganisation,
    private readonly updating: UpdateOrganisation,
  ) {}

  @Mutation(() => OrganisationResult, { description: 'A new organisation in a coalition I lead.' })
  @Allow('organisation.found')
  foundOrganisation(@Ctx() ctx: RequestContext, @Args('input') input: FoundOrganisationInput): Promise<typeof OrganisationResult> {
    return this.founding.run(ctx, input);
  }

  @Mutation(() => OrganisationResult, { description: 'What is not given stays as it is.' })
  @Allow('organisation.update')
  updateOrganisation(@Ctx() ctx: RequestContext, @Args('input') input: UpdateOrganisationInput): Promise<typeof OrganisationResult> {
    return this.updating.run(ctx, input);
  }
}
