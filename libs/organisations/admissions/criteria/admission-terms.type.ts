import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Modes } from '../../decisions/decision.enums.js';
import { AdmissionBodies, JoiningKinds } from '../admission.enums.js';
import type { AdmissionBody, AdmissionRuleRow, JoiningKind } from './admission-rule.entity.js';

/** How a coalition admits, as it is read and as it is written. */
@ObjectType({ isAbstract: true })
@InputType({ isAbstract: true })
export abstract class AdmissionTermFields {
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
