import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation, toOrganisation } from '../organisation.type.js';
import { Organisations } from '../reading/organisations.service.js';
import { GrantMandate } from './grant-mandate.service.js';
import { MandateRow } from './mandate.entity.js';
import { Mandate, toMandate } from './mandate.type.js';
import { GrantMandateInput, MandatesArgs } from './mandates.input.js';
import { Mandates } from './mandates.service.js';
import { RevokeMandate } from './revoke-mandate.service.js';

export const GrantMandateResult = resultUnion('GrantMandateResult', () => [Mandate, InvalidInput]);

/** The register of who may speak, sign and vote. */
@Resolver(() => Mandate)
export class MandatesResolver {
  constructor(
    private readonly reading: Mandates,
    private readonly granting: GrantMandate,
    private readonly revoking: RevokeMandate,
    private readonly organisations: Organisations,
  ) {}

  @Query(() => [Mandate], { description: 'Who may speak, sign and vote, for whom, on a day; as far as the coalitions of whoever asks.' })
  @Allow('mandate.list')
  async mandates(@Ctx() ctx: RequestContext, @Args() args: MandatesArgs): Promise<Mandate[]> {
    return (await this.reading.inForce(ctx, args)).map(toMandate);
  }

  @ResolveField(() => Organisation)
  async organisation(@Ctx() ctx: RequestContext, @Parent() { organisationId }: Mandate): Promise<Organisation> {
    return toOrganisation((await this.organisations.ofMany.load(ctx, organisationId))!);
  }

  @Mutation(() => GrantMandateResult)
  @Allow('mandate.grant')
  async grantMandate(@Ctx() ctx: RequestContext, @Args('input') input: GrantMandateInput): Promise<typeof GrantMandateResult> {
    const answer = await this.granting.run(ctx, input);
    return answer instanceof MandateRow ? toMandate(answer) : answer;
  }

  @Mutation(() => Mandate, { description: 'Ends it at once; what was done under it stays done.' })
  @Allow('mandate.revoke')
  async revokeMandate(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<Mandate> {
    return toMandate(await this.revoking.run(ctx, id));
  }
}
