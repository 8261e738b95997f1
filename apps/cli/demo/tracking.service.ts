import { Injectable } from '@nestjs/common';
import { ChooseTrack, PetitionTrackRow } from '#libs/campaigns';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import type { Coalition } from '#libs/organisations';
import { CreatePetition, OpenPetition, PetitionRow } from '#libs/petitions';
import { demanded } from './demanded.js';
import { organisations, target } from './demo-world.js';
import type { Actors } from './founding.service.js';
import { Reviewing } from './reviewing.service.js';
import { track, trackedPetition } from './track-world.js';

const DAY = 86_400_000;

/** A petition on the track of the region of Tangier, open, which one province holds up. */
@Injectable()
export class Tracking {
  constructor(
    private readonly database: Database,
    private readonly create: CreatePetition,
    private readonly choose: ChooseTrack,
    private readonly reviewing: Reviewing,
    private readonly open: OpenPetition,
  ) {}

  async run(coalition: Coalition, actors: Actors, days: number): Promise<PetitionRow> {
    const kept = await this.kept(coalition);
    if (kept) return kept;
    const then = (ago: number) => new Date(Date.now() - ago * DAY);
    const campaigner = { ...actors.campaigner, now: then(days + 4) };
    const [lead, ...partners] = organisations.slice(0, 3).map(({ slug }) => slug);
    const petition = demanded(await this.create.run(campaigner, { coalition: coalition.id, organisation: lead!, ...trackedPetition, targets: [target], partners, personsPerMailbox: 2 }), PetitionRow);
    demanded(await this.choose.run(campaigner, { petition: petition.id, ...track }), PetitionRow);
    await this.reviewing.approved(actors, petition.id, { submitted: then(days + 3), decided: then(days + 1) });
    return demanded(await this.open.run({ ...campaigner, now: then(days) }, petition.id), PetitionRow);
  }

  /** Of a run before. */
  private async kept({ id: coalitionId }: Coalition): Promise<PetitionRow | undefined> {
    return this.database.transaction(systemContext(newId()), async (em) => {
      const found = await em.createQueryBuilder(PetitionRow, 'p').innerJoin(PetitionTrackRow, 't', 't.petitionId = p.id').where('p.coalitionId = :coalitionId and t.trackKey is not null', { coalitionId }).orderBy('p.id').getOne();
      return found ?? undefined;
    });
  }
}
