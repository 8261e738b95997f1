import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { ActionKinds, SubjectKinds, type ActionKind, type SubjectKind } from '../campaign.enums.js';

@ArgsType()
export class ActionsArgs {
  /** In all coalitions of who asks when unset. */
  @Field(() => ID, { nullable: true }) coalitionId?: string | null;
  /** Those that are still going on that day or begin later: `2026-11-01`. */
  @Field(() => String, { nullable: true }) from?: string | null;
  /** Those that have begun by that day. */
  @Field(() => String, { nullable: true }) until?: string | null;
}

@InputType()
export class ActionWordsInput {
  @Field(() => ActionKinds) kind: ActionKind;
  /** Who answers for it: a member of the coalition. */
  @Field(() => ID) organisationId: string;
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput) text: WordsInput;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn?: string | null;
  /** Until then the public sees nothing of it. */
  @Field(() => Date, { nullable: true }) embargoUntil?: Date | null;
  /** Whether the campaign's public page names it, once its embargo is over. */
  @Field({ defaultValue: true }) isPublic: boolean;
  @Field(() => SubjectKinds, { nullable: true }) subjectKind?: SubjectKind | null;
  @Field(() => ID, { nullable: true }) subjectId?: string | null;
}

@InputType()
export class PlanActionInput extends ActionWordsInput {
  @Field(() => ID) campaignId: string;
}

@InputType()
export class EditActionInput extends ActionWordsInput {
  @Field(() => ID) actionId: string;
}

@InputType()
export class CampaignTaskInput {
  /** One of both: a task of the campaign, or of one of its actions. */
  @Field(() => ID, { nullable: true }) campaignId?: string | null;
  @Field(() => ID, { nullable: true }) actionId?: string | null;
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => ID) organisationId: string;
  /** Its last day, `2026-12-04`. */
  @Field(() => String, { nullable: true }) dueOn?: string | null;
}

@InputType()
export class NotePublicationInput {
  @Field(() => ID) actionId: string;
  @Field(() => ID) organisationId: string;
  /** False when it will not. */
  @Field() hasPublished: boolean;
  /** `2026-11-22`; today when unset. */
  @Field(() => String, { nullable: true }) publishedOn?: string | null;
  /** Where one can see it: an https address. */
  @Field(() => String, { nullable: true }) link?: string | null;
}
