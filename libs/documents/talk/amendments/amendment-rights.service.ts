import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { RightsToday } from '../rights-today.service.js';
import type { AmendmentRights } from './amendment.type.js';
import { Amendments } from './amendments.service.js';
import type { DocumentAmendmentRow } from './document-amendment.entity.js';
import { isAmended } from './held-amendment.js';

/** What somebody may do with amendments today. */
@Injectable()
export class AmendmentRightsOf {
  constructor(
    private readonly today: RightsToday,
    private readonly reading: Amendments,
  ) {}

  async mayAmend(ctx: RequestContext, documentId: string): Promise<boolean> {
    const rights = await this.today.of(ctx, documentId);
    return rights !== undefined && rights.organisationId !== null && isAmended(rights.state);
  }

  async one(ctx: RequestContext, { id, documentId, state, organisationId: proposer }: DocumentAmendmentRow): Promise<AmendmentRights> {
    const rights = await this.today.of(ctx, documentId);
    if (!rights || state !== 'open' || !isAmended(rights.state)) return { mayEndorse: false, mayAnswer: false, mayWithdraw: false };
    const behind = [proposer, ...((await this.reading.endorsements.load(ctx, id)) ?? []).map(({ organisationId }) => organisationId)];
    return { mayEndorse: rights.organisationId !== null && !behind.includes(rights.organisationId), mayAnswer: rights.mayKeep, mayWithdraw: rights.organisationId === proposer };
  }
}
