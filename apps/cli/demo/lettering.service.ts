import { Injectable } from '@nestjs/common';
import { LetterCampaign, MoveLetterCampaign, SaveLetterCampaign, type CreateLetterCampaignInput } from '#libs/campaigns';
import { systemContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import type { Coalition } from '#libs/organisations';
import { demanded } from './demanded.js';
import { organisations } from './demo-world.js';
import type { Actors } from './founding.service.js';
import { LetterWriting } from './letter-writing.service.js';
import { nightBus, waterPoints } from './letter-world.js';

const LETTERS = 60;
const TESTS = 6;

/** Two letter actions of the demo: one past its trial whose letters drip to a made-up office, one that is being tried. */
@Injectable()
export class Lettering {
  constructor(
    private readonly database: Database,
    private readonly saving: SaveLetterCampaign,
    private readonly moving: MoveLetterCampaign,
    private readonly writing: LetterWriting,
  ) {}

  /** The first belongs to the campaign. */
  async run(coalition: Coalition, actors: Actors, campaignId?: string): Promise<void> {
    if (await this.isThere(coalition.id)) return;
    const live = await this.open(coalition, actors, { ...nightBus, campaignId });
    demanded(await this.moving.run(actors.campaigner, live.id, 'goLive'), LetterCampaign);
    await this.writing.run(live.slug, LETTERS);
    await this.writing.run((await this.open(coalition, actors, waterPoints)).slug, TESTS);
  }

  private async open(coalition: Coalition, { campaigner, delegates }: Actors, words: Omit<CreateLetterCampaignInput, 'organisation' | 'coalition'>): Promise<LetterCampaign> {
    const { slug } = organisations[0]!;
    const { id } = demanded(await this.saving.create(campaigner, { ...words, organisation: slug, coalition: coalition.id }), LetterCampaign);
    demanded(await this.moving.run(delegates.get(slug)!, id, 'approve'), LetterCampaign);
    return demanded(await this.moving.run(campaigner, id, 'open'), LetterCampaign);
  }

  private async isThere(coalitionId: string): Promise<boolean> {
    const rows = await this.database.transaction(systemContext(newId()), (em) => em.query<unknown[]>('select 1 from letter_campaign where coalition_id = $1 limit 1', [coalitionId]));
    return rows.length > 0;
  }
}
