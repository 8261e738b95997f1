import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { illegalMove, UserError, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { ParticipationRow } from './campaign-participation.entity.js';

const refusals = ['ended', 'notAdmitted', 'noKey', 'leads', 'campaignOver', 'notOpen'] as const;
export type ParticipationRefusal = (typeof refusals)[number];

/**
 * What a campaign does not take: an answer after the invitation's end (`ended`), who may not take part (`notAdmitted`) or could not be
 * given signers (`noKey`), that who leads it leaves (`leads`), anybody once it is closed (`campaignOver`), who asks where nobody
 * may (`notOpen`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class ParticipationRefused extends UserError {}

export function participationRefused({ locale }: RequestContext, code: ParticipationRefusal): ParticipationRefused {
  return Object.assign(new ParticipationRefused(), { code, message: translate(locale, `campaigns.participation.${code}`) });
}

export type ParticipationFault = InvalidInput | IllegalMove | ParticipationRefused;

/** A step this participation's state does not allow. */
export function cannotAnswer(ctx: RequestContext, { state }: Pick<ParticipationRow, 'state'>): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'campaigns.participation.illegalMove', { state: translate(ctx.locale, `campaigns.participation.state.${state}`) });
}
