import { Injectable } from '@nestjs/common';
import { AnswerParticipation, CampaignMessage, CoordinatedActionRow, NotePublication, Participations, PlanAction, WriteMessage, type CampaignRow } from '#libs/campaigns';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';

/** What people do in the demo's campaigns: actions, messages approved by a second person, joining, publishing. */
@Injectable()
export class CampaignWork {
  constructor(
    private readonly database: Database,
    private readonly actions: PlanAction,
    private readonly messages: WriteMessage,
    private readonly publications: NotePublication,
    private readonly participations: Participations,
    private readonly answers: AnswerParticipation,
  ) {}

  async action(ctx: RequestContext, input: Parameters<PlanAction['run']>[1]): Promise<string> {
    return demanded(await this.actions.run(ctx, input), CoordinatedActionRow).id;
  }

  async done(ctx: RequestContext, actionId: string): Promise<void> {
    demanded(await this.actions.end(ctx, actionId, 'done'), CoordinatedActionRow);
  }

  /** Written by one, approved by another in every language. */
  async message(writer: RequestContext, second: RequestContext, input: Parameters<WriteMessage['begin']>[1]): Promise<void> {
    const { id: messageId, texts } = demanded(await this.messages.begin(writer, input), CampaignMessage);
    for (const { locale, writtenAt } of texts) demanded(await this.messages.approve(second, { messageId, locale, writtenAt }), CampaignMessage);
  }

  /** Invited by who leads, these join for their organisations. */
  async join(ctx: RequestContext, campaign: CampaignRow, guests: readonly RequestContext[]): Promise<void> {
    await this.database.transaction(ctx, (em) => this.participations.invite(em, ctx, campaign, guests.map(organisationOf)));
    for (const guest of guests) {
      const [row] = await this.database.transaction(guest, (em) => em.query<{ id: string }[]>(`select id from campaign_participation where campaign_id = $1 and organisation_id = $2 and state = 'invited'`, [campaign.id, organisationOf(guest)]));
      if (row) await this.answers.run(guest, { participationId: row.id, answer: 'join' });
    }
  }

  async published(ctx: RequestContext, actionId: string, hasPublished = true): Promise<void> {
    demanded(await this.publications.run(ctx, { actionId, organisationId: organisationOf(ctx), hasPublished }), CoordinatedActionRow);
  }
}
