import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { OrganisationRow } from './organisation.entity.js';

/** Finds organisations; who exists is public. */
@Injectable()
export class Organisations {
  constructor(private readonly db: Database) {}

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<OrganisationRow[]> {
    if (ids.length === 0) return [];
    return this.db.transaction(ctx, (em) => em.findBy(OrganisationRow, { id: In([...ids]) }));
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<OrganisationRow | undefined> {
    return this.db.transaction(ctx, async (em) => (await em.findOneBy(OrganisationRow, { slug })) ?? undefined);
  }
}
