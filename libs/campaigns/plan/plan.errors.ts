import type { RequestContext } from '#libs/context';
import { illegalMove, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { CampaignDeed, CampaignState } from './campaign.states.js';

export type PlanFault = InvalidInput | IllegalMove;

/** What this campaign's state does not allow. */
export function cannotMove(ctx: RequestContext, deed: CampaignDeed, { state }: { state: CampaignState }): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'campaigns.plan.illegalMove', {
    verb: translate(ctx.locale, `campaigns.plan.verb.${deed}`),
    state: translate(ctx.locale, `campaigns.plan.state.${state}`),
  });
}
