import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { MeetingOutcomeRow } from '../minutes/meeting-outcome.entity.js';
import { ProposalRow } from './proposal.entity.js';
import { toProposal, type Proposal } from './proposal.type.js';
import type { ProposalsArgs } from './proposals.input.js';

/** Reads proposals as far as row security lets the actor see them. */
@Injectable()
export class Proposals {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list(ctx: RequestContext, args: ProposalsArgs): Promise<Page<Proposal>> {
    demand(ctx, 'meeting.read');
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(ProposalRow, 'p').orderBy('p.id', 'DESC').limit(pageSize(args) + 1);
      if (args.coalitionId) query.andWhere('p.coalitionId = :coalitionId', { coalitionId: args.coalitionId });
      if (args.state) query.andWhere('p.state = :state', { state: args.state });
      const [after] = readCursor(args) ?? [];
      if (after && validate(after)) query.andWhere('p.id < :after', { after });
      return toPage(await query.getMany(), args, toProposal, (row) => [row.id]);
    });
  }

  async byId(ctx: RequestContext, id: string): Promise<ProposalRow | null> {
    demand(ctx, 'meeting.read');
    return validate(id) ? this.database.transaction(ctx, (em) => em.findOneBy(ProposalRow, { id })) : null;
  }

  /** What became of it, and the meetings that had it on their agenda. */
  async after(ctx: RequestContext, proposalId: string): Promise<{ outcome: MeetingOutcomeRow | null; meetingIds: string[] }> {
    return this.database.transaction(ctx, async (em) => {
      const items = await em.find(MeetingItemRow, { where: { proposalId }, order: { id: 'DESC' } });
      return { outcome: await em.findOneBy(MeetingOutcomeRow, { proposalId }), meetingIds: items.map(({ meetingId }) => meetingId) };
    });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<ProposalRow[]> {
    return this.database.transaction(ctx, (em) => em.findBy(ProposalRow, { id: In([...ids]) }));
  }
}
