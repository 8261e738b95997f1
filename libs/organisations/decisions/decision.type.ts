import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { pageOf, resultUnion, IllegalMove, InvalidInput, Words } from '#libs/graphql';
import { Organisation } from '../organisation.type.js';
import { Answers, DecisionStates, Leanings, Modes, Outcomes } from './decision.enums.js';
import type { DecisionRow } from './decision.entity.js';
import { MayNotDecide } from './decision.errors.js';
import type { DecisionState } from './decision.states.js';
import type { Answer, Mode, Outcome } from './settle.js';
import type { Leaning } from './voting/decision-opinion.entity.js';

/** What was written of a decision, in every language it was written in. */
@ObjectType()
export class DecisionTexts {
  @Field(() => Words) title: Words;
  @Field(() => Words) proposal: Words;
  /** What follows from it. */
  @Field(() => Words) minutes: Words;
}

/** The count as it stands, one voice for each organisation; observers and opinions are in none of it. */
@ObjectType()
export class DecisionTally {
  @Field(() => Int) seats: number;
  @Field(() => Int) yes: number;
  @Field(() => Int) no: number;
  @Field(() => Int) abstain: number;
  /** Organisations that must answer. */
  @Field(() => Int) quorum: number;
  /** What it would be if it ended now; once closed, what it is. */
  @Field(() => Outcomes) outcome: Outcome;
}

/** An organisation with a voice, and its answer so far. */
@ObjectType()
export class DecisionSeat {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Answers, { nullable: true }) answer: Answer | null;
  @Field() reason: string;
  @Field(() => Date, { nullable: true }) castAt: Date | null;
  /** The organisation that answers for it. */
  @Field(() => Organisation, { nullable: true }) proxy: Organisation | null;
  /** Whether who asks may answer for it now. */
  @Field() mine: boolean;
}

/** What a community representative thinks, recorded beside the votes. */
@ObjectType()
export class DecisionOpinion {
  @Field() name: string;
  @Field(() => Leanings) answer: Leaning;
  @Field() reason: string;
  @Field(() => Date) givenAt: Date;
  /** Whether it is that of who asks. */
  @Field() mine: boolean;
}

/** One answer as it was given, changed or taken back (`answer` is null then). */
@ObjectType()
export class DecisionStep {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => Answers, { nullable: true }) answer: Answer | null;
  @Field() byProxy: boolean;
  @Field(() => Date) castAt: Date;
}

/** A question put to a coalition's organisations. `title`, `proposal`, `minutes`, `tally`, `seats`, `opinions` and `history` are fields of their own. */
@ObjectType()
export class Decision {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => DecisionTexts) texts: DecisionTexts;
  @Field(() => Modes) mode: Mode;
  @Field(() => Int) quorumPercent: number;
  @Field(() => DecisionStates) state: DecisionState;
  @Field(() => Outcomes, { nullable: true }) outcome: Outcome | null;
  @Field(() => Date, { nullable: true }) openedAt: Date | null;
  @Field(() => Date, { nullable: true }) closesAt: Date | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  /** `2027-11-22`: when to look at it again. */
  @Field(() => String, { nullable: true }) reviewOn: string | null;
  @HideField() row: DecisionRow;
}

/** An answer that is missing: of an organisation, or the opinion of a community representative. */
@ObjectType()
export class AwaitedAnswer {
  @Field(() => Decision) decision: Decision;
  /** For whom; null for one’s own opinion. */
  @Field(() => Organisation, { nullable: true }) organisation: Organisation | null;
}

@ObjectType()
export class DecisionPage extends pageOf(Decision) {}

/** How a coalition decides. */
@ObjectType()
export class CoalitionRule {
  @Field() silenceIsConsent: boolean;
  @Field(() => Int) proxyLimit: number;
  @Field(() => Int) quorumPercent: number;
}

export const DecisionResult = resultUnion('DecisionResult', () => [Decision, InvalidInput, IllegalMove, MayNotDecide] as const);
export const CoalitionRulesResult = resultUnion('CoalitionRulesResult', () => [CoalitionRule, InvalidInput] as const);

export function toDecision(row: DecisionRow): Decision {
  const { id, coalitionId, title, proposal, minutes, mode, quorumPercent, state, outcome, openedAt, closesAt, closedAt, reviewOn } = row;
  const texts = Object.assign(new DecisionTexts(), { title, proposal, minutes });
  return Object.assign(new Decision(), { id, coalitionId, texts, mode, quorumPercent, state, outcome, openedAt, closesAt, closedAt, reviewOn, row });
}
