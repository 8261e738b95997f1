import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { shownTo } from '../../drafting/seats.service.js';
import { CollabAccess, type Seat } from '../../live/collab-access.js';
import { worksFor, writesFor } from '../held-report.js';
import { ReportContributionRow } from './report-contribution.entity.js';
import { ReportPaperRow } from './report-paper.entity.js';

/** The live text of a contribution is its organisation’s alone: who leads the report reads what was handed in, and never looks over a shoulder. */
@Injectable()
export class ContributionSeats {
  constructor(
    private readonly database: Database,
    access: CollabAccess,
  ) {
    access.by((ctx, textId) => this.seatOf(ctx, textId));
  }

  async seatOf(ctx: RequestContext, textId: string): Promise<Seat | undefined> {
    const { actor } = ctx;
    if (actor.kind !== 'account') return undefined;
    return this.database.transaction(ctx, async (em) => {
      const paper = await em.findOneBy(ReportPaperRow, { textId });
      if (!paper || !worksFor(ctx, paper.organisationId)) return undefined;
      const { state } = await em.findOneByOrFail(ReportContributionRow, { id: paper.contributionId });
      const mayType = state === 'draft' && writesFor(ctx, paper.organisationId);
      return { ...(await shownTo(em, { accountId: actor.accountId, organisationId: paper.organisationId })), mayType, maySuggest: mayType, isClosed: state !== 'draft' };
    });
  }
}
