import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { CoalitionMemberConsentRow } from '../../places/coalition-member-consent.entity.js';

/** Members an applicant may ask to sponsor it: founders and members of today that agreed to be named. */
@Injectable()
export class SponsorsToAsk {
  constructor(private readonly database: Database) {}

  async read(ctx: RequestContext, coalitionId: string): Promise<OrganisationRow[]> {
    return this.database.transaction(ctx, async (em) => {
      const rows = await this.of(em, coalitionId);
      return rows.toSorted((a, b) => inLocale(a.name, ctx.locale).localeCompare(inLocale(b.name, ctx.locale), ctx.locale));
    });
  }

  async of(em: EntityManager, coalitionId: string): Promise<OrganisationRow[]> {
    const places = await em.findBy(CoalitionMemberRow, { coalitionId, standing: 'active', kind: In(['founder', 'member']) });
    const named = await em.findBy(CoalitionMemberConsentRow, { coalitionId, isListed: true, organisationId: In(places.map(({ organisationId }) => organisationId)) });
    return em.findBy(OrganisationRow, { id: In(named.map(({ organisationId }) => organisationId)) });
  }
}
