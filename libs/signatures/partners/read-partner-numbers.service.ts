import { Injectable } from '@nestjs/common';
import { demand, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Organisations, toOrganisation } from '#libs/organisations';
import { Petitions, type PetitionRow } from '#libs/petitions';
import { signaturesBrought, type Brought } from './signatures-brought.js';
import { PartnerNumbers, PartnerShare } from './partner-numbers.type.js';

/** What each partner's link brought: all of it for the organisation that leads, the own number and the total for a partner. */
@Injectable()
export class ReadPartnerNumbers {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly organisations: Organisations,
  ) {}

  async run(ctx: RequestContext, slugOrId: string): Promise<PartnerNumbers> {
    const { petition, ids, counted } = await this.db.transaction(ctx, async (em) => {
      const found = await this.petitions.demand(em, slugOrId);
      const partnerIds = await this.petitions.partnerIds(em, found.id);
      if (!partnerIds.some((organisationId) => isMine(ctx, organisationId))) demand(ctx, 'signature.report', { organisationId: found.organisationId });
      return { petition: found, ids: partnerIds, counted: await signaturesBrought(em, [found.id]) };
    });
    const seesAll = isMine(ctx, petition.organisationId);
    const partners = await this.shares(ctx, petition, ids, counted, seesAll);
    const known = Object.entries(counted.sources).reduce((sum, [key, n]) => sum + (key === '' || ids.includes(key) ? n : 0), 0);
    const rest = seesAll ? { direct: counted.sources[''] ?? 0, former: counted.total - known } : { direct: null, former: null };
    return Object.assign(new PartnerNumbers(), { total: counted.total, asOf: counted.asOf, partners, ...rest });
  }

  private async shares(ctx: RequestContext, { organisationId }: PetitionRow, ids: readonly string[], { sources }: Brought, seesAll: boolean): Promise<PartnerShare[]> {
    const rows = await this.organisations.byIds(ctx, ids);
    return ids.flatMap((id) => {
      const row = rows.find((one) => one.id === id);
      const mine = isMine(ctx, id);
      if (!row) return [];
      return [Object.assign(new PartnerShare(), { organisation: toOrganisation(row), isLead: id === organisationId, isMine: mine, signatures: seesAll || mine ? (sources[id] ?? 0) : null })];
    });
  }
}

const isMine = (ctx: RequestContext, organisationId: string) => may(ctx, 'signature.report', { organisationId });
