import { Injectable } from '@nestjs/common';
import { PetitionRow, ReviewPetition, SubmitPetition, UpdatePetition } from '#libs/petitions';
import { demanded } from './demanded.js';
import * as world from './demo-world.js';
import type { Actors } from './founding.service.js';

/** What reviewers have seen: a petition they approved, another that comes back to them. */
@Injectable()
export class Reviewing {
  constructor(
    private readonly submit: SubmitPetition,
    private readonly review: ReviewPetition,
    private readonly update: UpdatePetition,
  ) {}

  async approved({ campaigner, moderator }: Actors, petition: string, { submitted, decided }: { submitted: Date; decided: Date }): Promise<void> {
    await this.submit.run({ ...campaigner, now: submitted }, petition);
    demanded(await this.review.run({ ...moderator, now: decided }, { petition, decision: 'approve', note: '' }), PetitionRow);
  }

  /** Sent back once, changed, and handed in again: reviewers see what is new. */
  async again({ campaigner, moderator }: Actors, petition: string): Promise<void> {
    await this.submit.run(campaigner, petition);
    demanded(await this.review.run(moderator, { petition, decision: 'requestChanges', reasons: ['no-action'], note: world.sentBack }), PetitionRow);
    demanded(await this.update.run(campaigner, { petition, texts: world.reviewPetition.texts }), PetitionRow);
    await this.submit.run(campaigner, petition);
  }
}
