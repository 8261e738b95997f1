import type { StreamSource } from '../stream-source.js';

/** Open to everybody; one that was called off is announced no more. */
export const activitiesAnnounced: StreamSource = `select 'activity_announced', a.announced_at, a.id::text, a.coalition_id, a.slug, a.title, null, null from activity a where a.audience = 'public' and a.state in ('announced', 'held', 'evaluated') and a.announced_at is not null`;
