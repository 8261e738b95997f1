import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { UserError } from '#libs/graphql';
import { translate } from '#libs/i18n';

/** An organisation keeps a representative (`lastRepresentative`), a coalition an administrator (`lastAdmin`). */
@ObjectType({ implements: () => [UserError] })
export class LastOne extends UserError {}

export function lastOne({ locale }: RequestContext, code: 'lastRepresentative' | 'lastAdmin'): LastOne {
  return Object.assign(new LastOne(), { code, message: translate(locale, `organisations.${code}`) });
}
