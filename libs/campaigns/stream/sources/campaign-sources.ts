import type { StreamSource } from '../stream-source.js';

/** What a campaign does under embargo is told by nobody here: only that the campaign itself, which is public once opened, began. */
export const campaignsBegun: StreamSource = `select 'campaign_begun', c.opened_at, c.id::text, c.coalition_id, c.slug, c.title, null, null from campaign c where c.state in ('active', 'paused', 'closed', 'evaluated') and c.opened_at is not null`;
