import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { CoalitionWorks, type CoalitionWork } from '#libs/organisations';
import type { SubjectKind } from '../campaign.enums.js';
import { Actions } from './actions.service.js';
import type { CoordinatedActionRow } from './coordinated-action.entity.js';

export interface CampaignSubjects {
  /** What actions that everybody may see are about. */
  readonly shown: readonly string[];
  /** What the others are about: under embargo, kept inside, called off. */
  readonly keptBack: readonly string[];
}

/** What actions are about: petitions, letters, activities and mailings of the coalition, as their areas tell them. */
@Injectable()
export class ActionSubjects {
  constructor(
    private readonly database: Database,
    private readonly works: CoalitionWorks,
    private readonly actions: Actions,
  ) {}

  /** By `coalition kind id`, as far as the actor may see it. */
  private readonly named = new RequestLoader<CoalitionWork>((ctx, keys) => this.database.transaction(ctx, async (em) => {
    const found = new Map<string, CoalitionWork>();
    for (const group of new Set(keys.map((key) => key.slice(0, key.lastIndexOf(' '))))) {
      const [coalitionId, kind] = group.split(' ') as [string, string];
      const ids = keys.filter((key) => key.startsWith(`${group} `)).map((key) => key.slice(group.length + 1));
      for (const work of await this.works.of(em, kind, { coalitionId, ids })) found.set(`${group} ${work.id}`, work);
    }
    return found;
  }));

  /** What an action of the coalition could be about, the latest first. */
  async offered(ctx: RequestContext, coalitionId: string, kind: SubjectKind): Promise<CoalitionWork[]> {
    demand(ctx, 'campaign.read', { coalitionId });
    return this.database.transaction(ctx, (em) => this.works.of(em, kind, { coalitionId }));
  }

  async of(ctx: RequestContext, { coalitionId, subjectKind, subjectId }: CoordinatedActionRow): Promise<CoalitionWork | undefined> {
    return subjectKind && subjectId ? this.named.load(ctx, `${coalitionId} ${subjectKind} ${subjectId}`) : undefined;
  }

  async exists(em: EntityManager, coalitionId: string, kind: SubjectKind, id: string): Promise<boolean> {
    return validate(id) && (await this.works.of(em, kind, { coalitionId, ids: [id] })).length > 0;
  }

  /** What the actions of a campaign are about: what its public page may name, and what it may not, whoever asks. */
  readonly ofCampaigns = new RequestLoader<CampaignSubjects>(async (ctx, campaignIds) => new Map(await Promise.all(campaignIds.map(async (id) => [id, await this.ofCampaign(ctx, id)] as const))));

  private async ofCampaign(ctx: RequestContext, id: string): Promise<CampaignSubjects> {
    const shown = (await this.actions.shown(ctx, id)).flatMap(({ subjectId }) => subjectId ?? []);
    const all = await this.database.counting((em) => em.query<{ id: string }[]>('select distinct subject_id as id from coordinated_action where campaign_id = $1 and subject_id is not null', [id]));
    return { shown, keptBack: all.map((one) => one.id).filter((one) => !shown.includes(one)) };
  }
}
