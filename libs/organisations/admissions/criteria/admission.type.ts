import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion, Words } from '#libs/graphql';
import { CriterionKinds } from '../admission.enums.js';
import type { CriterionKind, FrozenCriterion } from './admission-criterion.entity.js';
import type { AdmissionRuleRow } from './admission-rule.entity.js';
import { AdmissionTermFields } from './admission-terms.type.js';

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
export class Admission extends AdmissionTermFields {
  @HideField() coalitionId: string;
}

export const AdmissionResult = resultUnion('AdmissionResult', () => [Admission, InvalidInput] as const);
export const CriterionResult = resultUnion('CriterionResult', () => [AdmissionCriterion, InvalidInput] as const);

export const toAdmission = (row: AdmissionRuleRow): Admission => Object.assign(new Admission(), row);

export function toCriterion({ id, kind, isBlocking, values, words }: FrozenCriterion): AdmissionCriterion {
  return Object.assign(new AdmissionCriterion(), { id, kind, isBlocking, values, words });
}
