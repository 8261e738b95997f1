import { CONFIRM_WITHIN_DAYS, MOST_CONFIRM_MAILS } from '../activity.states.js';

/** A request is taken as a new one unless the person has a place, waits for one, or the address had all its mails. */
const isTaken = `(r.state = 'withdrawn' and (r.confirmed_at is not null or r.mails < ${MOST_CONFIRM_MAILS}) or r.state = 'pending' and r.mails < ${MOST_CONFIRM_MAILS})`;
const taken = (columns: string, otherwise = (column: string) => `r.${column}`) => columns.split(' ').map((column) => `${column} = case when ${isTaken} then excluded.${column} else ${otherwise(column)} end`).join(', ');

/**
 * $1 id, $2 activity, $3 coalition, $4 organisation, $5 affiliation, $6 gender, $7 keyed hash of the address, $8 $9 hashes of
 * the links' secrets, $10 language, $11 a pretended time. One row a person, also when the form comes fifty times at
 * once; a link confirms the very request it was mailed for.
 */
export const KEEP_REQUEST = `
insert into activity_registration as r (id, activity_id, coalition_id, organisation_id, affiliation, gender, source, state, dedup_token, confirm_hash, manage_hash, locale, asked_at)
values ($1, $2, $3, $4, $5, $6, 'web', 'pending', $7, $8, $9, $10, coalesce($11::timestamptz, clock_timestamp()))
on conflict (activity_id, dedup_token) do update set ${taken('organisation_id affiliation gender source confirm_hash manage_hash locale')}, asked_at = excluded.asked_at,
  mails = case when r.state = 'withdrawn' and r.confirmed_at is not null then 0 else r.mails end,
  confirmed_at = case when ${isTaken} then null else r.confirmed_at end, ended_at = case when ${isTaken} then null else r.ended_at end,
  account_id = case when ${isTaken} then null else r.account_id end,
  state = case when ${isTaken} then 'pending' else r.state end
returning id, confirm_hash = $8 as "isTaken"`;

/** The same statements for every address; for one whose request is not taken they find nothing to do. */
export const FORGET_CONTACT = 'delete from activity_contact where registration_id = $1 and $2';
export const KEEP_CONTACT = 'insert into activity_contact (registration_id, sealed) select $1, $3 where $2';

/** Everybody who would take or give back a place waits here, before any registration is touched. $1 registration; answers whether it begins later than $2. */
export const HOLD_ACTIVITY = `
select a.id, a.state, a.starts_at > coalesce($2::timestamptz, now()) as "isAhead" from activity a
where a.id = (select r.activity_id from activity_registration r where r.id = $1) for update`;

/** $1 registration, $2 hash of the link's secret, $3 a pretended time. Postgres says whether it is a place or the waiting list. */
export const CONFIRM = `
update activity_registration set state = 'confirmed', confirmed_at = coalesce($3::timestamptz, now())
where id = $1 and confirm_hash = $2 and state = 'pending' and asked_at > coalesce($3::timestamptz, now()) - interval '${CONFIRM_WITHIN_DAYS} days'`;

/** $1 registration, $2 a pretended time. The person goes at once. */
export const WITHDRAW = `
with ended as (
  update activity_registration set state = 'withdrawn', ended_at = coalesce($2::timestamptz, now()), queued_at = null, gender = null where id = $1 and state in ('pending', 'confirmed', 'waiting') returning id),
forgotten as (delete from activity_contact using ended where registration_id = ended.id)
select id from ended`;

/** $1 registration. Once it has begun the row is counted without the person. */
export const FORGET_PERSON = `
with forgotten as (delete from activity_contact where registration_id = $1)
update activity_registration set dedup_token = null, confirm_hash = null, manage_hash = null where id = $1`;
