import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { WordsInput } from '#libs/graphql';
import { Modes } from '../../decisions/decision.enums.js';
import { AdmissionBodies, CriterionKinds, JoiningKinds } from '../admission.enums.js';
import type { CriterionKind } from './admission-criterion.entity.js';
import type { AdmissionBody, AdmissionRuleRow, JoiningKind } from './admission-rule.entity.js';

@InputType()
export class AdmissionRulesInput {
  @Field(() => ID) coalitionId: string;
  /** Whether it takes applications. */
  @Field() isOpen: boolean;
  /** Different members that must sponsor: 0 to 5. */
  @Field(() => Int) sponsors: number;
  /** Who decides. */
  @Field(() => AdmissionBodies) body: AdmissionBody;
  /** How the members vote, when it is put to them; silence is no way to admit. */
  @Field(() => Modes) mode: AdmissionRuleRow['mode'];
  /** 0 to 100 */
  @Field(() => Int) quorumPercent: number;
  /** Whether the members vote on what the coordination or the steering committee accepted. */
  @Field() isRatified: boolean;
  /** People who report on the dossier: 0 to 3. */
  @Field(() => Int) rapporteurs: number;
  /** Days of each step, 1 to 365; none for objections, and there is no such period. */
  @Field(() => Int) completenessDays: number;
  @Field(() => Int) sponsoringDays: number;
  @Field(() => Int) reviewDays: number;
  @Field(() => Int) objectionDays: number;
  @Field(() => Int) decidingDays: number;
  @Field(() => Int) appealDays: number;
  @Field(() => JoiningKinds) joinsAs: JoiningKind;
}

@InputType()
export class CriterionInput {
  /** Unmet, it keeps an application from being sent; else it is only said. */
  @Field() isBlocking: boolean;
  /** Themes; codes of areas and regions of Morocco; the years since formation. A declaration and a document have none. */
  @Field(() => [String], { nullable: true }) values?: string[] | null;
  /** What is asked, in the coalition's words; needed for a declaration and a document. */
  @Field(() => WordsInput, { nullable: true }) words?: WordsInput | null;
}

@InputType()
export class AddCriterionInput extends CriterionInput {
  @Field(() => ID) coalitionId: string;
  @Field(() => CriterionKinds) kind: CriterionKind;
}

@InputType()
export class EditCriterionInput extends CriterionInput {
  @Field(() => ID) criterionId: string;
}
