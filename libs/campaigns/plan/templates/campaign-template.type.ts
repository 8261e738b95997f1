import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InvalidInput, IllegalMove, resultUnion, Words } from '#libs/graphql';
import { ActionKinds, StepKinds, type ActionKind, type StepKind } from '../campaign.enums.js';

/** What a campaign brought and taught. */
@ObjectType()
export class CampaignLessons {
  @Field(() => Words) result: Words;
  @Field(() => Words) worked: Words;
  @Field(() => Words) failed: Words;
}

/** An action of a template, by days from the start. */
@ObjectType()
export class TemplateAction {
  @Field(() => ActionKinds) kind: ActionKind;
  @Field(() => Words) titles: Words;
  @Field(() => Int) startsIn: number;
  @Field(() => Int, { nullable: true }) endsIn: number | null;
  @Field() hasEmbargo: boolean;
}

@ObjectType()
export class TemplateStep {
  @Field(() => StepKinds) kind: StepKind;
  @Field(() => Words) titles: Words;
}

/** What a campaign can be launched from, with what the campaign it comes from taught. */
@ObjectType()
export class CampaignTemplate {
  @Field(() => ID) id: string;
  /** Comes with Sawt; every coalition has it. */
  @Field() isShipped: boolean;
  @Field(() => Words) names: Words;
  /** The campaign it was made of. */
  @Field(() => ID, { nullable: true }) campaignId: string | null;
  /** How long it lasts. */
  @Field(() => Int, { nullable: true }) days: number | null;
  @Field(() => [TemplateStep]) steps: TemplateStep[];
  @Field(() => [TemplateAction]) actions: TemplateAction[];
  @Field(() => Int) taskCount: number;
  @Field(() => Int) messageCount: number;
  @Field(() => CampaignLessons, { nullable: true }) lessons: CampaignLessons | null;
}

export const TemplateResult = resultUnion('CampaignTemplateResult', () => [CampaignTemplate, InvalidInput, IllegalMove] as const);
