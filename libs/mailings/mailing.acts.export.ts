import { dayIn } from '#libs/database';

/*
 * Row streams of figures, as SQL; `$1` is the coalition. Columns: organisation_id, day, kind, object_kind, object_id, n.
 */

/** Mailings sent to the end: the coalition's newsletter, and those to signers of its petitions. An organisation's own newsletter belongs to no coalition. */
export const mailingActs = `
  select m.organisation_id, ${dayIn('m.sent_at')} as day, 'mailing' as kind, 'mailing' as object_kind, m.id as object_id, 1 as n from mailing m left join petition p on p.id = m.petition_id
  where coalesce(m.coalition_id, p.coalition_id) = $1 and m.state = 'sent' and m.sent_at is not null`;

/** How many confirmed their subscription to the newsletter (above zero) and ended it (below) on each day; who asked to be forgotten is in no day any more. */
export const subscriberChanges = `
  select null::uuid as organisation_id, day, 'subscriber' as kind, 'coalition' as object_kind, $1::uuid as object_id, sum(n)::int as n from (
    select ${dayIn('confirmed_at')} as day, 1 as n from subscriber where coalition_id = $1 and confirmed_at is not null
    union all select ${dayIn('ended_at')}, -1 from subscriber where coalition_id = $1 and confirmed_at is not null and ended_at is not null) changes group by day`;
