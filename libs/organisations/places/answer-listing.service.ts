import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionMemberRow } from '../coalition-member.entity.js';
import type { AnswerListingInput } from './places.input.js';

/** An organisation says whether the public list of a coalition may name it; for its representatives alone, also after it left. */
@Injectable()
export class AnswerListing {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { coalitionId, organisationId, isListed }: AnswerListingInput): Promise<void> {
    demand(ctx, 'place.answerListing', { organisationId });
    await this.database.transaction(ctx, async (em) => {
      if (!(await em.findOneBy(CoalitionMemberRow, { coalitionId, organisationId }))) throw new NotFound();
      await em.query(
        `insert into coalition_member_consent (coalition_id, organisation_id, is_listed, account_id) values ($1, $2, $3, app_account())
         on conflict (coalition_id, organisation_id) do update set is_listed = excluded.is_listed, answered_at = now(), account_id = excluded.account_id`,
        [coalitionId, organisationId, isListed],
      );
      await this.audit.record(em, ctx, { action: 'place.answerListing', objectKind: 'organisation', objectId: organisationId, organisationId, coalitionId, detail: { isListed } });
    });
  }
}
