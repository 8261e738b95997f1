import type { StreamSource } from '../stream-source.js';

// In the states that everybody may read, and of this installation: copies from elsewhere happened elsewhere.
const shown = `p.state in ('open', 'paused', 'closed', 'delivered', 'answered', 'no_answer', 'archived') and p.opened_at is not null and not p.is_imported`;
const titles = `(select jsonb_object_agg(x.locale, x.title) from petition_text x where x.petition_id = p.id and x.is_ready)`;
const onDay = (day: string) => `${day}::timestamp at time zone 'Africa/Casablanca'`;
const target = (position: string) => `(select g.name from petition_target g where g.petition_id = p.id and g.position = ${position})`;

export const petitionsOpened: StreamSource = `select 'petition_opened' as kind, p.opened_at as at, p.id::text as id, p.coalition_id, p.slug, ${titles} as titles, null::jsonb as words, null::int as count from petition p where ${shown}`;

export const petitionNews: StreamSource = `select 'petition_news', u.published_at, u.id::text, p.coalition_id, p.slug, ${titles}, u.title, null from petition_update u join petition p on p.id = u.petition_id where ${shown}`;

export const milestonesReached: StreamSource = `select 'milestone_reached', m.reached_at, m.petition_id || ' ' || m.goal, p.coalition_id, p.slug, ${titles}, null, m.goal from milestone m join petition p on p.id = m.petition_id where m.reached_at is not null and ${shown}`;

export const petitionsDelivered: StreamSource = `select 'petition_delivered', ${onDay('d.delivered_on')}, d.id::text, p.coalition_id, p.slug, ${titles}, ${target('d.target_position')}, d.signatures from delivery d join petition p on p.id = d.petition_id where ${shown}`;

export const petitionsAnswered: StreamSource = `select case a.kind when 'debate' then 'petition_debated' else 'petition_answered' end, ${onDay('a.answered_on')}, a.id::text, p.coalition_id, p.slug, ${titles}, ${target('a.target_position')}, null from answer a join petition p on p.id = a.petition_id where ${shown}`;
