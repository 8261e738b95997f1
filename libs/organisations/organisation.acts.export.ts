import { dayIn } from '#libs/database';

/*
 * Row streams of figures, as SQL; `$1` is the coalition. Columns: organisation_id, day, kind, object_kind, object_id, n.
 * They are read as `sawt_count` (`Database.counting`) and tell who did what on which day, nothing of the words.
 */

/** What organisations did in a coalition: answers in decisions, charters signed, meetings attended, proposals and questions put, tasks done, mandates entered, applications sponsored once the members see them. */
export const organisationActs = `
  select organisation_id, ${dayIn('cast_at')} as day, 'vote' as kind, 'decision' as object_kind, decision_id as object_id, 1 as n from decision_vote where coalition_id = $1
  union all select organisation_id, ${dayIn('signed_at')}, 'charter_signed', 'charter', version_id, 1 from charter_signature where coalition_id = $1
  union all select p.organisation_id, ${dayIn('m.starts_at')}, 'meeting', 'meeting', m.id, 1 from meeting_presence p join meeting m on m.id = p.meeting_id
    where p.coalition_id = $1 and p.standing = 'present' and p.organisation_id is not null and m.state = 'planned'
  union all select organisation_id, ${dayIn('created_at')}, 'proposal', 'proposal', id, 1 from proposal where coalition_id = $1 and organisation_id is not null
  union all select organisation_id, ${dayIn('opened_at')}, 'proposal', 'decision', id, 1 from decision where coalition_id = $1 and organisation_id is not null and opened_at is not null
  union all select organisation_id, ${dayIn('ended_at')}, 'task', 'task', id, 1 from task where coalition_id = $1 and organisation_id is not null and state = 'done'
  union all select organisation_id, ${dayIn('created_at')}, 'mandate', 'mandate', id, 1 from mandate
    where coalition_id = $1 or (coalition_id is null and organisation_id in (select organisation_id from coalition_member where coalition_id = $1))
  union all select s.organisation_id, ${dayIn('s.answered_at')}, 'sponsorship', 'application', s.application_id, 1 from application_sponsor s join application a on a.id = s.application_id
    where s.coalition_id = $1 and s.answer = 'confirmed' and a.shown_at is not null`;

/** What a coalition adopted: versions of the charter, questions of its own (not those about a charter or an admission), minutes approved. */
export const organisationDocuments = `
  select null::uuid as organisation_id, adopted_on as day, 'charter' as kind, 'charter' as object_kind, id as object_id, 1 as n from charter_version where coalition_id = $1 and adopted_on is not null
  union all select organisation_id, ${dayIn('closed_at')}, 'decision', 'decision', id, 1 from decision where coalition_id = $1 and state = 'closed' and outcome = 'adopted' and subject_kind = 'free'
  union all select null, ${dayIn('minutes_approved_at')}, 'minutes', 'meeting', id, 1 from meeting where coalition_id = $1 and minutes_state = 'approved'`;

/** Whether an organisation (an expression) was an active founder or member of the coalition on a day (another), as `countedStays` has it. */
export const wasMember = (organisation: string, day: string) => `coalesce((
  select s.standing = 'active' and s.kind in ('founder', 'member') from coalition_member_change s where s.coalition_id = $1 and s.organisation_id = ${organisation} and s.from_on <= ${day}
  order by s.from_on desc, s.id desc limit 1), false)`;

/** The steps of every place in a coalition, for `countedStays`. */
export const placeSteps = `select id, organisation_id as "organisationId", kind, standing, from_on::text as "fromOn" from coalition_member_change where coalition_id = $1`;
