import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { Zones, type Zone } from '#libs/organisations';
import { ActivityAudiences, ActivityKinds, type ActivityAudience, type ActivityKind } from '../activity.enums.js';

/** From when to when, by one clock. */
@InputType()
export class ActivityTimeInput {
  /** `2026-11-24` */
  @Field() on: string;
  /** `09:30` */
  @Field() at: string;
  /** The day it ends; the same day when unset. */
  @Field(() => String, { nullable: true }) untilOn?: string | null;
  @Field() until: string;
  @Field(() => Zones) zone: Zone;
}

/** Who teaches or speaks. */
@InputType()
export class TrainerInput {
  @Field() name: string;
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
}

/** What it is and what it is part of. */
@InputType()
export class ActivityWordsInput {
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput, { nullable: true }) summary?: WordsInput | null;
  /** Of which course it is a part. */
  @Field(() => WordsInput, { nullable: true }) module?: WordsInput | null;
  @Field(() => WordsInput, { nullable: true }) place?: WordsInput | null;
  /** An https address to take part online. */
  @Field(() => String, { nullable: true }) link?: string | null;
}

/** Who may come. */
@InputType()
export class ActivityRoomInput {
  @Field(() => ActivityAudiences) audience: ActivityAudience;
  /** Ids of the organisations invited. */
  @Field(() => [ID], { nullable: true }) invited?: string[] | null;
  /** Places; room for all when unset. */
  @Field(() => Int, { nullable: true }) capacity?: number | null;
  /** Most places for one organisation. */
  @Field(() => Int, { nullable: true }) perOrganisation?: number | null;
  /** How many days after its end the persons are forgotten: 1 to 365. */
  @Field(() => Int, { nullable: true, defaultValue: 90 }) keepDays?: number | null;
}

/** Everything said of an activity but its time. */
@InputType()
export class ActivityInput {
  @Field(() => ActivityKinds) kind: ActivityKind;
  @Field(() => ActivityWordsInput) words: ActivityWordsInput;
  @Field(() => ActivityRoomInput) room: ActivityRoomInput;
  @Field(() => [TrainerInput], { nullable: true }) trainers?: TrainerInput[] | null;
  /** Codes, as `health`. */
  @Field(() => [String], { nullable: true }) themes?: string[] | null;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => ID, { nullable: true }) campaignId?: string | null;
}

@InputType()
export class PlanActivityInput extends ActivityInput {
  @Field(() => ID) coalitionId: string;
  /** The member that prepares it; the coalition when unset. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ActivityTimeInput) time: ActivityTimeInput;
}

@InputType()
export class EditActivityInput extends ActivityInput {
  @Field(() => ID) activityId: string;
}

@InputType()
export class MoveActivityInput {
  @Field(() => ID) activityId: string;
  @Field(() => ActivityTimeInput) time: ActivityTimeInput;
  @Field(() => WordsInput) reason: WordsInput;
}
