import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';

/** Which coalitions there are; public. */
@Injectable()
export class Coalitions {
  constructor(private readonly database: Database) {}

  /** By slug; those that only show imported petitions last. */
  async all(ctx: RequestContext): Promise<CoalitionRow[]> {
    return this.database.transaction(ctx, (em) => em.find(CoalitionRow, { order: { isArchive: 'ASC', slug: 'ASC' } }));
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<CoalitionRow | undefined> {
    return (await this.database.transaction(ctx, (em) => em.findOneBy(CoalitionRow, { slug }))) ?? undefined;
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<CoalitionRow[]> {
    if (ids.length === 0) return [];
    return this.database.transaction(ctx, (em) => em.findBy(CoalitionRow, { id: In([...new Set(ids)]) }));
  }
}
