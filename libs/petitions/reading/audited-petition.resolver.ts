import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AuditEntry } from '#libs/auth';
import { Ctx, type RequestContext } from '#libs/context';
import { RequestLoader } from '#libs/graphql';
import type { PetitionRow } from '../petition.entity.js';
import { Petition, toPetition } from '../petition.type.js';
import { Petitions } from '../petitions.service.js';

/** The petition an act was done to, as far as the reader may see it. */
@Resolver(() => AuditEntry)
export class AuditedPetitionResolver {
  private readonly rows = new RequestLoader<PetitionRow>(async (ctx, ids) => new Map((await this.petitions.byIds(ctx, ids)).map((row) => [row.id, row])));

  constructor(private readonly petitions: Petitions) {}

  @ResolveField(() => Petition, { nullable: true })
  async petition(@Ctx() ctx: RequestContext, @Parent() { objectKind, objectId }: AuditEntry): Promise<Petition | null> {
    const row = objectKind === 'petition' && objectId ? await this.rows.load(ctx, objectId) : undefined;
    return row ? toPetition(row) : null;
  }
}
