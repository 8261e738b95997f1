import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { FieldFault, fault, illegalMove, invalidInput } from '#libs/graphql';
import { slugCandidates } from '#libs/i18n';
import { CoalitionMemberRow, CoalitionRow, OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';
import { demandLetters } from '../letter-campaign.access.js';
import { LetterCampaignRow, LetterPromptRow } from '../letter-campaign.entity.js';
import { toLetterCampaign, type LetterCampaignResult } from '../letter-campaign.type.js';
import { moves } from '../letter.states.js';
import type { CreateLetterCampaignInput, LetterCampaignInput, UpdateLetterCampaignInput } from './letter-campaign.input.js';
import { LetterTargets, type TargetWords } from './letter-targets.service.js';
import { readWords, wordFaults, type LetterWords, type Prompts } from './letter-words.js';

interface Said {
  readonly words: LetterWords;
  readonly prompts: Prompts;
  readonly targets: readonly TargetWords[];
}

/** Writes what a letter action says and to whom it goes, while it is a draft; a change after the approval makes a draft of it again. */
@Injectable()
export class SaveLetterCampaign {
  constructor(
    private readonly db: Database,
    private readonly targets: LetterTargets,
    private readonly audit: AuditLog,
  ) {}

  async create(ctx: RequestContext, input: CreateLetterCampaignInput): Promise<LetterCampaignResult> {
    demand(ctx, 'letter.write');
    return this.db.transaction(ctx, async (em) => {
      const place = await placeOf(em, input);
      demand(ctx, 'letter.write', { organisationId: place.organisationId });
      if (!(await em.existsBy(CoalitionMemberRow, { ...place, standing: 'active' }))) return invalidInput(ctx, [fault(ctx, 'coalition', 'campaigns.letters.noPlace')]);
      const campaignId = input.campaignId || null;
      if (campaignId && !(validate(campaignId) && (await em.existsBy(CampaignRow, { id: campaignId, coalitionId: place.coalitionId })))) return invalidInput(ctx, [fault(ctx, 'campaignId', 'campaigns.letters.fault.campaignUnknown')]);
      const said = await this.read(em, ctx, place.coalitionId, input);
      if (Array.isArray(said)) return invalidInput(ctx, said);
      const campaign = await this.insert(em, ctx, { ...place, campaignId }, said);
      return this.finish(em, ctx, campaign, said, 'create');
    });
  }

  async update(ctx: RequestContext, input: UpdateLetterCampaignInput): Promise<LetterCampaignResult> {
    demand(ctx, 'letter.write');
    return this.db.transaction(ctx, async (em) => {
      const campaign = await demandLetters(em, ctx, input.id, 'letter.write', true);
      if (!moves[campaign.state].update) return illegalMove(ctx, campaign.state.toUpperCase(), 'campaigns.letters.cannot.update');
      const said = await this.read(em, ctx, campaign.coalitionId, input);
      if (Array.isArray(said)) return invalidInput(ctx, said);
      await em.update(LetterCampaignRow, { id: campaign.id }, { ...said.words, state: 'draft', editedBy: demandAccount(ctx), approvedBy: null, approvedAt: null, contentHash: null, updatedAt: await momentOf(em, ctx) });
      return this.finish(em, ctx, campaign, said, 'update');
    });
  }

  private async read(em: EntityManager, ctx: RequestContext, coalitionId: string, input: LetterCampaignInput): Promise<Said | FieldFault[]> {
    const { subjects, points, ...words } = readWords(input);
    const targets = await this.targets.read(em, ctx, coalitionId, input.targets);
    const faults = [...wordFaults(ctx, { ...words, subjects, points }), ...targets.filter((one) => one instanceof FieldFault)];
    return faults.length > 0 ? faults : { words, prompts: { subjects, points }, targets: targets as TargetWords[] };
  }

  private async insert(em: EntityManager, ctx: RequestContext, place: Pick<LetterCampaignRow, 'organisationId' | 'coalitionId' | 'campaignId'>, { words }: Said): Promise<LetterCampaignRow> {
    const id = newId();
    const authorId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    const at = await momentOf(em, ctx);
    const titles = [words.title[words.referenceLocale] ?? '', ...Object.values(words.title)];
    for (const slug of slugCandidates(id, titles)) {
      const row = { id, slug, ...place, ...words, authorId, editedBy: authorId, createdAt: at, updatedAt: at };
      const made = await em.createQueryBuilder().insert().into(LetterCampaignRow).values(row).orIgnore().returning('id').execute();
      if ((made.raw as unknown[]).length > 0) break;
    }
    return em.findOneByOrFail(LetterCampaignRow, { id });
  }

  private async finish(em: EntityManager, ctx: RequestContext, { id, organisationId, coalitionId }: LetterCampaignRow, { prompts, targets }: Said, verb: 'create' | 'update'): Promise<LetterCampaignResult> {
    await em.delete(LetterPromptRow, { letterCampaignId: id });
    const rows = (kind: 'subject' | 'point', all: Prompts['points']) => all.map((words, position) => ({ id: newId(), letterCampaignId: id, kind, position, words }));
    await em.insert(LetterPromptRow, [...rows('subject', prompts.subjects), ...rows('point', prompts.points)]);
    await this.targets.replace(em, { id, organisationId, coalitionId }, targets);
    await this.audit.record(em, ctx, { action: `letters.${verb}`, objectKind: 'letter_campaign', objectId: id, organisationId, coalitionId, detail: { targets: targets.length } });
    return toLetterCampaign(await em.findOneByOrFail(LetterCampaignRow, { id }));
  }
}

async function placeOf(em: EntityManager, { organisation, coalition }: CreateLetterCampaignInput): Promise<{ organisationId: string; coalitionId: string }> {
  const by = (name: string) => (validate(name) ? { id: name } : { slug: name });
  const [theirs, within] = [await em.findOneBy(OrganisationRow, by(organisation)), await em.findOneBy(CoalitionRow, by(coalition))];
  if (!theirs || !within) throw new NotFound();
  return { organisationId: theirs.id, coalitionId: within.id };
}
