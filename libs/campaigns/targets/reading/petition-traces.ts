import type { TraceSource } from './target-trace.js';

const titles = `(select jsonb_object_agg(x.locale, x.title) from petition_text x where x.petition_id = p.id)`;
const addressed = `from petition p join petition_target g on g.petition_id = p.id and g.target_id = any($2)`;

/** Petitions addressed to it, the days on which they were handed over, and what it answered. */
export const petitionTraces: TraceSource = (em, coalitionId, targetIds) =>
  em.query(
    `select 'petition' as kind, (coalesce(p.opened_at, p.created_at) at time zone 'Africa/Casablanca')::date::text as on, ${titles} as titles, p.slug, p.id as "objectId", p.state, '' as note, null::int as count ${addressed} where p.coalition_id = $1
     union all
     select 'delivery', d.delivered_on::text, ${titles}, p.slug, p.id, null, d.receipt, d.signatures ${addressed} join delivery d on d.petition_id = p.id and d.target_position = g.position where p.coalition_id = $1
     union all
     select 'answer', a.answered_on::text, ${titles}, p.slug, p.id, null, a.summary, null ${addressed} join answer a on a.petition_id = p.id and coalesce(a.target_position, g.position) = g.position where p.coalition_id = $1`,
    [coalitionId, targetIds],
  );
