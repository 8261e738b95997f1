import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { AdoptionRoundRow } from './adoption-round.entity.js';
import type { AdoptionFault } from './adoption.errors.js';
import { AdoptionRulesInput, ObjectToDocumentInput, TakeDistanceInput } from './adoption.input.js';
import { AdoptionResult, AdoptionRulesResult, MinorityNoteResult, toRound } from './adoption.type.js';
import { OpenCommentRound } from './course/open-comment-round.service.js';
import { PutToVote } from './course/put-to-vote.service.js';
import { RecallAdoption } from './course/recall-adoption.service.js';
import { StartSilence } from './course/start-silence.service.js';
import { ShowMinorityNote } from './dissent/show-minority-note.service.js';
import { TakeDistance } from './dissent/take-distance.service.js';
import { ObjectToDocument } from './objecting/object-to-document.service.js';
import { SettleObjections } from './objecting/settle-objections.service.js';
import { TakeInObjections } from './objecting/take-in-objections.service.js';
import { AdoptionRules } from './rules/adoption-rules.service.js';
import { AdoptionRuleRow } from './rules/adoption-rule.entity.js';

const id = { type: () => ID };
const shown = (answer: AdoptionRoundRow | AdoptionFault): typeof AdoptionResult => (answer instanceof AdoptionRoundRow ? toRound(answer) : answer);

/** The course of an adoption, by who keeps the document. */
@Resolver()
export class AdoptionCourseResolver {
  constructor(
    private readonly rules: AdoptionRules,
    private readonly opening: OpenCommentRound,
    private readonly silence: StartSilence,
    private readonly voting: PutToVote,
    private readonly recalling: RecallAdoption,
    private readonly taking: TakeInObjections,
  ) {}

  @Mutation(() => AdoptionRulesResult, { description: 'Says how a coalition, or one of its groups, adopts its documents.' })
  @Allow('adoption.rules')
  async setAdoptionRules(@Ctx() ctx: RequestContext, @Args('input') input: AdoptionRulesInput): Promise<typeof AdoptionRulesResult> {
    const answer = await this.rules.set(ctx, input);
    return answer instanceof AdoptionRuleRow ? this.rules.shown(ctx, { coalitionId: input.coalitionId, groupId: input.groupId ?? null }) : answer;
  }

  @Mutation(() => AdoptionResult, { description: 'Freezes the text and asks the members for comments, for the days of the rules.' })
  @Allow('adoption.run')
  async openCommentRound(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<typeof AdoptionResult> {
    return shown(await this.opening.run(ctx, documentId));
  }

  @Mutation(() => AdoptionResult, { description: 'Freezes the synthesis and starts the silence period.' })
  @Allow('adoption.run')
  async startSilence(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<typeof AdoptionResult> {
    return shown(await this.silence.run(ctx, documentId));
  }

  @Mutation(() => AdoptionResult, { description: 'Puts the text to the vote of the organisations.' })
  @Allow('adoption.run')
  async putDocumentToVote(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string): Promise<typeof AdoptionResult> {
    return shown(await this.voting.run(ctx, documentId));
  }

  @Mutation(() => AdoptionResult, { description: 'Takes the text back to its synthesis, with the reason.' })
  @Allow('adoption.run')
  async recallAdoption(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string, @Args('reason') reason: string): Promise<typeof AdoptionResult> {
    return shown(await this.recalling.run(ctx, documentId, reason));
  }

  @Mutation(() => AdoptionResult, { description: 'Freezes the text as it was edited, with the objections taken in by it; the clock starts anew.' })
  @Allow('adoption.run')
  async takeInObjections(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string, @Args('objectionIds', { type: () => [ID] }) objectionIds: string[]): Promise<typeof AdoptionResult> {
    return shown(await this.taking.run(ctx, documentId, objectionIds));
  }
}

/** What organisations, and people with a voice, say about what is to be adopted. */
@Resolver()
export class AdoptionAnswersResolver {
  constructor(
    private readonly objecting: ObjectToDocument,
    private readonly settling: SettleObjections,
    private readonly distance: TakeDistance,
    private readonly notes: ShowMinorityNote,
  ) {}

  @Mutation(() => AdoptionResult, { description: 'A strong objection stops the clock at once.' })
  @Allow('adoption.answer')
  async objectToDocument(@Ctx() ctx: RequestContext, @Args('input') input: ObjectToDocumentInput): Promise<typeof AdoptionResult> {
    return shown(await this.objecting.run(ctx, input));
  }

  @Mutation(() => AdoptionResult, { description: 'The clock goes on with what was left, once no strong objection is open.' })
  @Allow('adoption.answer')
  async withdrawDocumentObjection(@Ctx() ctx: RequestContext, @Args('objectionId', id) objectionId: string): Promise<typeof AdoptionResult> {
    return shown(await this.settling.withdraw(ctx, objectionId));
  }

  @Mutation(() => AdoptionResult, { description: 'Answers in writing; the objection stands until it is withdrawn, taken in or voted on.' })
  @Allow('adoption.run')
  async answerDocumentObjection(@Ctx() ctx: RequestContext, @Args('objectionId', id) objectionId: string, @Args('answer') answer: string): Promise<typeof AdoptionResult> {
    return shown(await this.settling.answer(ctx, objectionId, answer));
  }

  @Mutation(() => AdoptionResult, { description: 'Has the text voted on, for the organisation whose strong objection stands; shortly after.' })
  @Allow('adoption.answer')
  async sendObjectionToVote(@Ctx() ctx: RequestContext, @Args('objectionId', id) objectionId: string): Promise<typeof AdoptionResult> {
    return shown(await this.settling.toVote(ctx, objectionId));
  }

  @Mutation(() => AdoptionResult, { description: 'Keeps an organisation apart from what the others adopt.' })
  @Allow('adoption.answer')
  async takeDistance(@Ctx() ctx: RequestContext, @Args('input') input: TakeDistanceInput): Promise<typeof AdoptionResult> {
    return shown(await this.distance.run(ctx, input));
  }

  @Mutation(() => AdoptionResult, { description: 'Comes back to the others.' })
  @Allow('adoption.answer')
  async takeBackDistance(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string, @Args('organisationId', id) organisationId: string): Promise<typeof AdoptionResult> {
    return shown(await this.distance.takeBack(ctx, documentId, organisationId));
  }

  @Mutation(() => MinorityNoteResult, { description: 'Publishes an organisation’s minority note with the text, or takes it out again, also once the text is published.' })
  @Allow('adoption.answer')
  showMinorityNote(@Ctx() ctx: RequestContext, @Args('documentId', id) documentId: string, @Args('organisationId', id) organisationId: string, @Args('isPublic') isPublic: boolean): Promise<typeof MinorityNoteResult> {
    return this.notes.run(ctx, documentId, organisationId, isPublic);
  }
}
