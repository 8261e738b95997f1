import { MOST_CONFIRM_MAILS } from '../letter.states.js';

/** A request is taken as a new one unless the address has a letter here already or had all its mails. */
const isTaken = `(s.state = 'pending' and s.mails < ${MOST_CONFIRM_MAILS})`;
const replaced = ['locale', 'area', 'text_version', 'text_locale', 'fingerprint', 'confirm_hash', 'manage_hash'].map((column) => `${column} = case when ${isTaken} then excluded.${column} else s.${column} end`).join(', ');

/**
 * $1 id, $2 action, $3 keyed hash of the address, $4 language, $5 area, $6 version of the wording, $7 fingerprint, $8 $9 hashes of the links' secrets,
 * $10 a pretended time. One row an address, also when it comes fifty times at once; a link confirms the very letter it was mailed for. One that had all its mails is
 * kept no longer for being asked again.
 */
export const KEEP_LETTER = `
insert into letter as s (id, letter_campaign_id, coalition_id, organisation_id, dedup_token, locale, area, is_test, text_version, text_locale, fingerprint, confirm_hash, manage_hash, asked_at)
select $1, a.id, a.coalition_id, a.organisation_id, $3, $4, $5, a.is_test, $6, $4, $7, $8, $9, coalesce($10::timestamptz, clock_timestamp()) from letter_campaign a where a.id = $2
on conflict (letter_campaign_id, dedup_token) do update set ${replaced},
  asked_at = case when s.state = 'pending' and not ${isTaken} then s.asked_at else excluded.asked_at end
returning id, confirm_hash = $8 as "isTaken"`;

/** The same statements for every address; for one whose letter is not taken they find nothing to do. */
export const FORGET_CONTENT = 'delete from letter_content where letter_id = $1 and $2';
export const KEEP_CONTENT = 'insert into letter_content (letter_id, sealed) select $1, $3 where $2';

/** $1 fingerprint, $2 offices. Whether the same own words went there, or wait to; and whether all of these asked for no more letters. */
export const HOW_IT_STANDS = `
select exists (select from letter_delivery where fingerprint = $1 and office_id = any($2::uuid[]) and not is_test and state <> 'withdrawn') as "isThere",
  not exists (select from letter_office where id = any($2::uuid[]) and refused_at is null) as "isRefused"`;
