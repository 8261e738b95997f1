import { Field, Float, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import type { Indicator } from '../indicator-list.js';
import { Indicators } from '../reading/indicator.type.js';

@InputType()
export class SetIndicatorGoalInput {
  @Field(() => ID) coalitionId: string;
  /** For one funder project; else for the coalition. */
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => Indicators) indicator: Indicator;
  /** 0 or more, at most two digits after the point; unset: followed without a goal. */
  @Field(() => Float, { nullable: true }) goal?: number | null;
}

@InputType()
export class RecordIndicatorBaselineInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => Indicators) indicator: Indicator;
  /** `2025-01-01`: not after today. */
  @Field() day: string;
  @Field(() => Float) value: number;
}

@InputType()
export class WriteIndicatorNarrativeInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID, { nullable: true }) projectId?: string | null;
  @Field(() => Indicators) indicator: Indicator;
  /** First and last day of the period it is about. */
  @Field() from: string;
  @Field() to: string;
  /** At most 4,000 characters a language; without any it is taken out. */
  @Field(() => WordsInput) text: WordsInput;
}
