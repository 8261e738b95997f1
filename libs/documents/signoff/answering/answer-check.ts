import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { MOST_WORDS } from '../sign-off.limits.js';
import type { SignOffAnswerKind } from '../sign-off.states.js';

/** What an organisation says, as it is kept. */
export interface Said {
  readonly answer: SignOffAnswerKind;
  readonly words: string;
  readonly decidedOn: string | null;
  readonly showsLogo: boolean;
}
interface Given {
  readonly answer: SignOffAnswerKind;
  readonly words?: string | null;
  readonly decidedOn?: string | null;
  readonly showsLogo?: boolean;
}

export const readSaid = ({ answer, words, decidedOn, showsLogo }: Given): Said => ({ answer, words: words?.trim() ?? '', decidedOn: decidedOn?.trim() || null, showsLogo: showsLogo ?? false });

/** A reservation and an objection say what; whatever the organisation decided, it decided on a day, today at the latest. */
export function saidFaults(ctx: RequestContext, { answer, words, decidedOn }: Said, at: Date): FieldFault[] {
  const wantsWords = answer === 'reserve' || answer === 'object';
  const wantsDay = answer !== 'decline' && answer !== 'withdraw';
  return [
    ...(wantsWords && words === '' ? [fault(ctx, 'words', answer === 'reserve' ? 'documents.signoff.reservationMissing' : 'documents.signoff.objectionMissing')] : []),
    ...(words.length > MOST_WORDS ? [fault(ctx, 'words', 'documents.signoff.tooLong', { most: MOST_WORDS })] : []),
    ...(wantsDay && decidedOn === null ? [fault(ctx, 'decidedOn', 'documents.signoff.decidedOnMissing')] : []),
    ...(decidedOn !== null && (!isDay(decidedOn) || decidedOn > dayOf(at)) ? [fault(ctx, 'decidedOn', 'documents.signoff.decidedOnWhen')] : []),
  ];
}
