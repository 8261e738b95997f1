import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, may, Public, type RequestContext } from '#libs/context';
import { RequestLoader, type Page } from '#libs/graphql';
import { Coalition, Coalitions, inLanguage, inLocaleOf, toCoalition } from '#libs/organisations';
import { CommitmentStates } from '../target.enums.js';
import { AdvocacyCommitmentRow } from './advocacy-commitment.entity.js';
import { CommitmentsArgs, MoveCommitmentInput, RecordCommitmentInput } from './commitment.input.js';
import { nextCommitmentStates, type CommitmentState } from './commitment.states.js';
import { Commitment, CommitmentPage, CommitmentResult, CommitmentStep, toCommitment } from './commitment.type.js';
import { Commitments } from './commitments.service.js';
import { RecordCommitment } from './record-commitment.service.js';

const shown = <Fault extends object>(answer: AdvocacyCommitmentRow | Fault): Commitment | Fault => (answer instanceof AdvocacyCommitmentRow ? toCommitment(answer) : answer);

/** What targets promised, for everybody where it is published. */
@Resolver(() => Commitment)
export class CommitmentsResolver {
  constructor(
    private readonly reading: Commitments,
    private readonly recording: RecordCommitment,
    private readonly coalitions: Coalitions,
  ) {}

  private readonly houses = new RequestLoader(async (ctx: RequestContext, ids: string[]) => new Map((await this.coalitions.byIds(ctx, ids)).map((row) => [row.id, toCoalition(row)])));

  @Query(() => CommitmentPage, { description: 'Published ones, the latest announced first.' })
  @Public('what a coalition was promised is read by everybody once it published it')
  commitments(@Ctx() ctx: RequestContext, @Args() args: CommitmentsArgs): Promise<Page<Commitment>> {
    return this.reading.published(ctx, args);
  }

  @Query(() => CommitmentPage, { description: 'A coalition’s own, published or not.' })
  @Allow('target.read')
  trackedCommitments(@Ctx() ctx: RequestContext, @Args('coalitionId', { type: () => ID }) coalitionId: string, @Args() args: CommitmentsArgs): Promise<Page<Commitment>> {
    return this.reading.tracked(ctx, coalitionId, args);
  }

  @Mutation(() => CommitmentResult)
  @Allow('commitment.record')
  async recordCommitment(@Ctx() ctx: RequestContext, @Args('input') input: RecordCommitmentInput): Promise<typeof CommitmentResult> {
    return shown(await this.recording.run(ctx, input));
  }

  @Mutation(() => CommitmentResult)
  @Allow('commitment.record')
  async moveCommitment(@Ctx() ctx: RequestContext, @Args('input') input: MoveCommitmentInput): Promise<typeof CommitmentResult> {
    return shown(await this.recording.move(ctx, input));
  }

  @Mutation(() => CommitmentResult, { description: 'Whether everybody may read it.' })
  @Allow('commitment.publish')
  async publishCommitment(@Ctx() ctx: RequestContext, @Args('commitmentId', { type: () => ID }) id: string, @Args('isPublic') isPublic: boolean): Promise<typeof CommitmentResult> {
    return toCommitment(await this.recording.publish(ctx, id, isPublic));
  }

  @ResolveField(() => String)
  text(@Ctx() ctx: RequestContext, @Parent() { texts }: Commitment, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, texts, locale);
  }

  @ResolveField(() => String, { description: 'Who promised, by the name of that day.' })
  madeBy(@Ctx() ctx: RequestContext, @Parent() { row }: Commitment, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, row.madeBy, locale);
  }

  @ResolveField(() => Coalition, { nullable: true })
  async coalition(@Ctx() ctx: RequestContext, @Parent() { row }: Commitment): Promise<Coalition | null> {
    return (await this.houses.load(ctx, row.coalitionId)) ?? null;
  }

  @ResolveField(() => [CommitmentStep], { description: 'From its announcement on.' })
  async steps(@Ctx() ctx: RequestContext, @Parent() { id }: Commitment, @Args('locale', inLanguage) locale?: string): Promise<CommitmentStep[]> {
    const rows = (await this.reading.steps.load(ctx, id)) ?? [];
    return rows.map(({ state, happenedOn, sourceUrl, note }) => Object.assign(new CommitmentStep(), { state, happenedOn, sourceUrl, note: inLocaleOf(ctx, note, locale) }));
  }

  @ResolveField(() => [CommitmentStates], { description: 'The states to which who asks may move it.' })
  nextStates(@Ctx() ctx: RequestContext, @Parent() { row }: Commitment): CommitmentState[] {
    return may(ctx, 'commitment.record', { coalitionId: row.coalitionId }) ? [...nextCommitmentStates(row.state)] : [];
  }

  @ResolveField(() => Boolean)
  mayPublish(@Ctx() ctx: RequestContext, @Parent() { row }: Commitment): boolean {
    return may(ctx, 'commitment.publish', { coalitionId: row.coalitionId });
  }
}
