import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { InvalidInput, resultUnion, TooManyRequests, UserError, Words } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { CheckYourEmail } from '#libs/signatures';
import { DeliveryStates, LetterStates } from '../letter.enums.js';
import type { DeliveryState, LetterState } from '../letter.states.js';

/** The action takes no letters now, has no target for where the writer lives, or all of these asked for no more letters; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class LettersNotOpen extends UserError {}

/** Another letter with the same words went to the target meanwhile; one's own words are needed. */
@ObjectType({ implements: () => [UserError] })
export class IdenticalLetter extends UserError {
  /** Of the letter action, to write again. */
  @Field() slug: string;
}

/** A letter as a target would get it. */
@ObjectType()
export class LetterPreview {
  @Field(() => Words) target: Words;
  @Field() locale: string;
  @Field() subject: string;
  @Field() greeting: string;
  @Field(() => [String]) paragraphs: string[];
  @Field() closing: string;
  @Field() name: string;
  @Field(() => [String]) details: string[];
}

@ObjectType()
export class LetterPreviews {
  @Field(() => [LetterPreview]) letters: LetterPreview[];
}

/** The letter counts and waits for its turn. */
@ObjectType()
export class LetterConfirmed {
  @Field() message: string;
  @Field() slug: string;
}

/** What becomes of a letter at one target. */
@ObjectType()
export class MyLetterCopy {
  @Field(() => Words) target: Words;
  @Field(() => DeliveryStates) state: DeliveryState;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
}

/** A letter as whoever holds the link of a mail sees it. Its text is sealed and not readable here. */
@ObjectType()
export class MyLetter {
  @Field(() => LetterStates) state: LetterState;
  @Field(() => Words) title: Words;
  @Field() slug: string;
  @Field() isTest: boolean;
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  @Field(() => [MyLetterCopy]) copies: MyLetterCopy[];
  /** Something of it has not left yet. */
  @Field() mayWithdraw: boolean;
}

/** The letter was taken back, as far as it had not left. */
@ObjectType()
export class LetterWithdrawn {
  @Field() message: string;
  /** Copies that had left before. */
  @Field(() => Int) left: number;
}

/** `CheckYourEmail` has the same bytes for a new, a known and a silenced address. */
export const WriteLetterResult = resultUnion('WriteLetterResult', () => [CheckYourEmail, InvalidInput, LettersNotOpen, TooManyRequests]);
export const PreviewLetterResult = resultUnion('PreviewLetterResult', () => [LetterPreviews, InvalidInput, LettersNotOpen]);
export const ConfirmLetterResult = resultUnion('ConfirmLetterResult', () => [LetterConfirmed, IdenticalLetter, LinkExpired]);
export const MyLetterResult = resultUnion('MyLetterResult', () => [MyLetter, LinkExpired]);
export const WithdrawLetterResult = resultUnion('WithdrawLetterResult', () => [LetterWithdrawn, LinkExpired]);

export function lettersNotOpen({ locale }: RequestContext, code: 'notOpen' | 'noTarget' | 'allRefuse'): LettersNotOpen {
  return Object.assign(new LettersNotOpen(), { code, message: translate(locale, `campaigns.letters.${code}`) });
}

export function letterGone({ locale }: RequestContext): LinkExpired {
  return Object.assign(new LinkExpired(), { code: 'linkExpired', message: translate(locale, 'campaigns.letters.linkExpired') });
}
