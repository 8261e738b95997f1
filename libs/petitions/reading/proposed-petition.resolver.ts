import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { RequestLoader } from '#libs/graphql';
import { MeetingOutcome } from '#libs/organisations';
import type { PetitionRow } from '../petition.entity.js';
import { Petition, toPetition } from '../petition.type.js';
import { Petitions } from '../petitions.service.js';

/** The petition that was made of a proposal, as far as the reader may see it. */
@Resolver(() => MeetingOutcome)
export class ProposedPetitionResolver {
  private readonly rows = new RequestLoader<PetitionRow>(async (ctx, ids) => new Map((await this.petitions.byIds(ctx, ids)).map((row) => [row.id, row])));

  constructor(private readonly petitions: Petitions) {}

  @ResolveField(() => Petition, { nullable: true })
  async petition(@Ctx() ctx: RequestContext, @Parent() { kind, objectId }: MeetingOutcome): Promise<Petition | null> {
    const row = kind === 'petition' ? await this.rows.load(ctx, objectId) : undefined;
    return row ? toPetition(row) : null;
  }
}
