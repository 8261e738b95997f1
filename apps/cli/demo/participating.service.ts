import { Injectable } from '@nestjs/common';
import { AnswerParticipation, CampaignImages, InviteToCampaign, Openings, ParticipationRow, SetParticipationRules } from '#libs/campaigns';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { drawCard } from '#libs/petitions';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import { openings, poster, unanswered } from './participation-world.js';

const DAY = 86_400_000;
const byPetition = `select a.campaign_id as id, r.publishes_members as "isDone" from coordinated_action a join campaign_participation_rule r using (campaign_id) where a.subject_kind = 'petition' and a.subject_id = $1 limit 1`;

/** Two more organisations are invited to the campaign under way: one declines, one has not answered. The campaign shows who takes part, and has a picture in its kit; one organisation has words of its own. */
@Injectable()
export class Participating {
  constructor(
    private readonly database: Database,
    private readonly inviting: InviteToCampaign,
    private readonly answering: AnswerParticipation,
    private readonly rules: SetParticipationRules,
    private readonly openings: Openings,
    private readonly images: CampaignImages,
  ) {}

  async run({ campaigner, delegates }: Actors, petitionId: string): Promise<void> {
    const [campaign] = await this.database.transaction(campaigner, (em) => em.query<{ id: string; isDone: boolean }[]>(byPetition, [petitionId]));
    if (!campaign || campaign.isDone) return;
    const recently = (ctx: RequestContext, days: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - days * DAY) });
    const [declining, silent] = unanswered.map((slug) => delegates.get(slug)!);
    await this.inviting.run(recently(campaigner, 4), { campaignId: campaign.id, organisationIds: [declining!, silent!].map(organisationOf) });
    await this.decline(recently(declining!, 3), campaign.id);
    await this.open(delegates.get('nour-quartiers')!, petitionId);
    const content = await drawCard(poster, 'fr', 'square');
    await this.images.add(campaigner, campaign.id, () => Promise.resolve({ name: 'affiche.png', type: 'image/png', content }));
    await this.rules.run(campaigner, { campaignId: campaign.id, invitationDays: 14, isOpen: true, admitsOthers: false, publishesMembers: true, publishesKit: true });
  }

  private async decline(ctx: RequestContext, campaignId: string): Promise<void> {
    const [row] = await this.database.transaction(ctx, (em) => em.query<{ id: string }[]>('select id from campaign_participation where campaign_id = $1 and organisation_id = $2', [campaignId, organisationOf(ctx)]));
    demanded(await this.answering.run(ctx, { participationId: row!.id, answer: 'decline', reason: 'Nos bénévoles sont pris·es par la rentrée ; nous relaierons sans participer.' }), ParticipationRow);
  }

  private async open(ctx: RequestContext, petition: string): Promise<void> {
    for (const [locale, words] of Object.entries(openings)) {
      const draft = await this.openings.write(ctx, { petition, organisationId: organisationOf(ctx), locale, words });
      if ('id' in draft) await this.openings.approve(ctx, draft.id);
    }
  }
}
