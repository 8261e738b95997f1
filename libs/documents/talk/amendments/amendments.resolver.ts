import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { People } from '#libs/organisations';
import { Document } from '../../drafting/document.type.js';
import { DocumentVersion } from '../../versions/version.type.js';
import { AmendmentManners } from './amendment.enums.js';
import { AmendmentRightsOf } from './amendment-rights.service.js';
import type { AmendmentManner } from './amendment.states.js';
import { AmendedSection, AmendmentHouses, amendmentOr, AmendmentRights, DocumentAmendment, DocumentAmendmentResult, toAmendment } from './amendment.type.js';
import { Amendments } from './amendments.service.js';
import { AmendmentFilterInput, ProposeAmendmentInput } from './amendments.input.js';
import { AnswerAmendment } from './answer-amendment.service.js';
import { ProposeAmendment } from './propose-amendment.service.js';

/** Formal amendments: proposed, endorsed, withdrawn, answered. */
@Resolver()
export class AmendmentsResolver {
  constructor(
    private readonly proposing: ProposeAmendment,
    private readonly answering: AnswerAmendment,
    private readonly reading: Amendments,
  ) {}

  @Query(() => DocumentAmendment, { nullable: true })
  @Allow('document.read')
  async amendment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<DocumentAmendment | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toAmendment(row) : null;
  }

  @Mutation(() => DocumentAmendmentResult)
  @Allow('amendment.propose')
  async proposeAmendment(@Ctx() ctx: RequestContext, @Args('input') input: ProposeAmendmentInput): Promise<typeof DocumentAmendmentResult> {
    return amendmentOr(await this.proposing.run(ctx, input));
  }

  @Mutation(() => DocumentAmendmentResult, { description: 'For another full member.' })
  @Allow('amendment.propose')
  async endorseAmendment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<typeof DocumentAmendmentResult> {
    return amendmentOr(await this.proposing.endorse(ctx, id));
  }

  @Mutation(() => DocumentAmendmentResult, { description: 'For the organisation whose it is, while it is open and nothing was merged into it.' })
  @Allow('amendment.propose')
  async withdrawAmendment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('words', { defaultValue: '' }) words: string): Promise<typeof DocumentAmendmentResult> {
    return amendmentOr(await this.proposing.withdraw(ctx, id, words));
  }

  @Mutation(() => DocumentAmendmentResult, { description: 'For rapporteurs; REPLACED while nobody has changed the section, by what was proposed or by `words` of the rapporteur.' })
  @Allow('document.read')
  async acceptAmendment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('manner', { type: () => AmendmentManners }) manner: AmendmentManner, @Args('answer', { defaultValue: '' }) answer: string, @Args('words', { type: () => String, nullable: true }) words?: string | null): Promise<typeof DocumentAmendmentResult> {
    return amendmentOr(await this.answering.accept(ctx, id, manner, { answer, words }));
  }

  @Mutation(() => DocumentAmendmentResult, { description: 'For rapporteurs: another amendment, open or accepted, says it too.' })
  @Allow('document.read')
  async mergeAmendment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('intoId', { type: () => ID }) intoId: string, @Args('answer', { defaultValue: '' }) answer: string): Promise<typeof DocumentAmendmentResult> {
    return amendmentOr(await this.answering.merge(ctx, id, intoId, answer));
  }

  @Mutation(() => DocumentAmendmentResult, { description: 'For rapporteurs, with a reason.' })
  @Allow('document.read')
  async rejectAmendment(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string, @Args('answer') answer: string): Promise<typeof DocumentAmendmentResult> {
    return amendmentOr(await this.answering.reject(ctx, id, answer));
  }
}

@Resolver(() => DocumentAmendment)
export class AmendmentFieldsResolver {
  constructor(
    private readonly reading: Amendments,
    private readonly rightsOf: AmendmentRightsOf,
    private readonly people: People,
  ) {}

  @ResolveField(() => AmendmentHouses)
  async houses(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentAmendment): Promise<AmendmentHouses> {
    const endorsed = ((await this.reading.endorsements.load(ctx, row.id)) ?? []).map(({ organisationId }) => organisationId);
    const named = await this.people.named(ctx, [row.accountId, row.answeredBy], [row.organisationId, ...endorsed]);
    return { organisation: named.organisation(row.organisationId), account: named.account(row.accountId), endorsedBy: endorsed.flatMap((id) => named.organisation(id) ?? []), answeredBy: named.account(row.answeredBy) };
  }

  @ResolveField(() => AmendmentRights)
  rights(@Ctx() ctx: RequestContext, @Parent() { row }: DocumentAmendment): Promise<AmendmentRights> {
    return this.rightsOf.one(ctx, row);
  }
}

@Resolver(() => Document)
export class DocumentAmendmentsResolver {
  constructor(
    private readonly reading: Amendments,
    private readonly rightsOf: AmendmentRightsOf,
  ) {}

  @ResolveField(() => [DocumentAmendment], { description: 'By section, then as they came; none for the public.' })
  async amendments(@Ctx() ctx: RequestContext, @Parent() { id }: Document, @Args('filter', { nullable: true }) filter?: AmendmentFilterInput): Promise<DocumentAmendment[]> {
    return (await this.reading.of(ctx, id, filter ?? {})).map(toAmendment);
  }

  @ResolveField(() => Boolean, { description: 'Whether who asks may propose an amendment for their organisation today.' })
  mayAmend(@Ctx() ctx: RequestContext, @Parent() { id }: Document): Promise<boolean> {
    return this.rightsOf.mayAmend(ctx, id);
  }
}

@Resolver(() => DocumentVersion)
export class VersionSectionsResolver {
  constructor(private readonly reading: Amendments) {}

  @ResolveField(() => [AmendedSection], { description: 'Its sections, by its own headings.' })
  sections(@Ctx() ctx: RequestContext, @Parent() { id }: DocumentVersion): Promise<AmendedSection[]> {
    return this.reading.sections(ctx, id);
  }
}
