import { MOST_CONFIRM_MAILS } from './subscriber.states.js';

/** A request is taken as a new one unless the address is confirmed already or had all its mails. */
const isTaken = `(s.state in ('unsubscribed', 'bounced') or s.state = 'pending' and s.mails < ${MOST_CONFIRM_MAILS})`;
const replaced = ['locale', 'text_version', 'text_locale', 'confirm_hash', 'manage_hash'].map((column) => `${column} = case when ${isTaken} then excluded.${column} else s.${column} end`).join(', ');

/**
 * $1 id, $2 coalition, $3 keyed hash of the address, $4 language, $5 version of the wording, $6 $7 hashes of the links'
 * secrets, $8 a pretended time. One row an address, also when it comes fifty times at once; a link confirms the very
 * request it was mailed for.
 */
export const KEEP_REQUEST = `
insert into subscriber as s (id, coalition_id, dedup_token, locale, text_version, text_locale, confirm_hash, manage_hash, asked_at)
values ($1, $2, $3, $4, $5, $4, $6, $7, coalesce($8::timestamptz, clock_timestamp()))
on conflict (coalition_id, dedup_token) do update set ${replaced}, asked_at = excluded.asked_at,
  mails = case when s.state in ('unsubscribed', 'bounced') then 0 else s.mails end,
  confirmed_at = case when ${isTaken} then null else s.confirmed_at end, ended_at = case when ${isTaken} then null else s.ended_at end,
  state = case when ${isTaken} then 'pending' else s.state end
returning id, confirm_hash = $6 as "isTaken"`;

/** The same statements for every address; for one whose request is not taken they find nothing to do. */
export const FORGET_CONTACT = 'delete from subscriber_contact where subscriber_id = $1 and $2';
export const KEEP_CONTACT = 'insert into subscriber_contact (subscriber_id, sealed) select $1, $3 where $2';
export const FORGET_CHOICES = 'delete from subscriber_choice where subscriber_id = $1 and $2';
export const KEEP_CHOICES = 'insert into subscriber_choice (subscriber_id, organisation_id) select $1, o from unnest($3::uuid[]) o where $2';

/** $1 subscriber, $2 hash of the link's secret. The address goes at once, and with it the choices. */
export const END = `
with ended as (
  update subscriber set state = 'unsubscribed', ended_at = now(), paused_at = null where id = $1 and manage_hash = $2 and state in ('pending', 'confirmed') returning id),
forgotten as (delete from subscriber_contact using ended where subscriber_id = ended.id)
delete from subscriber_choice using ended where subscriber_id = ended.id`;
