import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts, AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import { MembershipRow } from '../membership.entity.js';
import { MandateRow, powers as allPowers } from './mandate.entity.js';
import type { GrantMandateInput } from './mandates.input.js';

const MOST_OFFICE = 120;

/** Enters a mandate into the register. For a representative of the organisation; nobody else names who acts for it. */
@Injectable()
export class GrantMandate {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: GrantMandateInput): Promise<MandateRow | InvalidInput> {
    const { organisationId, accountId, coalitionId = null } = input;
    demand(ctx, 'mandate.grant', { organisationId });
    return this.database.transaction(ctx, async (em) => {
      const period = { fromOn: input.fromOn || dayOf(await momentOf(em, ctx)), untilOn: input.untilOn || null };
      const faults = [...faultsOf(ctx, input, period), ...(await this.strangers(em, ctx, input))];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const [account] = await this.accounts.byIds(em, [accountId]);
      const powers = allPowers.filter((power) => input.powers.includes(power));
      const row = { id: newId(), organisationId, accountId, coalitionId, holder: account!.name, office: input.office?.trim() ?? '', powers, ...period, grantedBy: demandAccount(ctx) };
      await em.insert(MandateRow, row);
      await this.audit.record(em, ctx, { action: 'mandate.grant', objectKind: 'mandate', objectId: row.id, organisationId, detail: { powers: powers.join(' ') } });
      return em.findOneByOrFail(MandateRow, { id: row.id });
    });
  }

  private async strangers(em: EntityManager, ctx: RequestContext, { organisationId, accountId, coalitionId }: GrantMandateInput): Promise<FieldFault[]> {
    const isMember = await em.existsBy(MembershipRow, { organisationId, accountId });
    const isPlaced = !coalitionId || (await em.existsBy(CoalitionMemberRow, { organisationId, coalitionId }));
    return [
      ...(isMember ? [] : [fault(ctx, 'accountId', 'organisations.mandate.notAMember')]),
      ...(isPlaced ? [] : [fault(ctx, 'coalitionId', 'organisations.mandate.notInCoalition')]),
    ];
  }
}

function faultsOf(ctx: RequestContext, { powers, office }: GrantMandateInput, { fromOn, untilOn }: { fromOn: string; untilOn: string | null }): FieldFault[] {
  const bad = (field: string, isBad: boolean, key: Parameters<typeof fault>[2], values?: Parameters<typeof fault>[3]) => (isBad ? [fault(ctx, field, key, values)] : []);
  return [
    ...bad('powers', powers.length === 0, 'organisations.mandate.powersMissing'),
    ...bad('office', (office?.trim().length ?? 0) > MOST_OFFICE, 'organisations.textTooLong', { most: MOST_OFFICE }),
    ...bad('fromOn', !isDay(fromOn), 'organisations.notADay'),
    ...bad('untilOn', untilOn !== null && !isDay(untilOn), 'organisations.notADay'),
    ...bad('untilOn', untilOn !== null && isDay(untilOn) && untilOn < fromOn, 'organisations.mandate.endsBeforeItBegins'),
  ];
}
