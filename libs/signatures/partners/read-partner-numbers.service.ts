import { Injectable } from '@nestjs/common';
import { demand, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Organisations, toOrganisation } from '#libs/organisations';
import { Petitions, type PetitionRow } from '#libs/petitions';
import { PartnerNumbers, PartnerShare } from './partner-numbers.type.js';

interface Counted {
  readonly total: number;
  /** By organisation id; empty for nobody's link. */
  readonly sources: Readonly<Record<string, number>>;
  readonly asOf: Date;
}

/** Folded and not yet folded together, in one statement: what everybody brought is exactly the total. Row security shows a partner its own changes only. */
const BY_SOURCE = `
  with cells(key, n) as (
    select key, live from tally_part where petition_id = $1 and dimension = 'organisation'
    union all select coalesce(source_organisation_id::text, ''), delta from tally_change where petition_id = $1),
  sources as (select key, sum(n)::int as n from cells group by 1)
  select now() as "asOf", coalesce((select confirmed::int from petition_tally where petition_id = $1), 0) as total, coalesce((select jsonb_object_agg(key, n) from sources), '{}') as sources`;

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
      const [row] = (await em.query(BY_SOURCE, [found.id])) as [Counted];
      return { petition: found, ids: partnerIds, counted: row };
    });
    const seesAll = isMine(ctx, petition.organisationId);
    const partners = await this.shares(ctx, petition, ids, counted, seesAll);
    const known = Object.entries(counted.sources).reduce((sum, [key, n]) => sum + (key === '' || ids.includes(key) ? n : 0), 0);
    const rest = seesAll ? { direct: counted.sources[''] ?? 0, former: counted.total - known } : { direct: null, former: null };
    return Object.assign(new PartnerNumbers(), { total: counted.total, asOf: counted.asOf, partners, ...rest });
  }

  private async shares(ctx: RequestContext, { organisationId }: PetitionRow, ids: readonly string[], { sources }: Counted, seesAll: boolean): Promise<PartnerShare[]> {
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
