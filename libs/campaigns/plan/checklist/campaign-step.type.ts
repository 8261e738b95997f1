import { Field, ID, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion, Words } from '#libs/graphql';
import { StepKinds, type StepKind } from '../campaign.enums.js';
import type { CampaignStepRow } from './campaign-step.entity.js';

/** One step of a campaign's checklist. */
@ObjectType()
export class CampaignStep {
  @Field(() => ID) id: string;
  @Field(() => StepKinds) kind: StepKind;
  @Field(() => Words) titles: Words;
  /** What was found or decided. */
  @Field() note: string;
  @Field(() => Date, { nullable: true }) doneAt: Date | null;
}

export const CampaignStepResult = resultUnion('CampaignStepResult', () => [CampaignStep, InvalidInput, IllegalMove] as const);

export function toStep({ id, kind, title, note, doneAt }: CampaignStepRow): CampaignStep {
  return Object.assign(new CampaignStep(), { id, kind, titles: title, note, doneAt });
}
