import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { Coalitions } from '#libs/organisations';
import { AdvocacyTargets } from '../directory/advocacy-targets.service.js';
import type { AdvocacyTarget } from '../directory/directory.type.js';
import { AdvocacyCommitmentStepRow } from './advocacy-commitment-step.entity.js';
import { AdvocacyCommitmentRow } from './advocacy-commitment.entity.js';
import type { CommitmentsArgs } from './commitment.input.js';
import { toCommitment, type Commitment } from './commitment.type.js';

/** Reads commitments: what is published for everybody, all of its own for a coalition. The latest announced first. */
@Injectable()
export class Commitments {
  constructor(
    private readonly database: Database,
    private readonly coalitions: Coalitions,
    private readonly targets: AdvocacyTargets,
  ) {}

  /** Steps of all commitments of an answer, in their order. */
  readonly steps = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => {
      const rows = await em.find(AdvocacyCommitmentStepRow, { where: { commitmentId: In(ids) }, order: { happenedOn: 'ASC', id: 'ASC' } });
      return new Map(ids.map((id) => [id, rows.filter(({ commitmentId }) => commitmentId === id)]));
    }),
  );

  /** Published ones; none of a coalition there is none of. */
  async published(ctx: RequestContext, args: CommitmentsArgs): Promise<Page<Commitment>> {
    const coalition = args.coalition ? await this.coalitions.bySlug(ctx, args.coalition) : undefined;
    if (args.coalition && !coalition) return toPage([] as AdvocacyCommitmentRow[], args, toCommitment, keyOf);
    return this.page(ctx, args, { isPublic: true, coalitionId: coalition?.id });
  }

  /** A coalition's own, published or not. Throws NotAllowed for another. */
  async tracked(ctx: RequestContext, coalitionId: string, args: CommitmentsArgs): Promise<Page<Commitment>> {
    demandAccount(ctx);
    if (!validate(coalitionId)) return toPage([] as AdvocacyCommitmentRow[], args, toCommitment, keyOf);
    demand(ctx, 'target.read', { coalitionId });
    return this.page(ctx, args, { coalitionId });
  }

  /** What this target promised this coalition. */
  async of(ctx: RequestContext, { coalitionId, row }: AdvocacyTarget): Promise<Commitment[]> {
    return this.database.transaction(ctx, async (em) => {
      const targetId = In(await this.targets.sameAs(em, coalitionId, row));
      return (await em.find(AdvocacyCommitmentRow, { where: { coalitionId, targetId }, order: { announcedOn: 'DESC', id: 'DESC' } })).map(toCommitment);
    });
  }

  private page(ctx: RequestContext, args: CommitmentsArgs, where: { isPublic?: boolean; coalitionId?: string }): Promise<Page<Commitment>> {
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(AdvocacyCommitmentRow, 'c').orderBy('c.announcedOn', 'DESC').addOrderBy('c.id', 'DESC').limit(pageSize(args) + 1);
      if (where.isPublic) query.andWhere('c.isPublic');
      if (where.coalitionId) query.andWhere('c.coalitionId = :coalitionId', where);
      if (args.state) query.andWhere('c.state = :state', { state: args.state });
      const [day, after] = readCursor(args) ?? [];
      if (day && after && /^\d{4}-\d\d-\d\d$/.test(day) && validate(after)) query.andWhere('(c.announced_on, c.id) < (:day::date, :after::uuid)', { day, after });
      return toPage(await query.getMany(), args, toCommitment, keyOf);
    });
  }
}

const keyOf = ({ announcedOn, id }: AdvocacyCommitmentRow) => [announcedOn, id];
