import type { Organisation } from '#libs/organisations';
import type { Multilingual } from '#libs/database';
import type { SignOffAnswerRow } from '../answering/sign-off-answer.entity.js';
import type { SignOffSignerRow } from '../answering/sign-off-signer.entity.js';
import type { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import type { SignatoryRow } from '../sealing/sign-off-signatory.entity.js';
import { Signatory, SignOffAnswer, SignOffExternal } from './sign-off.type.js';

export function toAnswer({ answer, words, decidedOn, showsLogo, isLate, at }: SignOffAnswerRow, signer: SignOffSignerRow | undefined): SignOffAnswer {
  return Object.assign(new SignOffAnswer(), { answer, words, decidedOn, showsLogo, isLate, at, signer: signer?.name ?? '', office: signer?.office ?? '' });
}

export function toExternal({ id, kind, country, confirmedAt, checkState, checkReason, twinReason }: SignOffExternalRow, twins: Multilingual[], logo: string | undefined): SignOffExternal {
  return Object.assign(new SignOffExternal(), { id, kind, country, confirmedAt, check: checkState, checkReason, twinReason, twins, logo: logo ?? null });
}

export function toSignatory({ name, acronym, country, kind, showsLogo, words, decidedOn, signedAt, withdrawnAt, withdrawnWords }: SignatoryRow, organisation: Organisation | undefined, logo: string | undefined): Signatory {
  return Object.assign(new Signatory(), { names: name, acronym, country, kind, organisation: organisation ?? null, logo: showsLogo ? (logo ?? null) : null, showsLogo, reservation: words, decidedOn, signedAt, withdrawnAt, withdrawnWords });
}
