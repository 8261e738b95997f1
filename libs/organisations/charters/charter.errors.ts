import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { illegalMove, UserError, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { CharterState, CharterVerb } from './charter.states.js';

const refusals = ['noMandate', 'observersDoNotSign', 'associatesDoNotSign', 'notAMember'] as const;
export type SigningRefusal = (typeof refusals)[number];

/**
 * The person or the organisation does not sign: no mandate to sign in force (`noMandate`), an observer (`observersDoNotSign`), an
 * associate where the charter leaves them out (`associatesDoNotSign`), no active member (`notAMember`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class MayNotSign extends UserError {}

export function mayNotSign({ locale }: RequestContext, code: SigningRefusal): MayNotSign {
  return Object.assign(new MayNotSign(), { code, message: translate(locale, `organisations.charter.${code}`) });
}

export type CharterFault = InvalidInput | IllegalMove;

/** A step this version's state does not allow. */
export function cannotChange(ctx: RequestContext, verb: CharterVerb, { state }: { readonly state: CharterState }): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'organisations.charter.illegalMove', {
    verb: translate(ctx.locale, `organisations.charter.verb.${verb}`),
    state: translate(ctx.locale, `organisations.charter.state.${state}`),
  });
}
