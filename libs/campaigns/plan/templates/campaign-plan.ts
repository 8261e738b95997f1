import { z } from 'zod';
import { actionKinds, stepKinds } from '../campaign.enums.js';

const words = z.partialRecord(z.enum(['fr', 'ar', 'en', 'es']), z.string());
const offset = z.int().min(-730).max(730);
const task = z.object({ title: words, dueIn: offset.nullable(), of: z.enum(['each', 'lead']) });

/** A campaign by days from its start, with no organisation named in it. */
export const campaignPlan = z.object({
  days: z.int().min(0).max(1_460).nullable(),
  steps: z.array(z.object({ kind: z.enum(stepKinds), title: words })).max(60),
  tasks: z.array(task).max(100),
  actions: z.array(z.object({ kind: z.enum(actionKinds), title: words, text: words, startsIn: offset, endsIn: offset.nullable(), embargoIn: offset.nullable(), isPublic: z.boolean(), tasks: z.array(task).max(50) })).max(60),
  messages: z.array(z.object({ action: z.int().min(0).nullable(), title: words, texts: words })).max(100),
});
export type CampaignPlan = z.infer<typeof campaignPlan>;
export type PlannedTask = z.infer<typeof task>;
