import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion } from '#libs/graphql';
import { Petition } from '#libs/petitions';
import type { BatchDecision, BatchReason, BatchState, Conditions, SignatureBatchRow } from './signature-batch.entity.js';
import { DecisionByAnother } from './suspect.errors.js';

export enum SuspectDecision {
  /** Count it. */
  ACCEPT = 'ACCEPT',
  /** Do not count it. */
  REFUSE = 'REFUSE',
}
registerEnumType(SuspectDecision, { name: 'SuspectDecision' });

export const BatchDecisions = { ACCEPT: 'accept', REFUSE: 'refuse', INVALIDATE: 'invalidate' } as const satisfies Record<string, BatchDecision>;
registerEnumType(BatchDecisions, { name: 'BatchDecision' });
export const BatchStates = { PROPOSED: 'proposed', APPLIED: 'applied', TURNED_DOWN: 'turned_down', TAKEN_BACK: 'taken_back' } as const satisfies Record<string, BatchState>;
registerEnumType(BatchStates, { name: 'BatchState' });

/** A confirmed signature that is not counted before somebody has looked: its address looks thrown away. No name, no address. */
@ObjectType()
export class Suspect {
  @Field() id: string;
  @Field() confirmedAt: Date;
  @Field() country: string;
  @Field(() => String, { nullable: true }) area: string | null;
  @Field() locale: string;
  /** Why it is held: `disposable`. */
  @Field() reason: string;
  /** The throw-away service. */
  @Field(() => String, { nullable: true }) service: string | null;
  /** Slug of the organisation whose link brought it. */
  @Field(() => String, { nullable: true }) source: string | null;
}

@ObjectType()
export class SuspectPage extends pageOf(Suspect) {}

/** Held signatures that have one thing in common. */
@ObjectType()
export class SuspectGroup {
  /** The service or the slug; empty when not known. */
  @Field() key: string;
  @Field() name: string;
  @Field(() => Int) signatures: number;
}

/** Held signatures of an hour, or of a day where they spread over more than four. */
@ObjectType()
export class SuspectArrival {
  @Field() from: Date;
  @Field() until: Date;
  @Field(() => Int) signatures: number;
}

@ObjectType()
export class SuspectPetition {
  @Field(() => Petition) petition: Petition;
  @Field(() => Int) signatures: number;
  /** Since when the first of them waits. */
  @Field() since: Date;
}

/** What is held back in an organisation or one of its petitions, counted by what it has in common. */
@ObjectType()
export class SuspectOverview {
  @Field(() => Int) signatures: number;
  @Field(() => [SuspectPetition]) petitions: SuspectPetition[];
  @Field(() => [SuspectGroup]) reasons: SuspectGroup[];
  @Field(() => [SuspectGroup]) services: SuspectGroup[];
  @Field(() => [SuspectGroup]) sources: SuspectGroup[];
  /** In order, the quiet ones left out. */
  @Field(() => [SuspectArrival]) arrivals: SuspectArrival[];
}

/** By what the signatures of a batch were chosen. */
@ObjectType()
export class BatchConditions {
  @Field(() => String, { nullable: true }) service: string | null;
  @Field(() => Date, { nullable: true }) from: Date | null;
  @Field(() => Date, { nullable: true }) until: Date | null;
  @Field(() => String, { nullable: true }) locale: string | null;
  /** How many were picked one by one. */
  @Field(() => Int, { nullable: true }) picked: number | null;
}

/** A decision about signatures, whole: why, how many, whether it was taken back. */
@ObjectType()
export class SignatureBatch {
  @Field(() => ID) id: string;
  @Field(() => BatchDecisions) decision: BatchDecision;
  @Field(() => BatchStates) state: BatchState;
  /** checked, throwaway, automated, repeated, invented or test */
  @Field(() => String) reason: BatchReason;
  @Field(() => BatchConditions) conditions: BatchConditions;
  @Field() proposedAt: Date;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
  @Field(() => Date, { nullable: true }) takenBackAt: Date | null;
  /** How many came back when it was taken back. */
  @Field(() => Int) reinstated: number;
  row: SignatureBatchRow;
}

export function toSignatureBatch(row: SignatureBatchRow): SignatureBatch {
  const { id, decision, state, reason, proposedAt, decidedAt, takenBackAt, reinstated } = row;
  return Object.assign(new SignatureBatch(), { id, decision, state, reason, conditions: toConditions(row.conditions), proposedAt, decidedAt, takenBackAt, reinstated, row });
}

function toConditions({ service, from, until, locale, picked }: Conditions): BatchConditions {
  const moment = (text?: string) => (text ? new Date(text) : null);
  return Object.assign(new BatchConditions(), { service: service ?? null, from: moment(from), until: moment(until), locale: locale ?? null, picked: picked ?? null });
}

@ObjectType()
export class SuspectsReviewed {
  /** How many were still waiting and are decided now. */
  @Field(() => Int) reviewed: number;
  /** Under which number it can be taken back; null when there was nothing to decide. */
  @Field(() => String, { nullable: true }) batch: string | null;
}

export const ReviewSuspectsResult = resultUnion('ReviewSuspectsResult', () => [SuspectsReviewed, InvalidInput]);
export const ProposeInvalidationResult = resultUnion('ProposeInvalidationResult', () => [SignatureBatch, InvalidInput]);
export const SignatureBatchResult = resultUnion('SignatureBatchResult', () => [SignatureBatch, IllegalMove, DecisionByAnother]);
