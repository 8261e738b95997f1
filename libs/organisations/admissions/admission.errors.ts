import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { fault, illegalMove, invalidInput, UserError, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { AdmissionVerb } from './admission.states.js';
import type { ApplicationRow } from './application.entity.js';

const refusals = ['noMandate', 'onlyMembers', 'ownPeople', 'tooManySponsors', 'membersDecide', 'objectionsUnanswered', 'noRapporteur', 'voteIsOpen', 'objectedAlready'] as const;
export type AdmissionRefusal = (typeof refusals)[number];

/**
 * The act is not this organisation's or this person's to do, or not yet: no mandate (`noMandate`), neither founder nor member
 * (`onlyMembers`), the applicant's own people (`ownPeople`), more sponsors asked than may be (`tooManySponsors`), for the
 * members to decide (`membersDecide`), objections without an answer (`objectionsUnanswered`), no rapporteur (`noRapporteur`), a
 * vote under way (`voteIsOpen`), an objection made before (`objectedAlready`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class MayNotAdmit extends UserError {}

export function mayNotAdmit({ locale }: RequestContext, code: AdmissionRefusal, values: { most?: number } = {}): MayNotAdmit {
  return Object.assign(new MayNotAdmit(), { code, message: translate(locale, `organisations.admission.refusal.${code}`, values) });
}

export type AdmissionFault = InvalidInput | IllegalMove | MayNotAdmit;

/** What is done beside the course, while it stands somewhere. */
export type AdmissionAct = AdmissionVerb | 'name' | 'object' | 'answer' | 'vote';

/** An act this application's state does not allow. */
export function cannotAdmit(ctx: RequestContext, verb: AdmissionAct, { state }: ApplicationRow): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'organisations.admission.illegalMove', {
    verb: translate(ctx.locale, `organisations.admission.verb.${verb}`),
    state: translate(ctx.locale, `organisations.admission.state.${state}`),
  });
}

const length = { least: 5, most: 5_000 };

/** The words somebody is to be told, trimmed; or what is wrong with them. */
export function neededText(ctx: RequestContext, field: string, text: string): string | InvalidInput {
  const words = text.trim();
  if (words.length < length.least) return invalidInput(ctx, [fault(ctx, field, 'organisations.admission.textMissing')]);
  return words.length > length.most ? invalidInput(ctx, [fault(ctx, field, 'organisations.textTooLong', { most: length.most })]) : words;
}
