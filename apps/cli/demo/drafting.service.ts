import { Injectable } from '@nestjs/common';
import { AdvocacyTargetRow } from '#libs/campaigns';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import type { Coalition } from '#libs/organisations';
import { CreatePetition, OpenPetition, PetitionRow, PublishUpdate } from '#libs/petitions';
import { demanded } from './demanded.js';
import * as world from './demo-world.js';
import type { Actors } from './founding.service.js';
import { Reviewing } from './reviewing.service.js';
import { Targeting } from './targeting.service.js';

const DAY = 86_400_000;

/** One petition that is open, one that waits for review, one that is being written. */
@Injectable()
export class Drafting {
  constructor(
    private readonly database: Database,
    private readonly targeting: Targeting,
    private readonly create: CreatePetition,
    private readonly reviewing: Reviewing,
    private readonly open: OpenPetition,
    private readonly publish: PublishUpdate,
  ) {}

  async run(coalition: Coalition, actors: Actors, days: number): Promise<PetitionRow> {
    await this.targeting.run(coalition, actors);
    const kept = await this.opened(coalition);
    if (kept) return kept;
    const { campaigner } = actors;
    const then = (ago: number) => new Date(Date.now() - ago * DAY);
    await this.draft(campaigner, coalition, world.draftPetition);
    await this.reviewing.again(actors, (await this.draft(campaigner, coalition, world.firstVersion)).id);
    const petition = await this.draft({ ...campaigner, now: then(days + 6) }, coalition, world.openPetition);
    await this.reviewing.approved(actors, petition.id, { submitted: then(days + 5), decided: then(days + 2) });
    const opened = demanded(await this.open.run({ ...campaigner, now: then(days) }, petition.id), PetitionRow);
    await this.publish.run({ ...campaigner, now: then(2) }, { petition: petition.id, ...world.news });
    return opened;
  }

  /** Of a run before. */
  private async opened({ id: coalitionId }: Coalition): Promise<PetitionRow | undefined> {
    const ctx = systemContext(newId());
    return this.database.transaction(ctx, async (em) => (await em.findOne(PetitionRow, { where: { coalitionId, state: 'open' }, order: { id: 'ASC' } })) ?? undefined);
  }

  /** The council as the directory names it. */
  private async region(): Promise<string> {
    return this.database.transaction(systemContext(newId()), async (em) => (await em.findOneByOrFail(AdvocacyTargetRow, { sourceKey: 'region-tta' })).id);
  }

  private async draft(ctx: RequestContext, coalition: Coalition, words: Pick<typeof world.openPetition, 'referenceLocale' | 'texts' | 'milestones'>): Promise<PetitionRow> {
    const [lead, ...partners] = world.organisations.map(({ slug }) => slug);
    return demanded(await this.create.run(ctx, { coalition: coalition.id, organisation: lead!, ...words, targets: [{ targetId: await this.region() }], partners, personsPerMailbox: 2 }), PetitionRow);
  }
}
