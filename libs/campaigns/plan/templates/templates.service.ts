import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { Database, type Multilingual } from '#libs/database';
import { CampaignLessonRow } from '../campaigns/campaign-lesson.entity.js';
import { campaignPlan, type CampaignPlan } from './campaign-plan.js';
import { CampaignTemplateRow } from './campaign-template.entity.js';
import { CampaignLessons, CampaignTemplate, TemplateAction, TemplateStep } from './campaign-template.type.js';
import { shippedId, shippedName, shippedPlan } from './shipped-template.js';

/** What a coalition's campaigns can be launched from: its own past ones with their lessons, and the one that comes with Sawt. */
@Injectable()
export class CampaignTemplates {
  constructor(private readonly database: Database) {}

  /** The newest first, the shipped one last. */
  async list(ctx: RequestContext, coalitionId: string): Promise<CampaignTemplate[]> {
    demand(ctx, 'campaign.read', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(CampaignTemplateRow, { where: { coalitionId }, order: { madeAt: 'DESC', id: 'DESC' }, take: 50 });
      const lessons = new Map((await em.findBy(CampaignLessonRow, { campaignId: In(rows.map(({ campaignId }) => campaignId)) })).map((row) => [row.campaignId, row]));
      const own = rows.map(({ id, name, campaignId, plan }) => toTemplate({ id, name, campaignId, plan: campaignPlan.parse(plan) }, lessons.get(campaignId)));
      return [...own, toTemplate({ id: shippedId, name: shippedName, campaignId: null, plan: shippedPlan })];
    });
  }

  /** The plan to launch from; undefined for what the coalition does not have. */
  async planOf(em: EntityManager, coalitionId: string, id: string): Promise<{ plan: CampaignPlan; templateId: string | null } | undefined> {
    if (id === shippedId) return { plan: shippedPlan, templateId: null };
    const row = validate(id) ? await em.findOneBy(CampaignTemplateRow, { id, coalitionId }) : null;
    return row ? { plan: campaignPlan.parse(row.plan), templateId: row.id } : undefined;
  }
}

interface Told {
  readonly id: string;
  readonly name: Multilingual;
  readonly campaignId: string | null;
  readonly plan: CampaignPlan;
}

export const toLessons = ({ result, worked, failed }: CampaignLessonRow): CampaignLessons => Object.assign(new CampaignLessons(), { result, worked, failed });

export function toTemplate({ id, name, campaignId, plan }: Told, lessons?: CampaignLessonRow): CampaignTemplate {
  return Object.assign(new CampaignTemplate(), {
    id, campaignId, isShipped: id === shippedId, names: name, days: plan.days,
    steps: plan.steps.map(({ kind, title }) => Object.assign(new TemplateStep(), { kind, titles: title })),
    actions: plan.actions.map(({ kind, title, startsIn, endsIn, embargoIn }) => Object.assign(new TemplateAction(), { kind, titles: title, startsIn, endsIn, hasEmbargo: embargoIn !== null })),
    taskCount: plan.tasks.length + plan.actions.flatMap(({ tasks }) => tasks).length,
    messageCount: plan.messages.length,
    lessons: lessons ? toLessons(lessons) : null,
  });
}
