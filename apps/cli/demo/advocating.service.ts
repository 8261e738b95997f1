import { Injectable } from '@nestjs/common';
import type { Coalition } from '#libs/organisations';
import type { PetitionRow } from '#libs/petitions';
import { Campaigning } from './campaigning.service.js';
import { Drafting } from './drafting.service.js';
import type { Actors } from './founding.service.js';
import { Gathering } from './gathering.service.js';
import { Lettering } from './lettering.service.js';
import { Participating } from './participating.service.js';
import { Tracking } from './tracking.service.js';

/** What the coalition asks for in public: its petitions, one of them on a legal track, its campaigns, activities and letters. */
@Injectable()
export class Advocating {
  constructor(
    private readonly drafting: Drafting,
    private readonly tracking: Tracking,
    private readonly campaigning: Campaigning,
    private readonly participating: Participating,
    private readonly gathering: Gathering,
    private readonly lettering: Lettering,
  ) {}

  /** `days` is how long ago the petitions opened. */
  async run(coalition: Coalition, actors: Actors, days: number): Promise<Record<'petition' | 'tracked', PetitionRow>> {
    const petition = await this.drafting.run(coalition, actors, days);
    const tracked = await this.tracking.run(coalition, actors, days);
    const campaignId = await this.campaigning.run(coalition, actors, petition.id);
    await this.participating.run(actors, petition.id);
    await this.gathering.run(coalition, actors, campaignId);
    await this.lettering.run(coalition, actors, campaignId);
    return { petition, tracked };
  }
}
