import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import { CampaignStates } from '../campaign.enums.js';
import type { CampaignState } from '../campaign.states.js';
import type { CampaignRow } from './campaign.entity.js';

/** What is written of a campaign, in every language it was written in. */
@ObjectType()
export class CampaignTexts {
  @Field(() => Words) title: Words;
  @Field(() => Words) text: Words;
}

/** A campaign of a coalition. What belongs to it are fields of their own. */
@ObjectType()
export class Campaign {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field() slug: string;
  @Field(() => CampaignTexts) texts: CampaignTexts;
  @Field(() => CampaignStates) state: CampaignState;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn: string | null;
  @HideField() row: CampaignRow;
}

/** One step of a campaign's course. */
@ObjectType()
export class CampaignChange {
  /** `plan`, or the verb that moved it. */
  @Field() verb: string;
  @Field(() => Date) madeAt: Date;
}

@ObjectType()
export class CampaignPage extends pageOf(Campaign) {}

export const CampaignResult = resultUnion('CampaignResult', () => [Campaign, InvalidInput, IllegalMove] as const);

export function toCampaign(row: CampaignRow): Campaign {
  const { id, coalitionId, slug, title, text, state, startsOn, endsOn } = row;
  return Object.assign(new Campaign(), { id, coalitionId, slug, texts: Object.assign(new CampaignTexts(), { title, text }), state, startsOn, endsOn, row });
}
