import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { dayAsked } from '../places/day-asked.js';
import { inForceOn, isFor } from './in-force.js';
import { MandateRow, type Power } from './mandate.entity.js';

/** For whom somebody would act, and in which coalition. */
export interface Act {
  readonly organisationId: string;
  readonly coalitionId: string;
  readonly power: Power;
}

/** The register of who may speak, sign and vote for an organisation: read by its coalitions, written by the organisation alone. */
@Injectable()
export class Mandates {
  constructor(private readonly database: Database) {}

  /** The actor's mandate for this act today, held against a revocation until the transaction ends; undefined without one, and for who works there no longer. */
  async held(em: EntityManager, ctx: RequestContext, { organisationId, coalitionId, power }: Act): Promise<MandateRow | undefined> {
    const [day, accountId] = [dayOf(await momentOf(em, ctx)), demandAccount(ctx)];
    if (!worksFor(ctx).has(organisationId)) return undefined;
    const found = await em
      .createQueryBuilder(MandateRow, 'm')
      .setLock('pessimistic_read')
      .where('m.organisationId = :organisationId and m.accountId = :accountId', { organisationId, accountId })
      .andWhere(`:power = any(m.powers) and ${isFor(':coalitionId')} and ${inForceOn(':day')}`, { power, coalitionId, day })
      .orderBy('m.id')
      .getMany();
    return found[0];
  }

  /** The organisations for which the actor holds this power today. */
  async heldByActor(ctx: RequestContext, { coalitionId, power }: Omit<Act, 'organisationId'>): Promise<Set<string>> {
    const [accountId, theirs] = [demandAccount(ctx), worksFor(ctx)];
    const inForce = await this.inForce(ctx, { coalitionId });
    return new Set(inForce.filter((one) => one.accountId === accountId && one.powers.includes(power)).map((one) => one.organisationId).filter((id) => theirs.has(id)));
  }

  /** Those in force on that day (today when unset), as far as the actor's coalitions go; by organisation and name. Throws NotFound for what is no day. */
  async inForce(ctx: RequestContext, { organisationId, coalitionId, on }: { organisationId?: string | null; coalitionId?: string | null; on?: string | null }): Promise<MandateRow[]> {
    demandAccount(ctx);
    if ([organisationId, coalitionId].some((id) => id && !validate(id))) return [];
    const day = dayAsked(ctx, on);
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(MandateRow, 'm').where(inForceOn(':day'), { day });
      if (organisationId) query.andWhere('m.organisationId = :organisationId', { organisationId });
      if (coalitionId) query.andWhere(`${isFor(':coalitionId')} and exists (select 1 from coalition_member c where c.organisation_id = m.organisation_id and c.coalition_id = :coalitionId and c.left_on is null)`, { coalitionId });
      return query.orderBy('m.organisationId').addOrderBy('m.holder').addOrderBy('m.id').getMany();
    });
  }
}

const worksFor = ({ actor }: RequestContext): Set<string> => new Set(actor.kind === 'account' ? actor.memberships.map((one) => one.organisationId) : []);
