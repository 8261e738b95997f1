import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { AnswerRefusal } from './sign-off.states.js';

export type SignOffRefusal = AnswerRefusal | 'noMandate' | 'observersDoNotSign' | 'notAMember' | 'notAsked' | 'textChanged' | 'takenBack' | 'notAdopted' | 'noEdition' | 'alreadyAsked' | 'notOpen' | 'notAdmitted' | 'notConfirmed' | 'examinedAlready';

/**
 * What a sign-off does not take. Of who answers: no mandate to sign in force (`noMandate`), an observer (`observersDoNotSign`), no active
 * member (`notAMember`), not among those asked (`notAsked`), not admitted (`notAdmitted`). Of what is asked: another text (`textChanged`, `voided`), one that is being corrected (`takenBack`), nothing
 * adopted (`notAdopted`) or frozen (`noEdition`). Of when: `afterDeadline`, `calledOff`, `notOpen`. Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class SignOffRefused extends UserError {}

export function signOffRefused({ locale }: RequestContext, code: SignOffRefusal): SignOffRefused {
  return Object.assign(new SignOffRefused(), { code, message: translate(locale, `documents.signoff.refused.${code}`) });
}

/** It seems to be asked or known already, perhaps in another spelling or script; nothing was written. Who knows better says why with `twinReason`. */
@ObjectType({ implements: () => [UserError] })
export class SignatoryTwin extends UserError {
  /** What those are called that it resembles. */
  @Field(() => [String]) names: string[];
}

export function signatoryTwin({ locale }: RequestContext, names: string[]): SignatoryTwin {
  return Object.assign(new SignatoryTwin(), { code: 'signatoryTwin', message: translate(locale, 'documents.signoff.refused.signatoryTwin', { names: names.join(' · ') }), names });
}

export type SignOffFault = InvalidInput | SignOffRefused;
