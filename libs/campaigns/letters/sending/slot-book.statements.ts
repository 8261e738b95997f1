/** Longer than any attempt can last: what is still `sending` after that is held by nobody. */
const LEASE = '15 minutes';
const at = (n: number) => `coalesce($${n}::timestamptz, clock_timestamp())`;
/** Whether an organisation may write in a coalition today: neither suspended there nor gone. */
const hasPlace = (action: string) => `exists (select from coalition_member k where k.coalition_id = ${action}.coalition_id and k.organisation_id = ${action}.organisation_id and k.standing = 'active' and k.kind <> 'candidate')`;
/** Whose confirmed letters leave: an open action's, and a closed one's that are left. */
const isSending = (action: string) => `${action}.state in ('open', 'closed') and ${hasPlace(action)}`;

/**
 * $1 moment, $2 job of the receipt. Whatever was held by a worker that is gone: nobody knows whether the letter left, and by itself it is never tried again.
 * What was confirmed, or came back, in the moment in which its office asked for no more does not wait for ever either.
 */
export const SETTLE = `
with lost as (
  update letter_delivery set state = 'ambiguous', ended_at = leased_until, leased_until = null where state = 'sending' and leased_until < ${at(1)} returning id, letter_id, ended_at),
freed as (update letter_slot s set ended_at = l.ended_at from lost l where s.delivery_id = l.id and s.ended_at is null),
late as (
  update letter_delivery d set state = 'refused', ended_at = ${at(1)} from letter_office o where o.refused_at is not null and d.office_id = o.id and d.state = 'waiting' and not d.is_test returning d.letter_id)
insert into outbox (job, subject) select $2, letter_id from lost union all select $2, letter_id from late`;

/** $1 moment. The targets with letters that are due, whatever the hour there. */
export const DUE_TARGETS = `
select ${at(1)} as at, t.id, t.office_id as "officeId", t.time_zone as "timeZone", t.opens, t.closes, t.days
from letter_target t join letter_campaign a on a.id = t.letter_campaign_id join letter_office o on o.id = t.office_id
where ${isSending('a')} and o.refused_at is null and o.paused_at is null
  and exists (select from letter_delivery d where d.target_id = t.id and d.state = 'waiting' and not d.is_test and d.due_at <= ${at(1)})
order by t.office_id`;

/** $1 office, $2 moment. Held by one worker at a time; none when another holds it, or when it wants no letters. Letters that are confirmed meanwhile are in nobody's way. */
export const HOLD_OFFICE = `
select ${at(2)} as at, o.address,
  (select min(t.per_hour) from letter_target t join letter_campaign a on a.id = t.letter_campaign_id where t.office_id = o.id and a.state <> 'draft') as "perHour"
from letter_office o where o.id = $1 and o.refused_at is null and o.paused_at is null and o.address is not null for no key update skip locked`;

/** $1 office, $2 moment. The attempts that may count for the cap. */
export const SLOTS = `
select taken_at as "takenAt", ended_at as "endedAt" from letter_slot
where office_id = $1 and taken_at > $2::timestamptz - interval '3 hours' and (ended_at is null or ended_at > $2::timestamptz - interval '1 hour')`;

/** What a courier needs of a delivery. */
const held = (taken: string) => `
  select d.id, d.letter_id as "letterId", d.target_id as "targetId", d.letter_campaign_id as "letterCampaignId", d.tries, d.is_test as "isTest", l.locale, l.area, c.sealed
  from ${taken} d join letter l on l.id = d.letter_id left join letter_content c on c.letter_id = d.letter_id order by d.id`;

/**
 * $1 office, $2 moment, $3 targets at work, $4 how many. In turns between the actions that write to the office, the one that waited longest first;
 * within an action in the order in which the letters were confirmed. Committed as `sending`, with a slot, before the first byte leaves.
 */
export const TAKE = `
with ranked as (
  select d.id, a.id as action, row_number() over (partition by a.id order by d.id) as turn from letter_campaign a cross join lateral (
    select id from letter_delivery where office_id = $1 and letter_campaign_id = a.id and state = 'waiting' and not is_test and due_at <= $2::timestamptz and target_id = any($3::uuid[])
    order by id limit $4) d
  where a.id in (select letter_campaign_id from letter_target where id = any($3::uuid[])) and ${isSending('a')}),
chosen as (
  select r.id from ranked r left join (select letter_campaign_id, max(taken_at) as at from letter_slot where office_id = $1 and taken_at > $2::timestamptz - interval '7 days' group by 1) s on s.letter_campaign_id = r.action
  order by r.turn, s.at nulls first, r.id limit $4),
taken as (
  update letter_delivery d set state = 'sending', tries = d.tries + 1, leased_until = $2::timestamptz + interval '${LEASE}' from chosen where d.id = chosen.id and d.state = 'waiting' returning d.*),
written as (
  insert into letter_slot (id, delivery_id, office_id, letter_campaign_id, taken_at) select gen_random_uuid(), id, office_id, letter_campaign_id, $2::timestamptz from taken)
${held('taken')}`;

/** $1 moment, $2 how many. Letters written in test mode: they go to the staff, so no office's cap counts them. */
export const TAKE_TESTS = `
with taken as (
  update letter_delivery d set state = 'sending', tries = d.tries + 1, leased_until = ${at(1)} + interval '${LEASE}' from (
    select w.id from letter_delivery w join letter_campaign a on a.id = w.letter_campaign_id where w.state = 'waiting' and w.is_test and w.due_at <= ${at(1)} and ${isSending('a')}
    order by w.id limit $2 for update of w skip locked) due
  where d.id = due.id returning d.*)
${held('taken')}`;

/**
 * $1 delivery, $2 moment, $3 state, $4 fault, $5 wait in seconds, $6 whether the try counts, $7 whether the office refused it, $8 how often in a row is too often, $9 $10 jobs of the receipt and of the staff's mail.
 * What would be tried again is not when its writer took it back meanwhile. Tests leave the office's row alone.
 */
export const REPORT = `
with held as (select l.state from letter_delivery d join letter l on l.id = d.letter_id where d.id = $1 for share of l),
verdict as (select case when $3 = 'waiting' and state = 'withdrawn' then 'withdrawn' else $3 end as state from held),
reported as (
  update letter_delivery d set state = v.state, fault = $4, leased_until = null, tries = d.tries - (not $6::bool)::int, due_at = case when v.state = 'waiting' then ${at(2)} + make_interval(secs => $5) else d.due_at end,
    ended_at = case when v.state = 'waiting' then null else ${at(2)} end
  from verdict v where d.id = $1 and d.state = 'sending' returning d.letter_id, d.office_id, d.is_test, d.state),
freed as (update letter_slot set ended_at = ${at(2)} where delivery_id = $1 and ended_at is null),
office as (
  update letter_office o set failures = case when $3 = 'sent' then 0 else o.failures + 1 end,
    paused_at = case when $7::bool and o.failures + 1 >= $8 then ${at(2)} else o.paused_at end, pause_fault = case when $7::bool and o.failures + 1 >= $8 then $4 else o.pause_fault end
  from reported r where o.id = r.office_id and not r.is_test and ($3 = 'sent' and o.failures > 0 or $7::bool) returning o.id, o.paused_at)
insert into outbox (job, subject) select $9, letter_id from reported where state <> 'waiting' union all select $10, id from office where paused_at is not null`;
