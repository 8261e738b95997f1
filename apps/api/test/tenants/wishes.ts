import { createHash, randomUUID } from 'node:crypto';
import type { Label } from './marks.js';
import type { Seed } from './seed.js';

const now = new Date();
const leader = (seed: Seed, { coalition }: Label) => seed.of('account', { organisation: `${coalition as 'a'}1` })?.['id'];
const soon = new Date(now.getTime() + 86_400_000);

/** What a row wants that cannot be told from its columns; a column is a value, or is asked of the seed. */
export interface Wish {
  /** When a table has rows of several kinds; what refers to it gets a row for each. */
  readonly variant?: string;
  /** Its organisation's alone, whatever coalition it names. */
  readonly isOwn?: boolean;
  readonly [column: string]: string | number | boolean | null | Date | readonly string[] | ((seed: Seed, label: Label) => unknown) | undefined;
}

/** Tables of the machinery, of which no row is anybody's. */
export const nobodys = ['migration', 'outbox', 'audit_head', 'audit_check', 'consent_text', 'newsletter_text', 'letter_text', 'legal_track', 'mail_allowance', 'spent_proof', 'suppression'];

/**
 * A new table is seeded by itself: its texts are marked, what it refers to is of the same coalition, a checked text takes
 * its first value. When Postgres refuses such a row, say here what it wants.
 */
export const wishes: Record<string, readonly Wish[]> = {
  account: [{ password_hash: null }],
  action_publication: [{ state: 'published', published_on: '2026-11-22' }],
  advocacy_commitment: [{ variant: 'public', is_public: true }, { variant: 'private' }],
  advocacy_target: [{ source_key: null }],
  activity: [{ ends_at: soon }],
  activity_material: [{ kind: 'link', content: null }],
  application_sponsor: [{ mandate_id: null }],
  audit_entry: [{ number: (seed) => seed.seeded.length + 1_000_000 }],
  campaign_message_text: [{ state: 'draft', approved_by: null, approved_at: null }],
  campaign_participation: [{ state: 'invited', until_at: soon }],
  charter_signature: [{ variant: 'adopted' }],
  charter_version: [{ variant: 'adopted', state: 'adopted', document: '{}', hash: createHash('sha256').update('{}').digest('hex'), proposed_at: now, adopted_at: now, adopted_on: now }, { variant: 'draft', number: 2, document: null, hash: null }],
  coalition_member: [{ joined_on: '2020-01-01' }],
  coalition_staff: [{ account_id: leader }],
  coalition_voice: [{ account_id: leader }],
  coordinated_action: [{ subject_kind: null, subject_id: null, embargo_until: null, ends_on: null }],
  decision: [{ variant: 'open', state: 'open', opened_at: now, closes_at: soon }, { variant: 'draft' }],
  decision_proxy: [{ holder_id: (seed, label) => seed.of('organisation', { organisation: label.organisation === 'shared' ? 'a1' : 'shared' })?.['id'] }],
  export: [{ isOwn: true, kind: 'report', format: 'csv', coalition_id: null, letter_target_id: null, project_id: null, from_on: null, to_on: null }],
  indicator_baseline: [{ value: 12 }],
  letter_campaign: [{ state: 'draft', approved_by: null }],
  letter_target: [{ opens: '08:30', closes: '16:30', days: ['1', '2'], advocacy_target_id: null }],
  invitation: [{ coalition_id: null, roles: ['campaigner'], expires_at: soon }],
  logo: [{ coalition_id: null }],
  mailing: [{ isOwn: true, coalition_id: null, approved_by: null }],
  mailing_mailbox: [{ recipient_id: () => randomUUID() }],
  mandate: [{ powers: ['speak', 'sign', 'vote'], from_on: '2020-01-01', until_on: null, revoked_at: null, revoked_by: null }],
  meeting: [{ series_id: null, occurs_on: null, ends_at: soon }],
  meeting_series: [{ local_time: '18:30', rrule: 'FREQ=WEEKLY' }],
  petition: [{ variant: 'open', state: 'open', opened_at: now }, { variant: 'draft' }],
  petition_change: [{ state: 'open' }],
  petition_partner_list: [{ names: '[]', hash: `\\x${createHash('sha256').update('[]').digest('hex')}` }],
  petition_review: [{ words: null }],
  petition_search: [{ variant: 'open' }],
  signature: [{ country: 'MA', state: 1 }],
  tally_change: [{ country: 'MA' }],
  task: [{ subject_kind: null, subject_id: null }],
};
