import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { FieldFault, IllegalMove, InvalidInput, UserError, fault, illegalMove, resultUnion } from '#libs/graphql';
import { regional, translate, type MessageKey, type Values } from '#libs/i18n';
import { mayDo } from './petition.access.js';
import type { PetitionRow } from './petition.entity.js';
import { possibleVerbs, type PetitionVerb } from './petition.states.js';
import { Petition } from './petition.type.js';

/** The words no longer change: what was reviewed or signed must stay what it was. */
@ObjectType({ implements: () => [UserError] })
export class TextFrozen extends UserError {}

/** A petition is reviewed by somebody who neither wrote nor submitted it. */
@ObjectType({ implements: () => [UserError] })
export class ReviewByAnother extends UserError {}

/** Something is still missing before this step; each part says what to do. */
@ObjectType({ implements: () => [UserError] })
export class PetitionNotReady extends UserError {
  @Field(() => [FieldFault]) missing: FieldFault[];
}

/** Somebody else has saved this petition since it was read; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class EditConflict extends UserError {
  @Field(() => Date) updatedAt: Date;
}

export type PetitionFault = InvalidInput | IllegalMove | TextFrozen | ReviewByAnother | PetitionNotReady | EditConflict;
export const PetitionResult = resultUnion('PetitionResult', () => [Petition, InvalidInput, IllegalMove, TextFrozen, ReviewByAnother, PetitionNotReady, EditConflict] as const);
export type PetitionResult = typeof PetitionResult;

const error = <T extends UserError>(type: new () => T, ctx: RequestContext, key: MessageKey, values?: Values): T =>
  Object.assign(new type(), { code: key.split('.').at(-1)!, message: translate(ctx.locale, key, values) });

export function textFrozen(ctx: RequestContext, { state }: PetitionRow): TextFrozen {
  return error(TextFrozen, ctx, ['approved', 'scheduled'].includes(state) ? 'petitions.reviseFirst' : 'petitions.textFrozen');
}

export function reviewByAnother(ctx: RequestContext): ReviewByAnother {
  return error(ReviewByAnother, ctx, 'petitions.reviewByAnother');
}

export function notReady(ctx: RequestContext, missing: FieldFault[]): PetitionNotReady {
  return Object.assign(error(PetitionNotReady, ctx, 'petitions.notReady'), { missing });
}

export function editConflict(ctx: RequestContext, { updatedAt }: PetitionRow): EditConflict {
  return Object.assign(error(EditConflict, ctx, 'petitions.editConflict'), { updatedAt });
}

/** Says in which state the petition is and what this person can do with it now. */
export function cannotMove(ctx: RequestContext, verb: PetitionVerb, petition: PetitionRow): IllegalMove {
  const say = (key: MessageKey) => translate(ctx.locale, key);
  if (petition.isImported) return illegalMove(ctx, petition.state.toUpperCase(), 'petitions.importedPetition');
  const possible = possibleVerbs(petition.state).filter((one) => mayDo(ctx, one, petition)).map((one) => say(`petitions.verb.${one}`));
  const values = { verb: say(`petitions.verb.${verb}`), state: say(`petitions.state.${petition.state}`) };
  if (possible.length === 0) return illegalMove(ctx, petition.state.toUpperCase(), 'petitions.nothingPossible', values);
  return illegalMove(ctx, petition.state.toUpperCase(), 'petitions.illegalMove', { ...values, possible: new Intl.ListFormat(regional[ctx.locale], { type: 'disjunction' }).format(possible) });
}

export { fault };
