import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError } from '#libs/graphql';
import { translate } from '#libs/i18n';

/** What is counted is taken out by two persons: whoever proposed it does not approve it. */
@ObjectType({ implements: () => [UserError] })
export class DecisionByAnother extends UserError {}

export function decisionByAnother(ctx: RequestContext): DecisionByAnother {
  return Object.assign(new DecisionByAnother(), { code: 'decisionByAnother', message: translate(ctx.locale, 'signatures.decisionByAnother') });
}
