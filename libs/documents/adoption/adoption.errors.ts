import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { illegalMove, UserError, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { DocumentRow } from '../drafting/document.entity.js';
import type { HindranceName } from './adoption-hindrances.js';
import type { AdoptionVerb } from './adoption.states.js';

const refusals = ['noMandate', 'onlyMembers', 'silenceIsNoConsent', 'notBySilence', 'nobodyVotes', 'unchanged', 'objectedAlready', 'editionChanged', 'apartAlready'] as const;
export type AdoptionRefusal = (typeof refusals)[number];

/**
 * The act is not this organisation’s or this person’s to do (`noMandate`, `onlyMembers`), the coalition does not take silence for
 * consent (`silenceIsNoConsent`) or votes (`notBySilence`), something stands in the way (`hindered`, `nobodyVotes`),
 * nothing was edited (`unchanged`), or something was meanwhile (`editionChanged`), or it was done already (`objectedAlready`, `apartAlready`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class MayNotAdopt extends UserError {}

export function mayNotAdopt({ locale }: RequestContext, code: AdoptionRefusal): MayNotAdopt {
  return Object.assign(new MayNotAdopt(), { code, message: translate(locale, `documents.adoption.${code}`) });
}

export function hindered({ locale }: RequestContext, [first]: readonly { readonly name: HindranceName; readonly count: number }[]): MayNotAdopt {
  return Object.assign(new MayNotAdopt(), { code: 'hindered', message: translate(locale, `documents.adoption.hindrance.${first!.name}`, { count: first!.count }) });
}

export type AdoptionFault = InvalidInput | IllegalMove | MayNotAdopt;

/** A step the document’s state does not allow. */
export function cannotAdopt(ctx: RequestContext, verb: AdoptionVerb, { state }: Pick<DocumentRow, 'state'>): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'documents.adoption.illegalMove', {
    verb: translate(ctx.locale, `documents.adoption.verb.${verb}`),
    state: translate(ctx.locale, `documents.drafting.state.${state}`),
  });
}
