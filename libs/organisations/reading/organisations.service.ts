import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { normalise } from '#libs/i18n';
import { CoalitionRow } from '../coalition.entity.js';
import { visiblePlaces } from '../places/visible-places.js';
import { toOrganisation, type Organisation } from '../organisation.type.js';
import { OrganisationRow } from '../organisation.entity.js';
import type { OrganisationsArgs } from './organisations.input.js';

/** Which organisations there are; public, like who belongs to which coalition. */
@Injectable()
export class Organisations {
  constructor(private readonly database: Database) {}

  /** For a field of many rows of one answer. */
  readonly ofMany = new RequestLoader<OrganisationRow>(async (ctx, ids) => new Map((await this.byIds(ctx, ids)).map((row) => [row.id, row])));

  /** In no particular order; ids nobody has are left out. */
  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<OrganisationRow[]> {
    if (ids.length === 0) return [];
    return this.database.transaction(ctx, (em) => em.findBy(OrganisationRow, { id: In([...new Set(ids)]) }));
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<OrganisationRow | undefined> {
    return (await this.database.transaction(ctx, (em) => em.findOneBy(OrganisationRow, { slug }))) ?? undefined;
  }

  /**
   * By slug, one page. The search finds a name in any of its languages, in all its spellings, which Postgres
   * cannot do; an installation has hundreds of organisations, so they are compared here.
   */
  async page(ctx: RequestContext, args: OrganisationsArgs): Promise<Page<Organisation>> {
    const [after = ''] = readCursor(args) ?? [];
    const wanted = normalise(args.filter?.search ?? '');
    const rows = await this.inOrder(ctx, after, args.filter?.coalition);
    const found = rows.filter(({ slug, name }) => [slug, ...Object.values(name)].some((text) => normalise(text).includes(wanted)));
    return toPage(found, args, toOrganisation, (row) => [row.slug]);
  }

  private inOrder(ctx: RequestContext, after: string, coalition?: string | null): Promise<OrganisationRow[]> {
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(OrganisationRow, 'o').where('o.slug > :after', { after }).orderBy('o.slug');
      if (!coalition) return query.getMany();
      const found = await em.findBy(CoalitionRow, { slug: coalition });
      const places = await visiblePlaces(em, ctx, 'coalitionId', found.map(({ id }) => id));
      return query.andWhere('o.id = any(:ids)', { ids: places.map(({ organisationId }) => organisationId) }).getMany();
    });
  }
}
