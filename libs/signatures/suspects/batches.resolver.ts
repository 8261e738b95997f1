import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, NotFound, type RequestContext } from '#libs/context';
import { Organisation, Organisations, toOrganisation } from '#libs/organisations';
import { Petition, Petitions, toPetition } from '#libs/petitions';
import { SignatureBatchRow } from './signature-batch.entity.js';
import { SignatureBatches } from './signature-batches.service.js';
import { SignatureBatch, SignatureBatchResult, toSignatureBatch } from './suspect.type.js';

/** Decisions about signatures: the list, the second person's word, and taking back. */
@Resolver(() => SignatureBatch)
export class BatchesResolver {
  constructor(
    private readonly batches: SignatureBatches,
    private readonly petitions: Petitions,
    private readonly organisations: Organisations,
  ) {}

  /** The newest first, 50 at most. */
  @Query(() => [SignatureBatch])
  @Allow('signature.review')
  async signatureBatches(@Ctx() ctx: RequestContext, @Args('organisationId', { type: () => ID }) organisationId: string): Promise<SignatureBatch[]> {
    return (await this.batches.list(ctx, organisationId)).map(toSignatureBatch);
  }

  @Mutation(() => SignatureBatchResult)
  @Allow('signature.review')
  async decideInvalidation(@Ctx() ctx: RequestContext, @Args('batch') batch: string, @Args('isApproved') isApproved: boolean): Promise<typeof SignatureBatchResult> {
    return this.shown(await this.batches.decide(ctx, batch, isApproved));
  }

  @Mutation(() => SignatureBatchResult)
  @Allow('signature.review')
  async takeBackBatch(@Ctx() ctx: RequestContext, @Args('batch') batch: string): Promise<typeof SignatureBatchResult> {
    return this.shown(await this.batches.takeBack(ctx, batch));
  }

  /** How many it moved; for a proposal, how many it would move now. */
  @ResolveField(() => Int)
  signatures(@Ctx() ctx: RequestContext, @Parent() { row }: SignatureBatch): Promise<number> {
    return this.batches.reach(ctx, row);
  }

  @ResolveField(() => Petition)
  async petition(@Ctx() ctx: RequestContext, @Parent() { row }: SignatureBatch): Promise<Petition> {
    const petition = await this.petitions.byId(ctx, row.petitionId);
    if (!petition) throw new NotFound();
    return toPetition(petition);
  }

  /** Whose link brought them; null when it did not matter or was nobody's. */
  @ResolveField(() => Organisation, { nullable: true })
  async source(@Ctx() ctx: RequestContext, @Parent() { row }: SignatureBatch): Promise<Organisation | null> {
    const [organisation] = row.conditions.source ? await this.organisations.byIds(ctx, [row.conditions.source]) : [];
    return organisation ? toOrganisation(organisation) : null;
  }

  /** Only those whom nobody's link brought. */
  @ResolveField(() => Boolean)
  isDirectOnly(@Parent() { row }: SignatureBatch): boolean {
    return row.conditions.source === '';
  }

  /** Whether the reader proposed it, so that somebody else approves. */
  @ResolveField(() => Boolean)
  isMine(@Ctx() { actor }: RequestContext, @Parent() { row }: SignatureBatch): boolean {
    return actor.kind === 'account' && actor.accountId === row.proposedBy;
  }

  @ResolveField(() => Boolean)
  canBeTakenBack(@Parent() { row }: SignatureBatch): boolean {
    return this.batches.canBeTakenBack(row);
  }

  private shown<T>(answer: T | SignatureBatchRow): Exclude<T, SignatureBatchRow> | SignatureBatch {
    return answer instanceof SignatureBatchRow ? toSignatureBatch(answer) : (answer as Exclude<T, SignatureBatchRow>);
  }
}
