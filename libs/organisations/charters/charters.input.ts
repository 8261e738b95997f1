import { Field, ID, InputType } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { Modes } from '../decisions/decision.enums.js';
import type { Mode } from '../decisions/settle.js';

@InputType()
export class DraftCharterInput {
  @Field(() => ID) coalitionId: string;
  /** The language that holds where two say different things: fr, ar, en or es. */
  @Field() referenceLocale: string;
}

@InputType()
export class EditCharterInput {
  @Field(() => ID) versionId: string;
  @Field() referenceLocale: string;
  /** Whether silence is taken for consent in decisions that choose so. */
  @Field() silenceIsConsent: boolean;
  /** Whether associates sign as well. */
  @Field() associatesSign: boolean;
}

@InputType()
export class WriteCharterTextInput {
  @Field(() => ID) versionId: string;
  @Field() locale: string;
  /** At most 200 characters; title and body empty take the language out. */
  @Field() title: string;
  /** Plain text, at most 20,000 characters. */
  @Field() body: string;
  /** The words were read against the reference and are right as they are. */
  @Field({ defaultValue: false }) isStillRight: boolean;
  /** When the words one began from were written: refused when somebody else wrote since. */
  @Field(() => Date, { nullable: true }) seenAt?: Date | null;
}

@InputType()
export class ProposeCharterInput {
  @Field(() => ID) versionId: string;
  @Field(() => Modes) mode: Mode;
  @Field(() => Date) closesAt: Date;
}

@InputType()
export class RecordCharterInput {
  @Field(() => ID) versionId: string;
  /** `2019-04-02`: not after the day the coalition came to Sawt. */
  @Field() adoptedOn: string;
  /** How it was adopted. */
  @Field(() => WordsInput) minutes: WordsInput;
}

@InputType()
export class CharterRoundInput {
  @Field(() => ID) versionId: string;
  /** `2026-12-22`: the last day to sign, from tomorrow to a year away. */
  @Field() signBy: string;
}

@InputType()
export class SignCharterInput {
  @Field(() => ID) versionId: string;
  /** For whom. */
  @Field(() => ID) organisationId: string;
}
