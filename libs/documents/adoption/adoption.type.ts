import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { FieldFault, IllegalMove, InvalidInput, resultUnion } from '#libs/graphql';
import { Organisation } from '#libs/organisations';
import { Document } from '../drafting/document.type.js';
import { AdoptionModes, AdoptionPhases, AdoptionStepKinds, DisputedModes, DissentStances, Hindrances, ObjectionStates, ObjectionStrengths } from './adoption.enums.js';
import type { HindranceName } from './adoption-hindrances.js';
import type { AdoptionRoundRow } from './adoption-round.entity.js';
import { MayNotAdopt } from './adoption.errors.js';
import type { AdoptionMode, AdoptionPhase, AdoptionStepKind, ObjectionState, Stance, Strength, VoteMode } from './adoption.states.js';
import type { AdoptionRuleRow } from './rules/adoption-rule.entity.js';

/** How a coalition, or one of its groups, adopts its documents. */
@ObjectType()
export class AdoptionRule {
  @Field(() => AdoptionModes) mode: AdoptionMode;
  @Field(() => DisputedModes) disputedMode: VoteMode;
  @Field(() => Int) commentDays: number;
  @Field(() => Int) silenceDays: number;
  @Field(() => Int) voteDays: number;
  /** Whether silence may be chosen: the coalition’s charter says so and its rules use it. */
  @Field() takesSilence: boolean;
  /** Whether who asks may change them. */
  @Field() mine: boolean;
  /** Whether these are the group’s own. */
  @Field() isOwn: boolean;
}

/** The way of a document from its comment round to its adoption. `edition`, `objections`, `steps` and `sections` are fields of their own. */
@ObjectType()
export class AdoptionRound {
  @Field(() => ID) id: string;
  @Field(() => ID) documentId: string;
  @Field(() => Int) number: number;
  @Field(() => AdoptionModes) mode: AdoptionMode;
  @Field(() => DisputedModes) disputedMode: VoteMode;
  @Field(() => Int) silenceDays: number;
  @Field(() => AdoptionPhases) phase: AdoptionPhase;
  @Field(() => Date) commentsUntil: Date;
  @Field(() => Date, { nullable: true }) silenceFrom: Date | null;
  /** When silence ends, should the clock run on. */
  @Field(() => Date, { nullable: true }) silenceUntil: Date | null;
  @Field(() => Date, { nullable: true }) stoppedAt: Date | null;
  @Field(() => ID, { nullable: true }) decisionId: string | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @HideField() row: AdoptionRoundRow;
}

/** A section of the edition that is to be adopted, in plain words. */
@ObjectType()
export class AdoptionSection {
  @Field() locale: string;
  @Field(() => Int) index: number;
  /** Empty for what stands before the first heading. */
  @Field() title: string;
  @Field() text: string;
}

/** What was said against an edition, and what became of it. */
@ObjectType()
export class AdoptionObjection {
  @Field(() => ID) id: string;
  /** Null for somebody with a voice who speaks for no organisation. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
  @Field(() => ObjectionStrengths) strength: Strength;
  @Field(() => ObjectionStates) state: ObjectionState;
  @Field(() => String, { nullable: true }) locale: string | null;
  @Field() sectionTitle: string;
  /** The very words it is about. */
  @Field() portion: string;
  @Field() replacement: string;
  @Field() reason: string;
  @Field(() => Int) edition: number;
  @Field(() => Date) madeAt: Date;
  @Field() answer: string;
  @Field(() => Date, { nullable: true }) answeredAt: Date | null;
  @Field(() => Date, { nullable: true }) settledAt: Date | null;
  /** Whether who asks may withdraw it now. */
  @Field() mayWithdraw: boolean;
  /** Whether who asks may send it to a vote now. */
  @Field() maySendToVote: boolean;
}

/** What happened in a round. */
@ObjectType()
export class AdoptionStep {
  @Field(() => AdoptionStepKinds) kind: AdoptionStepKind;
  @Field(() => Date) at: Date;
  @Field(() => Date, { nullable: true }) untilAt: Date | null;
  @Field() reason: string;
  @Field(() => Int, { nullable: true }) edition: number | null;
}

/** An organisation that keeps apart from what the others adopt. */
@ObjectType()
export class AdoptionDissent {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => DissentStances) stance: Stance;
  /** Its minority note. */
  @Field() note: string;
  /** It is published with the text, as the organisation wants; others are told to its coalition alone. */
  @Field() isPublic: boolean;
  @Field(() => Date) madeAt: Date;
  /** About which edition it was said; null for who does not read that one. */
  @Field(() => Int, { nullable: true }) edition: number | null;
  /** Whether who asks may publish the note, or take it out again. */
  @Field() mayShow: boolean;
}

@ObjectType()
export class StandingHindrance {
  @Field(() => Hindrances) name: HindranceName;
  @Field(() => Int) count: number;
}

/** What who asks may do with the adoption of a document now. */
@ObjectType()
export class AdoptionTasks {
  @Field() mayOpen: boolean;
  @Field() maySilence: boolean;
  @Field() mayVote: boolean;
  @Field() mayTakeIn: boolean;
  @Field() mayAnswer: boolean;
  @Field() mayRecall: boolean;
  @Field() mayComment: boolean;
  /** For which organisations they object. */
  @Field(() => [Organisation]) objectFor: Organisation[];
  /** For which organisations they keep apart, and come back. */
  @Field(() => [Organisation]) dissentFor: Organisation[];
  @Field(() => [Organisation]) comeBackFor: Organisation[];
  @Field(() => [StandingHindrance]) hindrances: StandingHindrance[];
  /** Whether the text is no longer that of the edition: the clock starts anew by it. */
  @Field() isEdited: boolean;
  /** What keeps the edited text from being frozen: until that is mended it is not adopted. */
  @Field(() => [FieldFault]) faults: FieldFault[];
}

/** A document of which something awaits who asks. */
@ObjectType()
export class AwaitedAdoption {
  @Field(() => Document) document: Document;
  @Field(() => AdoptionPhases) phase: AdoptionPhase;
  @Field(() => Date) since: Date;
  /** Its silence or its vote is over, and something keeps it from being adopted. */
  @Field() isHeld: boolean;
}

export const AdoptionResult = resultUnion('AdoptionResult', () => [AdoptionRound, InvalidInput, IllegalMove, MayNotAdopt] as const);
export const MinorityNoteResult = resultUnion('MinorityNoteResult', () => [AdoptionDissent, MayNotAdopt] as const);
export const AdoptionRulesResult = resultUnion('AdoptionRulesResult', () => [AdoptionRule, InvalidInput] as const);

export function toRound(row: AdoptionRoundRow): AdoptionRound {
  const { id, documentId, number, mode, disputedMode, silenceDays, phase, commentsUntil, silenceFrom, silenceUntil, stoppedAt, decisionId, openedAt, endedAt } = row;
  return Object.assign(new AdoptionRound(), { id, documentId, number, mode, disputedMode, silenceDays, phase, commentsUntil, silenceFrom, silenceUntil, stoppedAt, decisionId, openedAt, endedAt, row });
}

export function toRule({ mode, disputedMode, commentDays, silenceDays, voteDays }: AdoptionRuleRow, shown: Pick<AdoptionRule, 'takesSilence' | 'mine' | 'isOwn'>): AdoptionRule {
  return Object.assign(new AdoptionRule(), { mode, disputedMode, commentDays, silenceDays, voteDays, ...shown });
}
