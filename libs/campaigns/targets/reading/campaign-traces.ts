import type { TraceSource } from './target-trace.js';

/** Campaigns of which an action is a petition or a letter action addressed to it. */
export const campaignTraces: TraceSource = (em, coalitionId, targetIds) =>
  em.query(
    `select distinct on (c.id) 'campaign' as kind, c.starts_on::text as on, c.title as titles, c.slug, c.id as "objectId", c.state
     from campaign c join coordinated_action a on a.campaign_id = c.id
     where c.coalition_id = $1 and a.subject_id in (
       select petition_id from petition_target where target_id = any($2) union all select letter_campaign_id from letter_target where advocacy_target_id = any($2))`,
    [coalitionId, targetIds],
  );
