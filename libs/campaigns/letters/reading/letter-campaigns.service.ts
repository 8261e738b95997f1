import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page, type PageArgs } from '#libs/graphql';
import { OrganisationRow } from '#libs/organisations';
import { demandLetters } from '../letter-campaign.access.js';
import { LetterCampaignRow, LetterPromptRow } from '../letter-campaign.entity.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { toLetterCampaign, type LetterCampaign } from '../letter-campaign.type.js';

/** The letter actions of an organisation, for its people and those who lead its coalitions. */
@Injectable()
export class LetterCampaigns {
  constructor(private readonly db: Database) {}

  async byId(ctx: RequestContext, id: string): Promise<LetterCampaign> {
    return this.db.transaction(ctx, async (em) => toLetterCampaign(await demandLetters(em, ctx, id, 'letter.read')));
  }

  /** `organisation`: slug or id; without one, all that the actor reads. The latest first. */
  async page(ctx: RequestContext, organisation: string | undefined, args: PageArgs): Promise<Page<LetterCampaign>> {
    demand(ctx, 'letter.read');
    const [before] = readCursor(args) ?? [];
    const rows = await this.db.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(LetterCampaignRow, 'a').orderBy('a.id', 'DESC').take(pageSize(args) + 1);
      if (before && validate(before)) query.andWhere('a.id < :before', { before });
      if (organisation === undefined) {
        const { actor } = ctx;
        const own = actor.kind === 'account' ? actor.memberships.map(({ organisationId }) => organisationId) : [];
        const led = actor.kind === 'account' ? actor.leads.map(({ coalitionId }) => coalitionId) : [];
        query.andWhere('(a.organisation_id = any(:own) or a.coalition_id = any(:led))', { own, led });
      } else {
        const found = await em.findOneBy(OrganisationRow, validate(organisation) ? { id: organisation } : { slug: organisation });
        if (!found) throw new NotFound();
        query.andWhere('a.organisation_id = :id', { id: found.id });
      }
      return query.getMany();
    });
    return toPage(rows.filter((row) => may(ctx, 'letter.read', { organisationId: row.organisationId, coalitionId: row.coalitionId })), args, toLetterCampaign, ({ id }) => [id]);
  }

  prompts(ctx: RequestContext, letterCampaignId: string): Promise<LetterPromptRow[]> {
    return this.db.transaction(ctx, (em) => em.find(LetterPromptRow, { where: { letterCampaignId }, order: { position: 'ASC' } }));
  }

  targets(ctx: RequestContext, letterCampaignId: string): Promise<LetterTargetRow[]> {
    return this.db.transaction(ctx, (em) => em.find(LetterTargetRow, { where: { letterCampaignId }, order: { position: 'ASC' } }));
  }
}
