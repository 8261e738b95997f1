import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { Mechanisms, type Mechanism } from './report.enums.js';

@InputType()
export class SetReportInput {
  @Field(() => ID) documentId: string;
  @Field(() => Mechanisms) mechanism: Mechanism;
  /** Of another mechanism. */
  @Field(() => String, { nullable: true }) mechanismName?: string | null;
  @Field(() => String, { nullable: true }) session?: string | null;
  /** `2027-03-31` */
  @Field(() => String, { nullable: true }) submitBy?: string | null;
  /** Whether footnotes count towards the limit; they do unless said otherwise. */
  @Field(() => Boolean, { nullable: true }) countsFootnotes?: boolean | null;
}

@InputType()
export class WriteThemeInput {
  @Field(() => ID) documentId: string;
  /** A new theme when unset. */
  @Field(() => ID, { nullable: true }) themeId?: string | null;
  @Field(() => WordsInput) title: WordsInput;
  @Field(() => WordsInput, { nullable: true }) guidance?: WordsInput | null;
  /** Every full member may contribute, or every organisation of the group. */
  @Field() isOpen: boolean;
  /** Those that are asked by name. */
  @Field(() => [ID], { nullable: true }) organisationIds?: string[] | null;
  /** Words of its section in the report. */
  @Field(() => Int, { nullable: true }) wordBudget?: number | null;
  /** Words of each contribution. */
  @Field(() => Int, { nullable: true }) wordsEach?: number | null;
  /** The last day, `2026-12-22`. */
  @Field() dueOn: string;
}

@InputType()
export class ExtendDeadlineInput {
  @Field(() => ID) themeId: string;
  /** For one organisation; for all when unset. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field() dueOn: string;
  @Field() note: string;
}

@InputType()
export class ContributionPlaceInput {
  @Field(() => ID) themeId: string;
  @Field(() => ID) organisationId: string;
}

@InputType()
export class WriteContributionInput {
  @Field(() => ID) contributionId: string;
  /** Plain words in the place of what was written, a paragraph for each line; nothing changes when unset. */
  @Field(() => String, { nullable: true }) text?: string | null;
  /** On what it rests: sources, cases, figures. */
  @Field(() => String, { nullable: true }) evidence?: string | null;
}

@InputType()
export class MergeContributionInput {
  @Field(() => ID) contributionId: string;
  /** What was read, in hexadecimal: nothing is merged that was changed since. */
  @Field() hash: string;
  /** The heading of another section than the one of its theme. */
  @Field(() => String, { nullable: true }) section?: string | null;
}

@InputType()
export class NameSpokespersonInput {
  @Field(() => ID) documentId: string;
  /** A mandate to speak, in force. */
  @Field(() => ID) mandateId: string;
  /** Why somebody else is asked. */
  @Field(() => String, { nullable: true }) reason?: string | null;
}
