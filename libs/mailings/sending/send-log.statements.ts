import { standingSigners } from '#libs/signatures';
import { withoutPlace } from '../place.js';
import { isAddressed, standingSubscribers } from '../newsletter/standing-subscribers.js';

/** Longer than any attempt can last: who is still `sending` after that is held by nobody. */
const LEASE = '15 minutes';

/** Moves the counters of a batch by the outcomes of these rows. */
const count = (mailing: string, number: string, ...rows: string[]) => `
  update mailing_batch b set sent = b.sent + n.sent, failed = b.failed + n.failed, skipped = b.skipped + n.skipped, ambiguous = b.ambiguous + n.ambiguous
  from (
    select count(*) filter (where outcome = 'sent') as sent, count(*) filter (where outcome = 'failed') as failed,
      count(*) filter (where outcome = 'skipped') as skipped, count(*) filter (where outcome = 'ambiguous') as ambiguous
    from (${rows.map((name) => `select outcome from ${name}`).join(' union all ')}) o) n
  where b.mailing_id = ${mailing} and b.number = ${number} and n.sent + n.failed + n.skipped + n.ambiguous > 0`;

/**
 * $1 mailing, $2 batch, $3 how many are wanted, $4 organisation, $5… reports in columns. Writes the reports down,
 * takes recipients that are due while the mailing is sending, skips those whose consent is gone, moves the counters.
 */
export const EXCHANGE = `
with told as (select * from unnest($5::uuid[], $6::text[], $7::text[], $8::int[], $9::bool[]) t(recipient_id, outcome, fault, wait, is_free)),
reported as (
  update mailing_recipient r set outcome = t.outcome, fault = t.fault, leased_until = null, tries = r.tries - t.is_free::int,
    due_at = case when t.outcome = 'queued' then now() + make_interval(secs => t.wait) else r.due_at end,
    ended_at = case when t.outcome = 'queued' then null else now() end
  from told t where r.mailing_id = $1 and r.batch = $2 and r.recipient_id = t.recipient_id and r.outcome = 'sending' returning r.outcome),
due as (
  select r.recipient_id, m.newsletter, m.coalition_id from mailing m cross join lateral (
    select recipient_id from mailing_recipient where mailing_id = $1 and batch = $2 and outcome = 'queued' and due_at <= now()
    order by recipient_id limit $3 for update skip locked) r
  where m.id = $1 and m.state = 'sending' and not ${withoutPlace('m')}),
seen as (
  select d.recipient_id, s.given_at, s.text_version, s.key_number, coalesce(s.sealed, k.sealed) as sealed, k.sealed is not null as is_subscriber from due d
  left join (${standingSigners}) s on s.signature_id = d.recipient_id and s.organisation_id = $4
  left join (${standingSubscribers}) n on n.id = d.recipient_id and ${isAddressed('d.newsletter', 'd.coalition_id', '$4')}
  left join subscriber_contact k on k.subscriber_id = n.id),
taken as (
  update mailing_recipient r set outcome = case when s.sealed is null then 'skipped' else 'sending' end, fault = case when s.sealed is null then 'no-consent' end,
    tries = r.tries + (s.sealed is not null)::int, leased_until = case when s.sealed is not null then now() + interval '${LEASE}' end,
    ended_at = case when s.sealed is null then now() end
  from seen s where r.mailing_id = $1 and r.recipient_id = s.recipient_id returning r.recipient_id, r.locale, r.tries, r.outcome),
counted as (${count('$1', '$2', 'reported', 'taken')})
select t.recipient_id as "recipientId", t.locale, t.tries, s.key_number as "keyNumber", s.sealed, s.given_at as "givenAt", s.text_version as "textVersion", s.is_subscriber as "isSubscriber" from taken t join seen s using (recipient_id) order by 1`;

/** $1 mailing, $2 batch. Whoever was held by a worker that is gone: nobody knows whether the mail left. */
export const SETTLE_LEASES = `
with lost as (
  update mailing_recipient set outcome = 'ambiguous', leased_until = null, ended_at = now()
  where mailing_id = $1 and batch = $2 and outcome = 'sending' and leased_until < now() returning outcome)
${count('$1', '$2', 'lost')}`;

/** $1 mailing, $2 batch or null for all: after a cancellation nobody else is written to. */
export const DROP_QUEUED = `
with dropped as (
  update mailing_recipient set outcome = 'skipped', fault = 'cancelled', ended_at = now()
  where mailing_id = $1 and batch = coalesce($2::int, batch) and outcome = 'queued' returning batch)
update mailing_batch b set skipped = b.skipped + n.skipped from (select batch, count(*) as skipped from dropped group by batch order by batch) n
where b.mailing_id = $1 and b.number = n.batch`;

/** $1 mailing, $2 batch. When somebody is next to be looked after: put off for later, or held by a worker that may be gone. */
export const NEXT_DUE = `
select min(due_at) filter (where outcome = 'queued') as due, min(leased_until) filter (where outcome = 'sending') as leased
from mailing_recipient where mailing_id = $1 and batch = $2 and outcome in ('queued', 'sending')`;

/** $1 mailing. Whose organisation lost its place meanwhile stands still until somebody resumes it. */
export const HALT = `update mailing m set state = 'paused', updated_at = now() where m.id = $1 and m.state = 'sending' and ${withoutPlace('m')} returning m.organisation_id as "organisationId"`;

/** $1 mailing. It is sent when all its batches are done. */
export const FINISH = `
update mailing m set state = 'sent', sent_at = now(), updated_at = now()
where m.id = $1 and m.state = 'sending' and m.gathered_at is not null
  and not exists (select from mailing_batch b where b.mailing_id = m.id and b.sent + b.failed + b.skipped + b.ambiguous < b.size)`;
