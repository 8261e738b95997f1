import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { illegalMove, UserError, type IllegalMove } from '#libs/graphql';
import { translate, type MessageKey } from '#libs/i18n';
import type { MailingState, MailingVerb } from './mailing.states.js';

/** Whoever wrote or changed the words cannot approve them; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class SecondPersonNeeded extends UserError {}

/** Nobody among the signers asked for this organisation's news; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class NobodyToWriteTo extends UserError {}

/** The organisation is suspended in the coalition it would write in, or has left it; nothing was written. */
@ObjectType({ implements: () => [UserError] })
export class NoPlace extends UserError {}

const sentences: Record<MailingVerb, MessageKey> = {
  update: 'mailings.error.cannotUpdate',
  test: 'mailings.error.cannotTest',
  approve: 'mailings.error.cannotApprove',
  send: 'mailings.error.cannotSend',
  pause: 'mailings.error.cannotPause',
  resume: 'mailings.error.cannotResume',
  cancel: 'mailings.error.cannotCancel',
};

export function illegalVerb(ctx: RequestContext, state: MailingState, verb: MailingVerb): IllegalMove {
  return illegalMove(ctx, state, sentences[verb]);
}

export function secondPersonNeeded(ctx: RequestContext): SecondPersonNeeded {
  return Object.assign(new SecondPersonNeeded(), { code: 'secondPersonNeeded', message: translate(ctx.locale, 'mailings.error.secondPersonNeeded') });
}

export function nobodyToWriteTo(ctx: RequestContext): NobodyToWriteTo {
  return Object.assign(new NobodyToWriteTo(), { code: 'nobodyToWriteTo', message: translate(ctx.locale, 'mailings.error.nobodyToWriteTo') });
}

export function noPlace(ctx: RequestContext): NoPlace {
  return Object.assign(new NoPlace(), { code: 'noPlace', message: translate(ctx.locale, 'mailings.error.noPlace') });
}
