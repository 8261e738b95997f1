import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { illegalMove, UserError, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { GroupVerb } from './group.states.js';
import type { WorkingGroupRow } from './working-group.entity.js';

const refusals = ['lastChair', 'noChair', 'observersOnlyComment', 'alreadySits', 'noSeatFor', 'answeredAlready', 'savedMeanwhile', 'alreadyReleased'] as const;
export type GroupRefusal = (typeof refusals)[number];

/**
 * What the group does not take: its last chair goes without a successor (`lastChair`), it has none to open with (`noChair`), an
 * associate or observer would do more than comment (`observersOnlyComment`), a second seat (`alreadySits`), one for who is no
 * active member (`noSeatFor`), a request that is no longer open (`answeredAlready`), words written over somebody else's
 * (`savedMeanwhile`), a version released before (`alreadyReleased`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class GroupRefused extends UserError {}

export function groupRefused({ locale }: RequestContext, code: GroupRefusal): GroupRefused {
  return Object.assign(new GroupRefused(), { code, message: translate(locale, `organisations.groups.${code}`) });
}

export type GroupFault = InvalidInput | IllegalMove | GroupRefused;

/** A step this group's state does not allow. */
export function cannotInGroup(ctx: RequestContext, verb: GroupVerb, { state }: WorkingGroupRow): IllegalMove {
  const say = (key: Parameters<typeof translate>[1]) => translate(ctx.locale, key);
  return illegalMove(ctx, state.toUpperCase(), 'organisations.groups.illegalMove', { verb: say(`organisations.groups.verb.${verb}`), state: say(`organisations.groups.state.${state}`) });
}
