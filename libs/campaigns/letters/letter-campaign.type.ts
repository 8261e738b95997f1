import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, UserError, Words } from '#libs/graphql';
import type { RequestContext } from '#libs/context';
import { translate } from '#libs/i18n';
import type { LetterCampaignRow, LetterPromptRow } from './letter-campaign.entity.js';
import type { LetterTargetRow } from './letter-target.entity.js';
import { LetterCampaignStates } from './letter.enums.js';
import type { LetterCampaignState } from './letter.states.js';

/** A subject that is suggested, or a point to pick. */
@ObjectType()
export class LetterPrompt {
  @Field(() => ID) id: string;
  @Field(() => Words) words: Words;
}

/** Whom letters go to, as everybody sees it. */
@ObjectType()
export class LetterTarget {
  @Field(() => ID) id: string;
  @Field(() => Words) name: Words;
  /** Written to by who lives there only; by everybody when unset. */
  @Field(() => String, { nullable: true }) area: string | null;
  /** The language of letters to it; the writer's own when unset. */
  @Field(() => String, { nullable: true }) locale: string | null;

  row: LetterTargetRow;
}

/** A letter action: citizens write to decision-makers in their own words, helped to begin. */
@ObjectType()
export class LetterCampaign {
  @Field(() => ID) id: string;
  @Field() slug: string;
  @Field(() => LetterCampaignStates) state: LetterCampaignState;
  /** Whatever is written goes to who opened it, never to a target. */
  @Field() isTest: boolean;
  @Field() referenceLocale: string;
  @Field(() => Words) title: Words;
  @Field(() => Words) intro: Words;
  @Field(() => Words) hint: Words;
  @Field(() => Words) closing: Words;
  @Field(() => Int) leastWords: number;
  @Field(() => Int) keepDays: number;
  @Field(() => ID, { nullable: true }) campaignId: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) approvedAt: Date | null;
  @Field(() => Date, { nullable: true }) openedAt: Date | null;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;

  row: LetterCampaignRow;
}

@ObjectType()
export class LetterCampaignPage extends pageOf(LetterCampaign) {}

/** Not this person's to do (`secondPersonNeeded`), not in a coalition where the organisation has no place (`noPlace`), or not while there is a hindrance (`notInTest`). Nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class MayNotSendLetters extends UserError {}

export const LetterCampaignResult = resultUnion('LetterCampaignResult', () => [LetterCampaign, InvalidInput, IllegalMove, MayNotSendLetters]);
export type LetterCampaignResult = LetterCampaign | InvalidInput | IllegalMove | MayNotSendLetters;

export function mayNotSendLetters({ locale }: RequestContext, code: 'secondPersonNeeded' | 'noPlace' | 'notInTest'): MayNotSendLetters {
  return Object.assign(new MayNotSendLetters(), { code, message: translate(locale, `campaigns.letters.${code}`) });
}

export function toLetterCampaign(row: LetterCampaignRow): LetterCampaign {
  const { id, slug, state, isTest, referenceLocale, title, intro, hint, closing, leastWords, keepDays, campaignId, createdAt, approvedAt, openedAt, closedAt } = row;
  return Object.assign(new LetterCampaign(), { id, slug, state, isTest, referenceLocale, title, intro, hint, closing, leastWords, keepDays, campaignId, createdAt, approvedAt, openedAt, closedAt, row });
}

export function toLetterPrompt({ id, words }: LetterPromptRow): LetterPrompt {
  return Object.assign(new LetterPrompt(), { id, words });
}

export function toLetterTarget(row: LetterTargetRow): LetterTarget {
  const { id, name, area, locale } = row;
  return Object.assign(new LetterTarget(), { id, name, area, locale, row });
}
