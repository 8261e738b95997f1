import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { CoalitionRow } from '../coalition.entity.js';
import { visiblePlaces } from '../places/visible-places.js';
import { OrganisationRow } from '../organisation.entity.js';

type Side = 'coalitionId' | 'organisationId';

/** Who is in which coalition today, for all coalitions or organisations of an answer at once; by slug. Outsiders are told of those who agreed to be listed. */
@Injectable()
export class Neighbours {
  constructor(private readonly database: Database) {}

  readonly coalitionsOf = new RequestLoader((ctx, ids) => this.across(ctx, ids, 'organisationId', 'coalitionId', CoalitionRow));
  readonly organisationsOf = new RequestLoader((ctx, ids) => this.across(ctx, ids, 'coalitionId', 'organisationId', OrganisationRow));

  private across<Row extends CoalitionRow | OrganisationRow>(ctx: RequestContext, ids: string[], from: Side, to: Side, table: new () => Row): Promise<ReadonlyMap<string, Row[]>> {
    return this.database.transaction(ctx, async (em) => {
      const places = await visiblePlaces(em, ctx, from, ids);
      const rows = await em.findBy<CoalitionRow | OrganisationRow>(table, { id: In(places.map((place) => place[to])) });
      rows.sort((a, b) => (a.slug < b.slug ? -1 : 1));
      return new Map(ids.map((id) => [id, rows.filter((row) => places.some((place) => place[from] === id && place[to] === row.id)) as Row[]]));
    });
  }
}
