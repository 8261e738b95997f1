import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Organisations } from '#libs/organisations';
import { Petitions } from '#libs/petitions';
import { partOf, type Dimension } from '../tally/count-signatures.job.js';
import { HIDE_UNDER, hideSmall, type Cell } from '../tally/hide-small.js';
import { reportScope, sourceIn, type Source } from './report-scope.js';
import { toDashboard, type SignatureDashboard } from './signature-dashboard.type.js';

const narrowed = ['day', 'area', 'country', 'language'] as const;

/** Everything as one statement saw it. */
export interface Snapshot {
  readonly confirmed: number;
  readonly pending: number;
  readonly held: number;
  readonly withdrawn: number;
  readonly asOf: Date;
  readonly partsAsOf: Date | null;
  readonly cells: readonly (Cell & { readonly dimension: string })[];
}
/** The numbers one reader may see, and what of them they asked for. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly isWhole: boolean;
  readonly source: Source | undefined;
  readonly sources: readonly Source[];
  readonly parts: Readonly<Record<Dimension, readonly Cell[]>>;
}

/** The numbers of a petition for those who run its campaign, all from one snapshot of the tally and its rollups: as fast at six million as at none. */
@Injectable()
export class ReadDashboard {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly organisations: Organisations,
  ) {}

  async run(ctx: RequestContext, petition: string, source?: string): Promise<SignatureDashboard> {
    const seen = await this.db.transaction(ctx, (em) => this.see(em, ctx, petition, source));
    const named = await this.organisations.byIds(ctx, [...seen.sources.map(({ id }) => id), ...seen.parts.organisation.map(({ key }) => key).filter(Boolean)]);
    return toDashboard(seen, named, ctx.locale);
  }

  private async see(em: EntityManager, ctx: RequestContext, slug: string, asked?: string): Promise<Seen> {
    const scope = await reportScope(em, ctx, this.petitions, slug);
    const [{ isWhole, sources }, source] = [scope, sourceIn(scope, asked)];
    const snapshot = await this.read(em, scope.petition.id, ['organisation', ...narrowed.map((dimension) => partOf(dimension, source?.id))]);
    const part = (name: string, hideUnder = 0) => hideSmall(snapshot.cells.filter(({ dimension }) => dimension === name), hideUnder);
    const shown = (dimension: Dimension) => part(partOf(dimension, source?.id), isWhole ? 0 : HIDE_UNDER);
    const brought = part('organisation').filter(({ key }) => isWhole || sources.some(({ id }) => id === key));
    return { snapshot, isWhole, source, sources, parts: { day: part(partOf('day', source?.id)), area: shown('area'), country: shown('country'), language: shown('language'), organisation: brought } };
  }

  private async read(em: EntityManager, petitionId: string, dimensions: readonly string[]): Promise<Snapshot> {
    const [row] = (await em.query(
      `select coalesce(t.confirmed, 0)::int as confirmed, coalesce(t.pending, 0)::int as pending, coalesce(t.held, 0)::int as held, coalesce(t.withdrawn, 0)::int as withdrawn,
         now() as "asOf", r.as_of as "partsAsOf",
         coalesce((select jsonb_agg(jsonb_build_object('dimension', dimension, 'key', key, 'confirmed', live) order by case when dimension like 'day%' then 0 else live end desc, key)
           from tally_part where petition_id = $1 and dimension = any($2) and live > 0), '[]') as cells
       from (select 1) one left join petition_tally t on t.petition_id = $1 left join tally_rollup r on r.petition_id = $1`,
      [petitionId, dimensions],
    )) as Snapshot[];
    return row!;
  }
}
