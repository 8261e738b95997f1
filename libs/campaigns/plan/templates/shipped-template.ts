import type { Multilingual } from '#libs/database';
import { campaignPlan, type CampaignPlan } from './campaign-plan.js';
import data from '../shipped-template.json' with { type: 'json' };

/** By which the template that comes with Sawt is asked for. */
export const shippedId = 'seven-steps';
export const shippedName: Multilingual = data.name;
/** An advocacy campaign in seven steps; every coalition has it. */
export const shippedPlan: CampaignPlan = campaignPlan.parse(data.plan);
