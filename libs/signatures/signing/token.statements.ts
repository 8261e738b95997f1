import { binaryArray } from '../batching/binary-array.js';
import { CONFIRM_WITHIN_DAYS } from '../signature.states.js';

/** A link that was clicked: the signature it names and the hash of its secret. */
export interface TokenRow {
  readonly id: string;
  readonly hash: Buffer;
  readonly at?: Date;
}
export interface TokenHit {
  id: string;
  petition_id: string;
  /** Of a confirmation: the organisation whose link brought the signer. */
  source_organisation_id?: string | null;
}

const src = `with src as materialized (select * from unnest($1::uuid[], $2::bytea[], $3::timestamptz[]) u(id, hash, at))`;

/** Everybody takes locks in this order: signature rows by id, petition_tally, then appends to tally_change. */
export const CONFIRM = `${src},
hit as materialized (
  select s.id, src.at from signature s join src using (id)
  where s.confirm_hash = src.hash and s.state = 0 and s.created_at > coalesce(src.at, now()) - interval '${CONFIRM_WITHIN_DAYS} days' order by s.id for update of s),
chg as (
  update signature s set state = case when s.suspect_service is not null then 2 else 1 end, confirmed_at = coalesce(hit.at, now()), confirmed_on = (coalesce(hit.at, now()) at time zone 'Africa/Casablanca')::date
  from hit where s.id = hit.id
  returning s.id, s.petition_id, s.organisation_id, s.state, s.confirmed_on, s.country, s.area, s.source_organisation_id, s.locale),
o as (insert into outbox (job, subject) select 'signatures.settleContact', id from chg),
t as (
  insert into petition_tally as x (petition_id, organisation_id, pending, confirmed, held)
  select petition_id, organisation_id, -count(*), count(*) filter (where state = 1), count(*) filter (where state = 2) from chg group by 1, 2 order by 1
  on conflict (petition_id) do update set pending = x.pending + excluded.pending, confirmed = x.confirmed + excluded.confirmed, held = x.held + excluded.held, changed_at = now()),
d as (
  insert into tally_change (petition_id, organisation_id, day, country, area, source_organisation_id, locale, delta)
  select petition_id, organisation_id, confirmed_on, country, area, source_organisation_id, locale, count(*) from chg where state = 1 group by 1, 2, 3, 4, 5, 6, 7)
select s.id, s.petition_id, s.source_organisation_id from src join signature s using (id) where s.confirm_hash = src.hash and (s.state <> 0 or s.created_at > coalesce(src.at, now()) - interval '${CONFIRM_WITHIN_DAYS} days')`;

/** The row goes, and with it (by a trigger) the person, the consents and the name shown; the count goes down. */
export const WITHDRAW = `${src},
hit as materialized (select s.id from signature s join src using (id) where s.manage_hash = src.hash and s.state in (0, 1, 2) order by s.id for update of s),
chg as (
  delete from signature s using hit where s.id = hit.id
  returning s.id, s.petition_id, s.organisation_id, s.state, s.confirmed_on, s.country, s.area, s.source_organisation_id, s.locale),
t as (
  insert into petition_tally as x (petition_id, organisation_id, pending, confirmed, held, withdrawn)
  select petition_id, organisation_id, -count(*) filter (where state = 0), -count(*) filter (where state = 1), -count(*) filter (where state = 2), count(*) filter (where state = 1) from chg group by 1, 2 order by 1
  on conflict (petition_id) do update set pending = x.pending + excluded.pending, confirmed = x.confirmed + excluded.confirmed, held = x.held + excluded.held, withdrawn = x.withdrawn + excluded.withdrawn, changed_at = now()),
d as (
  insert into tally_change (petition_id, organisation_id, day, country, area, source_organisation_id, locale, delta)
  select petition_id, organisation_id, confirmed_on, country, area, source_organisation_id, locale, -count(*) from chg where state = 1 group by 1, 2, 3, 4, 5, 6, 7)
select s.id, s.petition_id from src join signature s using (id) where s.manage_hash = src.hash`;

export function encodeTokens(rows: readonly TokenRow[]): Buffer[] {
  return [
    binaryArray.uuid(rows.map((row) => row.id)),
    binaryArray.bytea(rows.map((row) => row.hash)),
    binaryArray.timestamptz(rows.map((row) => row.at)),
  ];
}
