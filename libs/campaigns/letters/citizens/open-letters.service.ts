import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';
import { isWithin } from '#libs/i18n';
import type { CampaignSubjects } from '../../plan/actions/action-subjects.service.js';
import { LetterCampaignRow, LetterPromptRow } from '../letter-campaign.entity.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { shownStates } from '../letter.states.js';
import { LetterDoor } from './letter-door.js';

/** An action as its page and its form know it. */
export interface ShownLetters {
  readonly campaign: LetterCampaignRow;
  readonly prompts: readonly LetterPromptRow[];
  readonly targets: readonly LetterTargetRow[];
  /** Letters confirmed, tests apart. */
  readonly confirmed: number;
}

/** Actions that everybody may see, whoever asks. */
@Injectable()
export class OpenLetters {
  constructor(private readonly door: LetterDoor) {}

  bySlug(slug: string): Promise<ShownLetters | undefined> {
    return this.door.run(async (em) => {
      const campaign = await em.findOneBy(LetterCampaignRow, { slug, state: In([...shownStates]) });
      return campaign ? read(em, campaign) : undefined;
    });
  }

  /** Those that take letters now and are past their trial, the latest first. */
  list(): Promise<LetterCampaignRow[]> {
    return this.door.run((em) => em.find(LetterCampaignRow, { where: { state: 'open', isTest: false }, order: { openedAt: 'DESC' }, take: 50 }));
  }

  /** Those of a campaign, and those that its shown actions are about, past their trial; what is kept back is not among them. */
  ofCampaign(campaignId: string, { shown, keptBack }: CampaignSubjects): Promise<LetterCampaignRow[]> {
    return this.door.run((em) =>
      em.createQueryBuilder(LetterCampaignRow, 'a')
        .where('(a.campaignId = :campaignId or a.id = any(:shown::uuid[])) and a.id <> all(:keptBack::uuid[])', { campaignId, shown, keptBack })
        .andWhere('a.state in (:...states) and not a.isTest', { states: shownStates })
        .orderBy('a.openedAt', 'DESC').take(50).getMany());
  }
}

async function read(em: EntityManager, campaign: LetterCampaignRow): Promise<ShownLetters> {
  const of = { letterCampaignId: campaign.id };
  const [{ confirmed }] = await em.query<[{ confirmed: number }]>(`select count(*)::int as confirmed from letter where letter_campaign_id = $1 and state <> 'pending' and not is_test`, [campaign.id]);
  return {
    campaign,
    prompts: await em.find(LetterPromptRow, { where: of, order: { position: 'ASC' } }),
    targets: await em.find(LetterTargetRow, { where: of, order: { position: 'ASC' } }),
    confirmed,
  };
}

/** The targets that somebody living there writes to. */
export function targetsOf<T extends { readonly area: string | null }>(targets: readonly T[], area: string): T[] {
  return targets.filter((target) => target.area === null || target.area === area || isWithin(area, [target.area]));
}

export function wordsById(prompts: readonly LetterPromptRow[]): Map<string, Multilingual> {
  return new Map(prompts.map(({ id, words }) => [id, words]));
}
