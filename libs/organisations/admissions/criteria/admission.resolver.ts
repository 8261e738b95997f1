import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { InvalidInput } from '#libs/graphql';
import { Coalition } from '../../coalition.type.js';
import { Organisation, toOrganisation } from '../../organisation.type.js';
import { inLanguage } from '../../reading/in-language.js';
import { AdmissionCriteria } from './admission-criteria.service.js';
import { AddCriterionInput, AdmissionRulesInput, EditCriterionInput } from './admission.input.js';
import { AdmissionRules } from './admission-rules.service.js';
import { Admission, AdmissionCriterion, AdmissionResult, CriterionResult, toAdmission, toCriterion } from './admission.type.js';
import { criterionText } from './criterion-text.js';
import { SponsorsToAsk } from './sponsors-to-ask.service.js';

@Resolver(() => Coalition)
export class AdmissionResolver {
  constructor(
    private readonly rules: AdmissionRules,
    private readonly criteria: AdmissionCriteria,
  ) {}

  @ResolveField(() => Admission, { description: 'How it admits, and what it asks.' })
  async admission(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition): Promise<Admission> {
    return toAdmission(await this.rules.read(ctx, id));
  }

  @Mutation(() => AdmissionResult, { description: 'For applications sent from now on.' })
  @Allow('admission.rules')
  async setAdmissionRules(@Ctx() ctx: RequestContext, @Args('input') input: AdmissionRulesInput): Promise<typeof AdmissionResult> {
    const answer = await this.rules.set(ctx, input);
    return answer instanceof InvalidInput ? answer : toAdmission(answer);
  }

  @Mutation(() => CriterionResult)
  @Allow('admission.rules')
  async addAdmissionCriterion(@Ctx() ctx: RequestContext, @Args('input') input: AddCriterionInput): Promise<typeof CriterionResult> {
    const answer = await this.criteria.add(ctx, input);
    return answer instanceof InvalidInput ? answer : toCriterion(answer);
  }

  @Mutation(() => CriterionResult, { description: 'A declaration in other words is another one and has another id.' })
  @Allow('admission.rules')
  async editAdmissionCriterion(@Ctx() ctx: RequestContext, @Args('input') { criterionId, ...input }: EditCriterionInput): Promise<typeof CriterionResult> {
    const answer = await this.criteria.edit(ctx, criterionId, input);
    return answer instanceof InvalidInput ? answer : toCriterion(answer);
  }

  @Mutation(() => AdmissionCriterion, { description: 'It is asked no longer; applications that were sent keep it.' })
  @Allow('admission.rules')
  async retireAdmissionCriterion(@Ctx() ctx: RequestContext, @Args('criterionId', { type: () => ID }) id: string): Promise<AdmissionCriterion> {
    return toCriterion(await this.criteria.retire(ctx, id));
  }
}

@Resolver(() => Admission)
export class AdmissionFieldsResolver {
  constructor(
    private readonly criteria: AdmissionCriteria,
    private readonly toAsk: SponsorsToAsk,
  ) {}

  @ResolveField(() => [AdmissionCriterion], { name: 'criteria' })
  async criteriaOf(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Admission): Promise<AdmissionCriterion[]> {
    return (await this.criteria.read(ctx, coalitionId)).map(toCriterion);
  }

  @ResolveField(() => [Organisation], { description: 'Members that may sponsor and agreed to be named.' })
  async sponsorsToAsk(@Ctx() ctx: RequestContext, @Parent() { coalitionId }: Admission): Promise<Organisation[]> {
    return (await this.toAsk.read(ctx, coalitionId)).map(toOrganisation);
  }
}

@Resolver(() => AdmissionCriterion)
export class AdmissionCriterionResolver {
  @ResolveField(() => String, { description: 'In the coalition’s words, else in words made from its values.' })
  text(@Ctx() ctx: RequestContext, @Parent() criterion: AdmissionCriterion, @Args('locale', inLanguage) locale?: string): string {
    return criterionText(ctx, criterion, locale);
  }
}
