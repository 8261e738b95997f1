import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { IllegalMove, InvalidInput, resultUnion, TooManyRequests } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { CheckYourEmail } from '#libs/signatures';
import { Activity } from '../activity.type.js';
import { RegistrationStates } from '../activity.enums.js';
import type { RegistrationState } from '../activity.states.js';
import { ActivityMaterial } from '../material/material.type.js';

/** A registration as whoever holds the link of a mail sees it. The person is sealed and not readable here. */
@ObjectType()
export class MyRegistration {
  @Field(() => Activity) activity: Activity;
  @Field(() => RegistrationStates) state: RegistrationState;
  /** How many stand before them in the waiting list, and they; 0 when they do not wait. */
  @Field(() => Int) position: number;
  /** The address to take part online, for who has a place; else empty. */
  @Field() link: string;
  /** False once it has begun: then only what is known of the person can be erased. */
  @Field() mayWithdraw: boolean;
  /** Whether name and address are still kept. */
  @Field() isKnown: boolean;
  /** Day on which the person is forgotten: `2027-02-22` */
  @Field() keptUntil: string;
  /** What is handed out, also to those who take part alone. */
  @Field(() => [ActivityMaterial]) material: ActivityMaterial[];
}

/** A place, or a place in the waiting list. */
@ObjectType()
export class RegistrationConfirmed {
  @Field(() => ID) activityId: string;
  @Field(() => RegistrationStates) state: RegistrationState;
  @Field() message: string;
}

/** `CheckYourEmail` has the same bytes for a new and a known address. */
export const RegisterResult = resultUnion('RegisterResult', () => [CheckYourEmail, InvalidInput, IllegalMove, TooManyRequests] as const);
export const ConfirmRegistrationResult = resultUnion('ConfirmRegistrationResult', () => [RegistrationConfirmed, LinkExpired] as const);
export const MyRegistrationResult = resultUnion('MyRegistrationResult', () => [MyRegistration, LinkExpired] as const);

export function registrationGone({ locale }: RequestContext): LinkExpired {
  return Object.assign(new LinkExpired(), { code: 'linkExpired', message: translate(locale, 'campaigns.activities.linkExpired') });
}
