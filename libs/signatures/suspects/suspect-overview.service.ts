import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { Organisations } from '#libs/organisations';
import { Petitions, toPetition } from '#libs/petitions';
import { chosen, chosenBy } from './choice.js';
import type { SignatureConditions } from './conditions.input.js';
import { readConditions } from './read-conditions.js';
import { SuspectArrival, SuspectGroup, SuspectOverview, SuspectPetition } from './suspect.type.js';

interface Cell {
  readonly petition: string | null;
  readonly service: string | null;
  readonly source: string | null;
  readonly from: Date | null;
  readonly until: Date | null;
  readonly since: Date;
  readonly n: number;
  /** Which of petition, service, source and arrival this cell is about: the bit that is not set. */
  readonly by: number;
}
const by = { petition: 0b0111, service: 0b1011, source: 0b1101, arrival: 0b1110 };

/** Over four days and more the arrivals are counted by day, else by hour: of Morocco, whose people sign. */
const HELD = `
  with held as materialized (
    select s.petition_id, s.suspect_service, s.source_organisation_id, s.confirmed_at from signature s
    where s.state = 2 and s.petition_id in (select t.petition_id from petition_tally t where t.organisation_id = $1 and t.held > 0 and ($2::uuid is null or t.petition_id = $2)) and ${chosenBy(3)}),
  step as (select case when max(confirmed_at) - min(confirmed_at) >= interval '4 days' then 'day' else 'hour' end as unit from held),
  cut as (select held.*, date_trunc(unit, confirmed_at, 'Africa/Casablanca') as arrival, ('1 ' || unit)::interval as width from held, step)
  select petition_id as petition, suspect_service as service, source_organisation_id as source, arrival as "from", arrival + min(width) as until, min(confirmed_at) as since, count(*)::int as n,
    grouping(petition_id, suspect_service, source_organisation_id, arrival) as by
  from cut group by grouping sets ((petition_id), (suspect_service), (source_organisation_id), (arrival)) order by arrival, n desc`;

/** Counts what is held by petition, service, source and hour of arrival. Numbers only: nobody can be told from them. */
@Injectable()
export class CountSuspects {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly organisations: Organisations,
  ) {}

  async run(ctx: RequestContext, organisationId: string, petition?: string | null, conditions?: SignatureConditions | null): Promise<SuspectOverview> {
    demand(ctx, 'signature.review', { organisationId });
    const cells = await this.db.transaction(ctx, (em) => this.cells(em, organisationId, petition, conditions ?? {}));
    const [petitions, sources] = [await this.byPetition(ctx, cells), await this.bySource(ctx, cells)];
    const signatures = petitions.reduce((sum, cell) => sum + cell.signatures, 0);
    const services = of(cells, by.service).map(({ service, n }) => group(service ?? '', service ?? '', n));
    const arrivals = of(cells, by.arrival).map(({ from, until, n }) => Object.assign(new SuspectArrival(), { from, until, signatures: n }));
    return Object.assign(new SuspectOverview(), { signatures, petitions, sources, services, arrivals, reasons: signatures > 0 ? [group('disposable', 'disposable', signatures)] : [] });
  }

  private async cells(em: EntityManager, organisationId: string, petition: string | null | undefined, conditions: SignatureConditions): Promise<Cell[]> {
    const petitionId = petition ? (await this.petitions.demand(em, petition)).id : null;
    return em.query(HELD, [organisationId, petitionId, ...chosen(await readConditions(em, conditions))]);
  }

  private async byPetition(ctx: RequestContext, cells: readonly Cell[]): Promise<SuspectPetition[]> {
    const found = of(cells, by.petition);
    const rows = await this.petitions.byIds(ctx, found.map(({ petition }) => petition!));
    return found.flatMap(({ petition, n, since }) => {
      const row = rows.find(({ id }) => id === petition);
      return row ? [Object.assign(new SuspectPetition(), { petition: toPetition(row), signatures: n, since })] : [];
    });
  }

  private async bySource(ctx: RequestContext, cells: readonly Cell[]): Promise<SuspectGroup[]> {
    const found = of(cells, by.source);
    const rows = await this.organisations.byIds(ctx, found.flatMap(({ source }) => source ?? []));
    return found.map(({ source, n }) => {
      const row = rows.find(({ id }) => id === source);
      return group(row?.slug ?? '', row ? inLocale(row.name, ctx.locale) : '', n);
    });
  }
}

const of = (cells: readonly Cell[], which: number) => cells.filter((cell) => cell.by === which);
const group = (key: string, name: string, signatures: number) => Object.assign(new SuspectGroup(), { key, name, signatures });
