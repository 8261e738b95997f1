import type { TraceSource } from './target-trace.js';

/** Letter actions that write to it. */
export const letterTraces: TraceSource = (em, coalitionId, targetIds) =>
  em.query(
    `select distinct on (c.id) 'letter' as kind, (coalesce(c.opened_at, c.created_at) at time zone 'Africa/Casablanca')::date::text as on, c.title as titles, c.slug, c.id as "objectId", c.state
     from letter_campaign c join letter_target t on t.letter_campaign_id = c.id and t.advocacy_target_id = any($2) where c.coalition_id = $1`,
    [coalitionId, targetIds],
  );
