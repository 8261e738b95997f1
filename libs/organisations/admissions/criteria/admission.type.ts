import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion, Words } from '#libs/graphql';
import { Modes } from '../../decisions/decision.enums.js';
import { AdmissionBodies, CriterionKinds, JoiningKinds } from '../admission.enums.js';
import type { CriterionKind, FrozenCriterion } from './admission-criterion.entity.js';
import type { AdmissionBody, AdmissionRuleRow, JoiningKind } from './admission-rule.entity.js';

/** What a coalition asks of who wants to join. `text` is a field that takes a language. */
@ObjectType()
export class AdmissionCriterion {
  @Field(() => ID) id: string;
  @Field(() => CriterionKinds) kind: CriterionKind;
  @Field() isBlocking: boolean;
  @Field(() => [String]) values: string[];
  @Field(() => Words) words: Words;
}

/** How a coalition admits. `criteria` and `sponsorsToAsk` are fields of their own. */
@ObjectType()
export class Admission {
  @Field() isOpen: boolean;
  @Field(() => Int) sponsors: number;
  @Field(() => AdmissionBodies) body: AdmissionBody;
  @Field(() => Modes) mode: AdmissionRuleRow['mode'];
  @Field(() => Int) quorumPercent: number;
  @Field() isRatified: boolean;
  @Field(() => Int) rapporteurs: number;
  @Field(() => Int) completenessDays: number;
  @Field(() => Int) sponsoringDays: number;
  @Field(() => Int) reviewDays: number;
  @Field(() => Int) objectionDays: number;
  @Field(() => Int) decidingDays: number;
  @Field(() => Int) appealDays: number;
  @Field(() => JoiningKinds) joinsAs: JoiningKind;
  @HideField() coalitionId: string;
}

export const AdmissionResult = resultUnion('AdmissionResult', () => [Admission, InvalidInput] as const);
export const CriterionResult = resultUnion('CriterionResult', () => [AdmissionCriterion, InvalidInput] as const);

export const toAdmission = (row: AdmissionRuleRow): Admission => Object.assign(new Admission(), row);

export function toCriterion({ id, kind, isBlocking, values, words }: FrozenCriterion): AdmissionCriterion {
  return Object.assign(new AdmissionCriterion(), { id, kind, isBlocking, values, words });
}
