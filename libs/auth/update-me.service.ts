import { Injectable } from '@nestjs/common';
import { demand, NotSignedIn, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { AccountRow } from './account.entity.js';
import { AuditLog } from './audit/audit-log.service.js';
import { toMe, type Me } from './me.type.js';
import type { UpdateMeInput } from './update-me.input.js';

const MOST = 200;

/** Changes what I am called and which language Sawt speaks to me. */
@Injectable()
export class UpdateMe {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: UpdateMeInput): Promise<Me | InvalidInput> {
    demand(ctx, 'account.keep');
    if (ctx.actor.kind !== 'account') throw new NotSignedIn();
    const { accountId: id } = ctx.actor;
    const change = { ...given('name', input.name?.trim()), ...given('locale', input.locale) };
    const faults = faultsOf(ctx, change);
    if (faults.length > 0) return invalidInput(ctx, faults);
    return this.database.transaction(ctx, async (em) => {
      if (Object.keys(change).length > 0) {
        await em.update(AccountRow, { id }, change as Partial<AccountRow>);
        await this.audit.record(em, ctx, { action: 'account.update', objectKind: 'account', objectId: id, detail: { fields: Object.keys(change).join(' ') } });
      }
      return toMe(await em.findOneByOrFail(AccountRow, { id }));
    });
  }
}

type Change = { readonly name?: string; readonly locale?: string };

function given(field: keyof Change, value: string | null | undefined): Change {
  return value === null || value === undefined ? {} : { [field]: value };
}

function faultsOf(ctx: RequestContext, { name, locale }: Change): FieldFault[] {
  const isNameBad = name !== undefined && (name.length === 0 || name.length > MOST);
  return [...(isNameBad ? [fault(ctx, 'name', 'auth.nameMissing')] : []), ...(locale !== undefined && !isLocale(locale) ? [fault(ctx, 'locale', 'auth.localeInvalid')] : [])];
}
