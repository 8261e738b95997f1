import { registerEnumType } from '@nestjs/graphql';

export const streamKinds = [
  'petition_opened', 'petition_news', 'milestone_reached', 'petition_delivered', 'petition_answered', 'petition_debated', 'campaign_begun', 'activity_announced', 'organisation_joined', 'charter_adopted',
] as const;
export type StreamKind = (typeof streamKinds)[number];

export const StreamKinds = {
  PETITION_OPENED: 'petition_opened', PETITION_NEWS: 'petition_news', MILESTONE_REACHED: 'milestone_reached', PETITION_DELIVERED: 'petition_delivered', PETITION_ANSWERED: 'petition_answered',
  PETITION_DEBATED: 'petition_debated', CAMPAIGN_BEGUN: 'campaign_begun', ACTIVITY_ANNOUNCED: 'activity_announced', ORGANISATION_JOINED: 'organisation_joined', CHARTER_ADOPTED: 'charter_adopted',
} as const satisfies Record<string, StreamKind>;
registerEnumType(StreamKinds, { name: 'HappeningKind', description: 'What may happen in public.' });

/**
 * A select of what happened, in these columns: `kind`, `at`, `id` (unique in its kind), `coalition_id`, `slug` (of the page it
 * leads to), `titles`, `words` (jsonb, or null) and `count`. It names what is public and nothing else, whoever asks: staff
 * sees drafts, the stream never does.
 */
export type StreamSource = string;
