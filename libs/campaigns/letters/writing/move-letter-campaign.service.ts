import { Injectable } from '@nestjs/common';
import { Not, type EntityManager, type QueryDeepPartialEntity } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput, UserError, type FieldFault } from '#libs/graphql';
import { CoalitionMemberRow } from '#libs/organisations';
import { demandLetters, hasWritten } from '../letter-campaign.access.js';
import { LetterCampaignRow, LetterPromptRow } from '../letter-campaign.entity.js';
import { mayNotSendLetters, toLetterCampaign, type LetterCampaign, type LetterCampaignResult } from '../letter-campaign.type.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { permissionFor } from '../letter.permissions.js';
import { moves, type LetterCampaignVerb } from '../letter.states.js';
import { hashOf } from './letter-words.js';

type Verb = Exclude<LetterCampaignVerb, 'update'>;
type Change = Omit<QueryDeepPartialEntity<LetterCampaignRow>, 'id' | 'state'>;
type Answer = Change | Exclude<LetterCampaignResult, LetterCampaign>;

/** The one way a letter action changes its state: held, permitted, legal, recorded, all in one transaction. A second person approves; what was approved is what opens. */
@Injectable()
export class MoveLetterCampaign {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string, verb: Verb): Promise<LetterCampaignResult> {
    demand(ctx, permissionFor[verb]);
    return this.db.transaction(ctx, async (em) => {
      const campaign = await demandLetters(em, ctx, id, permissionFor[verb], true);
      const state = moves[campaign.state][verb];
      if (!state) return illegalMove(ctx, campaign.state.toUpperCase(), `campaigns.letters.cannot.${verb}`);
      const change = await this.work(em, ctx, campaign, verb);
      if (change instanceof UserError) return change;
      await em.update(LetterCampaignRow, { id }, { ...(change as Change), state, updatedAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: `letters.${verb}`, objectKind: 'letter_campaign', objectId: id, organisationId: campaign.organisationId, coalitionId: campaign.coalitionId, detail: { from: campaign.state, to: state } });
      return toLetterCampaign(await em.findOneByOrFail(LetterCampaignRow, { id }));
    });
  }

  private async work(em: EntityManager, ctx: RequestContext, campaign: LetterCampaignRow, verb: Verb): Promise<Answer> {
    if (verb === 'approve') return this.approve(em, ctx, campaign);
    if (verb === 'goLive' && !campaign.isTest) return mayNotSendLetters(ctx, 'notInTest');
    if (verb === 'open' || verb === 'goLive' || verb === 'resume') {
      const { organisationId, coalitionId } = campaign;
      if (!(await em.existsBy(CoalitionMemberRow, { organisationId, coalitionId, standing: 'active', kind: Not('candidate') }))) return mayNotSendLetters(ctx, 'noPlace');
    }
    const at = await momentOf(em, ctx);
    if (verb === 'open') return { openedAt: at, openedBy: demandAccount(ctx) };
    if (verb === 'close') return { closedAt: at };
    return verb === 'goLive' ? { isTest: false } : {};
  }

  private async approve(em: EntityManager, ctx: RequestContext, campaign: LetterCampaignRow): Promise<Answer> {
    if (hasWritten(ctx, campaign)) return mayNotSendLetters(ctx, 'secondPersonNeeded');
    const of = { letterCampaignId: campaign.id };
    const prompts = await em.find(LetterPromptRow, { where: of, order: { kind: 'ASC', position: 'ASC' } });
    const targets = await em.find(LetterTargetRow, { where: of, order: { position: 'ASC' } });
    const faults = languageFaults(ctx, prompts, targets);
    if (faults.length > 0) return invalidInput(ctx, faults);
    const { title, intro, hint, closing, replyAddress, leastWords, keepDays } = campaign;
    return { approvedBy: demandAccount(ctx), approvedAt: await momentOf(em, ctx), contentHash: hashOf([title, intro, hint, closing, replyAddress, leastWords, keepDays, prompts, targets]) };
  }
}

/** A target that is written to in one language needs every subject and point in it. */
function languageFaults(ctx: RequestContext, prompts: readonly LetterPromptRow[], targets: readonly LetterTargetRow[]): FieldFault[] {
  return targets.flatMap(({ locale }, i) => (locale && prompts.some(({ words }) => !words[locale]) ? [fault(ctx, `targets.${i}.locale`, 'campaigns.letters.fault.promptsMissing')] : []));
}
