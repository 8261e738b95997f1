import { Field, ID, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, resultUnion, Words } from '#libs/graphql';
import { MessageStates, type MessageState } from '../campaign.enums.js';
import type { CampaignMessageTextRow } from './campaign-message-text.entity.js';
import type { CampaignMessageRow } from './campaign-message.entity.js';

/** A message in one language. */
@ObjectType()
export class CampaignMessageText {
  @Field() locale: string;
  @Field() text: string;
  @Field(() => MessageStates) state: MessageState;
  @Field(() => Date) writtenAt: Date;
  @Field(() => Date, { nullable: true }) approvedAt: Date | null;
  /** Whether who asks may approve it: writes the campaign, and did not write this text. */
  @Field() mayApprove: boolean;
}

/** A message members pass on, in the languages it was written in. */
@ObjectType()
export class CampaignMessage {
  @Field(() => ID) id: string;
  @Field(() => ID) campaignId: string;
  /** The action it belongs to, whose embargo holds for it. */
  @Field(() => ID, { nullable: true }) actionId: string | null;
  /** What it is for. */
  @Field(() => Words) titles: Words;
  @Field(() => [CampaignMessageText]) texts: CampaignMessageText[];
}

export const CampaignMessageResult = resultUnion('CampaignMessageResult', () => [CampaignMessage, InvalidInput, IllegalMove] as const);

export function toMessage({ id, campaignId, actionId, title }: CampaignMessageRow, texts: readonly CampaignMessageTextRow[], mayApprove: (row: CampaignMessageTextRow) => boolean): CampaignMessage {
  const shown = texts.map((row) => {
    const { locale, text, state, writtenAt, approvedAt } = row;
    return Object.assign(new CampaignMessageText(), { locale, text, state, writtenAt, approvedAt, mayApprove: mayApprove(row) });
  });
  return Object.assign(new CampaignMessage(), { id, campaignId, actionId, titles: title, texts: shown });
}
