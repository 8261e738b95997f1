import type { RequestContext } from '#libs/context';
import { illegalMove, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { MeetingRow } from './meeting.entity.js';
import type { ProposalVerb } from './meeting.states.js';
import type { ProposalRow } from './proposals/proposal.entity.js';

export type MeetingFault = InvalidInput | IllegalMove;

type Hindrance = 'calledOff' | 'over' | 'notYet' | 'approved' | 'notSent' | 'nothingWritten' | 'agendaEmpty' | 'ended' | 'groupClosed';

/** For what is refused before there is a meeting. */
export const nothingYet: Pick<MeetingRow, 'state' | 'minutesState'> = { state: 'called_off', minutesState: 'draft' };

/** The meeting's state does not allow the step. */
export function cannotMeet(ctx: RequestContext, { state, minutesState }: Pick<MeetingRow, 'state' | 'minutesState'>, why: Hindrance): IllegalMove {
  return illegalMove(ctx, (minutesState === 'draft' ? state : minutesState).toUpperCase(), `organisations.meeting.${why}`);
}

/** A step this proposal's state does not allow. */
export function cannotPropose(ctx: RequestContext, verb: ProposalVerb, { state }: Pick<ProposalRow, 'state'>): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'organisations.proposal.illegalMove', {
    verb: translate(ctx.locale, `organisations.proposal.verb.${verb}`),
    state: translate(ctx.locale, `organisations.proposal.state.${state}`),
  });
}
