import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { AdoptionModes, DisputedModes, DissentStances, ObjectionStrengths } from './adoption.enums.js';
import type { AdoptionMode, Stance, Strength, VoteMode } from './adoption.states.js';

@InputType()
export class AdoptionRulesInput {
  @Field(() => ID) coalitionId: string;
  /** Of this group; of the coalition when unset. */
  @Field(() => ID, { nullable: true }) groupId?: string | null;
  @Field(() => AdoptionModes) mode: AdoptionMode;
  @Field(() => DisputedModes) disputedMode: VoteMode;
  /** 1 to 90 */
  @Field(() => Int) commentDays: number;
  @Field(() => Int) silenceDays: number;
  @Field(() => Int) voteDays: number;
}

@InputType()
export class ObjectToDocumentInput {
  @Field(() => ID) documentId: string;
  /** For whom; somebody with a voice comments for themselves. */
  @Field(() => ID, { nullable: true }) organisationId?: string | null;
  @Field(() => ObjectionStrengths) strength: Strength;
  /** Which edition was read; refused once another took its place. */
  @Field(() => Int, { nullable: true }) edition?: number | null;
  /** In which language the section is counted; a strong objection names it, the section and the text to put in its place. */
  @Field(() => String, { nullable: true }) locale?: string | null;
  /** Which of `sections`, from 0. */
  @Field(() => Int, { nullable: true }) section?: number | null;
  /** The very words it is about; all of the section when unset. */
  @Field(() => String, { nullable: true }) portion?: string | null;
  @Field(() => String, { nullable: true }) replacement?: string | null;
  @Field() reason: string;
}

@InputType()
export class TakeDistanceInput {
  @Field(() => ID) documentId: string;
  @Field(() => ID) organisationId: string;
  @Field(() => DissentStances) stance: Stance;
  /** A minority note. */
  @Field(() => String, { nullable: true }) note?: string | null;
  /** It is published with the text, under the organisation’s name. */
  @Field({ nullable: true }) isPublic?: boolean;
}
