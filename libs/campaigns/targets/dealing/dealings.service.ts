import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page, type PageArgs } from '#libs/graphql';
import { MeetingRow } from '#libs/organisations';
import { AdvocacyTargetRow } from '../directory/advocacy-target.entity.js';
import { AdvocacyTargets } from '../directory/advocacy-targets.service.js';
import type { AdvocacyTarget } from '../directory/directory.type.js';
import { AdvocacyContactRow } from './advocacy-contact.entity.js';
import { AdvocacyStanceRow } from './advocacy-stance.entity.js';
import { toContact, type TargetContact } from './dealing.type.js';
import { standingsOf } from './standings.js';

/** Reads what a coalition thinks of targets and did with them, as far as row security lets the actor see it: what is confidential reaches staff and who wrote it. */
@Injectable()
export class Dealings {
  constructor(
    private readonly database: Database,
    private readonly targets: AdvocacyTargets,
  ) {}

  /** By coalition, for all targets of an answer at once. */
  readonly standings = new RequestLoader((ctx: RequestContext, coalitionIds: string[]) =>
    this.database.transaction(ctx, async (em) => new Map(await Promise.all(coalitionIds.map(async (id) => [id, await standingsOf(em, id)] as const)))),
  );
  readonly meetings = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => new Map((await em.findBy(MeetingRow, { id: In(ids) })).map((row) => [row.id, row]))),
  );
  readonly entries = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => new Map((await em.findBy(AdvocacyTargetRow, { id: In(ids) })).map((row) => [row.id, row]))),
  );

  /** The latest first. */
  stances(ctx: RequestContext, { coalitionId, row }: AdvocacyTarget): Promise<AdvocacyStanceRow[]> {
    return this.database.transaction(ctx, async (em) =>
      em.find(AdvocacyStanceRow, { where: { coalitionId, targetId: In(await this.targets.sameAs(em, coalitionId, row)) }, order: { fromOn: 'DESC', id: 'DESC' } }));
  }

  /** The latest first. */
  contacts(ctx: RequestContext, { coalitionId, row }: AdvocacyTarget, args: PageArgs): Promise<Page<TargetContact>> {
    return this.database.transaction(ctx, async (em) => {
      const ids = await this.targets.sameAs(em, coalitionId, row);
      const query = em.createQueryBuilder(AdvocacyContactRow, 'c').where('c.coalitionId = :coalitionId and c.targetId in (:...ids)', { coalitionId, ids });
      query.orderBy('c.happenedOn', 'DESC').addOrderBy('c.id', 'DESC').limit(pageSize(args) + 1);
      const [day, after] = readCursor(args) ?? [];
      if (day && after && /^\d{4}-\d\d-\d\d$/.test(day) && validate(after)) query.andWhere('(c.happened_on, c.id) < (:day::date, :after::uuid)', { day, after });
      return toPage(await query.getMany(), args, toContact, (one) => [one.happenedOn, one.id]);
    });
  }

  /** What the actor promised to do next and has not done, the earliest day first. */
  async toFollowUp(ctx: RequestContext): Promise<TargetContact[]> {
    const accountId = demandAccount(ctx);
    const where = { accountId, followUpOn: Not(IsNull()), followedUpAt: IsNull() };
    const rows = await this.database.transaction(ctx, (em) => em.find(AdvocacyContactRow, { where, order: { followUpOn: 'ASC', id: 'ASC' }, take: 50 }));
    return rows.map(toContact);
  }
}
