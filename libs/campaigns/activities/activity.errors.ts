import type { RequestContext } from '#libs/context';
import { illegalMove, type IllegalMove, type InvalidInput } from '#libs/graphql';
import type { ActivityRow } from './activity.entity.js';

export type ActivityFault = InvalidInput | IllegalMove;

type Hindrance = 'notNow' | 'notYet' | 'begun' | 'evaluated' | 'erased' | 'closed' | 'full';

/** The activity's state does not allow the step. */
export function cannotDo(ctx: RequestContext, { state }: Pick<ActivityRow, 'state'>, why: Hindrance): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), `campaigns.activities.fault.${why}`);
}
