import { createHash, randomUUID } from 'node:crypto';
import { makeLinkSecrets, sealPerson } from '#libs/campaigns/testing';
import { storedText } from '#libs/documents/testing';
import { mark, type Label } from './marks.js';
import type { Seed } from './seed.js';

const now = new Date();
const leader = (seed: Seed, { coalition }: Label) => seed.of('account', { organisation: `${coalition as 'a'}1` })?.['id'];
/** As Postgres takes it. */
const sha256 = (text: string) => `\\x${createHash('sha256').update(text).digest('hex')}`;
/** An edition whose one language is French and empty. */
const ofOne = sha256(`{"fr":"${sha256('{}').slice(2)}"}`);
const soon = new Date(now.getTime() + 86_400_000);

/** What a column of a row of these is to hold; `from` says where it stands. */
export type Made = (seed: Seed, label: Label, from: string) => unknown;

/** A text as editors keep it, of one paragraph that is marked. */
const text = (part: 'body' | 'content' | 'hash'): Made => (_, label, from) => storedText({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: mark(label, from.replace(/hash$/, 'content')) }] }] })[part];

/** What a row wants that cannot be told from its columns; a column is a value, or is asked of the seed. */
export interface Wish {
  /** When a table has rows of several kinds; what refers to it gets a row for each. */
  readonly variant?: string;
  /** Its organisation's alone, whatever coalition it names. */
  readonly isOwn?: boolean;
  readonly [column: string]: string | number | boolean | null | Date | readonly string[] | Made | undefined;
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
  activity_contact: [{ sealed: (seed, label, from) => sealPerson(seed.keys.for('activity'), seed.of('activity_registration', label)!['id'] as string, { name: mark(label, from), email: 'nadia@association.ma', otherOrganisation: '', needs: [], needsNote: mark(label, from) }, makeLinkSecrets()) }],
  activity_material: [{ kind: 'link', content: null }],
  adoption_objection: [{ strength: 'mild', state: 'open', section: null, settled_at: null, settled_edition_id: null }],
  application_sponsor: [{ mandate_id: null }],
  audit_entry: [{ number: (seed) => seed.seeded.length + 1_000_000 }],
  campaign_message_text: [{ state: 'draft', approved_by: null, approved_at: null }],
  campaign_participation: [{ state: 'invited', until_at: soon }],
  charter_signature: [{ variant: 'adopted' }],
  charter_version: [{ variant: 'adopted', state: 'adopted', document: '{}', hash: createHash('sha256').update('{}').digest('hex'), proposed_at: now, adopted_at: now, adopted_on: now }, { variant: 'draft', number: 2, document: null, hash: null }],
  campaign_template: [{ plan: (_, label, from) => JSON.stringify({ days: 1, steps: [], tasks: [{ title: { fr: mark(label, from) }, dueIn: null, of: 'lead' }], actions: [], messages: [] }) }],
  coalition_member: [{ joined_on: '2020-01-01' }],
  coalition_staff: [{ account_id: leader }],
  coalition_voice: [{ account_id: leader }],
  coordinated_action: [{ subject_kind: null, subject_id: null, embargo_until: null, ends_on: null }],
  decision: [{ variant: 'open', state: 'open', opened_at: now, closes_at: soon }, { variant: 'draft' }],
  decision_proxy: [{ holder_id: (seed, label) => seed.of('organisation', { organisation: label.organisation === 'shared' ? 'a1' : 'shared' })?.['id'] }],
  document: [{ variant: 'open', state: 'published', adopted_at: now, published_at: now, archived_at: null, released_at: null, group_id: null, word_limit: null }, { variant: 'draft', state: 'drafting', adopted_at: null, published_at: null, archived_at: null, released_at: null, group_id: null, word_limit: null }],
  document_amendment: [{ state: 'open', answer: '', manner: null, retained: null, merged_into_id: null, answered_at: null, answered_by: null }],
  document_comment: [{ begins: '\\x01', ends: '\\x01' }],
  document_checkpoint: [{ content: text('content'), hash: text('hash') }],
  document_consultation: [{ state: 'open', reason: '', heard: null, ended_at: null, ended_by: null, erased_at: null }],
  document_consultation_answer: [{ voice: null, voice_type: null, name: null, agreement: null }],
  document_notice: [{ subject_id: () => randomUUID() }],
  document_search: [{ variant: 'open' }],
  document_state: [{ body: text('body'), content: text('content'), hash: text('hash'), words: 1 }],
  document_update: [{ body: text('body') }],
  document_sign_off: [{ edition_hash: ofOne, state: 'open', previous_id: null, sealed_at: null, ended_at: null }],
  document_sign_off_house: [{ external_id: null }],
  document_sign_off_answer: [{ external_id: null, edition_hash: ofOne, answer: 'sign' }],
  document_sign_off_signer: [{ external_id: null }],
  document_sign_off_signatory: [{ external_id: null, withdrawn_at: null }],
  document_sign_off_notice: [{ external_id: null }],
  document_sign_off_list: [{ document: '{}', hash: createHash('sha256').update('{}').digest('hex') }],
  document_edition: [{ variant: 'open', hash: ofOne, published_at: now }, { variant: 'draft', hash: ofOne, published_at: null }],
  document_version: [{ locale: 'fr', content: text('content'), hash: text('hash'), reference_version_id: null }],
  export: [{ isOwn: true, kind: 'report', format: 'csv', coalition_id: null, letter_target_id: null, project_id: null, from_on: null, to_on: null }],
  indicator_baseline: [{ value: 12 }],
  joint_report_contribution: [{ state: 'merged', submitted_at: now, words: 1 }],
  joint_report_extension: [{ note: 'more time' }],
  joint_report_paper: [{ content: text('content'), hash: text('hash') }],
  joint_report_notice: [{ subject_id: () => randomUUID() }],
  joint_report_spokesperson: [{ state: 'asked', ended_at: null }],
  letter_campaign: [{ state: 'draft', approved_by: null }],
  // What an office refuses to one coalition it refuses to all, and one that a member of two writes to is one: letters on trial are left alone.
  letter_delivery: [{ is_test: true }],
  letter_target: [{ time_zone: 'Africa/Casablanca', opens: '08:30', closes: '16:30', days: ['1', '2'], advocacy_target_id: null }],
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
  recommendation: [{ country: 'MA', is_ours: true, next_on: null }],
  recommendation_step: [{ answer: null, status: 'announced' }],
  report_file: [{ variant: 'open', kind: 'handed', locale: null }],
  report_publication: [{ is_public: false }],
  report_submission: [{ variant: 'open', number: 1, edition_hash: ofOne, locales: ['fr'], words: 1, word_limit: null, previous_id: null, correction: '' }],
  signature: [{ country: 'MA', state: 1 }],
  tally_change: [{ country: 'MA' }],
  task: [{ subject_kind: null, subject_id: null }],
};
