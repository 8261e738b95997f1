import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { inForceOn, isFor, MandateRow, MembershipRow } from '#libs/organisations';

interface Whom {
  /** Their names, by name. */
  readonly whomToAsk: string[];
  /** They hold its mandate to sign; else they may give one. */
  readonly isMandated: boolean;
}

/** Whom somebody without a mandate turns to in their own organisation: who signs for it, or where nobody does, its representatives. */
@Injectable()
export class HouseSigners {
  constructor(private readonly accounts: Accounts) {}

  async of(em: EntityManager, ctx: RequestContext, { coalitionId, organisationId }: { readonly coalitionId: string; readonly organisationId: string }): Promise<Whom> {
    const holders = await em
      .createQueryBuilder(MandateRow, 'm')
      .where(`m.organisationId = :organisationId and 'sign' = any(m.powers) and ${isFor(':coalitionId')} and ${inForceOn(':day')}`, { organisationId, coalitionId, day: dayOf(await momentOf(em, ctx)) })
      .getMany();
    const people = await em.findBy(MembershipRow, { organisationId });
    const holding = holders.filter(({ accountId }) => people.some((one) => one.accountId === accountId)).map(({ holder }) => holder);
    if (holding.length > 0) return { whomToAsk: inOrder(holding), isMandated: true };
    const representatives = await this.accounts.byIds(em, people.filter(({ role }) => role === 'representative').map(({ accountId }) => accountId));
    return { whomToAsk: inOrder(representatives.map(({ name }) => name)), isMandated: false };
  }
}

const inOrder = (names: readonly string[]): string[] => [...new Set(names)].toSorted((a, b) => a.localeCompare(b));
