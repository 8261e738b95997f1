import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionMemberRow, CoalitionRow, OrganisationRow } from '#libs/organisations';

/** A coalition with a newsletter and the members whose own news can be asked for. */
export interface News {
  readonly coalitionId: string;
  readonly members: readonly { readonly id: string; readonly slug: string }[];
}

/** Which newsletters there are; who exists and who belongs to whom is public. */
@Injectable()
export class OfferedNews {
  constructor(private readonly db: Database) {}

  /** By slug or id; without a name the only coalition there is. Undefined when there is none, or several to choose from. */
  of(ctx: RequestContext, name: string | undefined): Promise<News | undefined> {
    return this.db.transaction(ctx, async (em) => {
      const where = name === undefined ? {} : validate(name) ? { id: name } : { slug: name };
      const found = await em.find(CoalitionRow, { where: { ...where, isArchive: false }, take: 2 });
      return found.length === 1 ? { coalitionId: found[0]!.id, members: await this.membersOf(em, found[0]!.id) } : undefined;
    });
  }

  private async membersOf(em: EntityManager, coalitionId: string): Promise<News['members']> {
    return em.createQueryBuilder(OrganisationRow, 'o').innerJoin(CoalitionMemberRow, 'm', 'm.organisationId = o.id')
      .where(`m.coalitionId = :coalitionId and m.standing = 'active' and m.kind <> 'candidate'`, { coalitionId }).select(['o.id', 'o.slug']).getMany();
  }
}
