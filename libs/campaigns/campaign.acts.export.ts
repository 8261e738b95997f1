import { dayIn } from '#libs/database';
import { wasMember } from '#libs/organisations';

/*
 * Row streams of figures, as SQL; `$1` is the coalition. Columns: organisation_id, day, kind, object_kind, object_id, n.
 * They are read as `sawt_count` (`Database.counting`) and tell who did what on which day, nothing of the words.
 */
const heldOn = `(a.starts_at at time zone a.time_zone)::date`;
const held = `a.coalition_id = $1 and a.state in ('held', 'evaluated')`;
const isTraining = `a.kind in ('training', 'workshop')`;
/** How many came, by activity, organisation and gender, as it was counted and corrected. */
const came = `(select activity_id, organisation_id, gender, attended as n from activity_count
    union all select activity_id, organisation_id, gender, delta from activity_correction) c join activity a on a.id = c.activity_id`;

/** Which organisations prepared an activity that was held, or had somebody there. */
const atActivities = `
  select a.organisation_id, ${heldOn} as day, 'activity' as kind, 'activity' as object_kind, a.id as object_id, 1 as n from activity a where ${held} and a.organisation_id is not null
  union all select c.organisation_id, ${heldOn}, 'activity', 'activity', a.id, 1 from ${came}
    where ${held} and c.organisation_id is not null and c.organisation_id is distinct from a.organisation_id group by a.id, c.organisation_id having sum(c.n) > 0`;

/** Letter actions opened to citizens; one in its trial is none yet. */
const lettersOpened = `
  select organisation_id, ${dayIn('opened_at')} as day, 'letters_opened' as kind, 'letter_campaign' as object_kind, id as object_id, 1 as n from letter_campaign where coalition_id = $1 and opened_at is not null and not is_test`;

/**
 * What organisations did in campaigns: opened or joined one, published what belongs to an action, prepared or attended an
 * activity, opened an action of letters, logged a contact with a target. A contact that is confidential or taken back is told to nobody.
 */
export const campaignActs = `
  select organisation_id, ${dayIn('opened_at')} as day, 'campaign_opened' as kind, 'campaign' as object_kind, id as object_id, 1 as n from campaign where coalition_id = $1 and opened_at is not null
  union all select organisation_id, ${dayIn('joined_at')}, 'campaign_joined', 'campaign', campaign_id, 1 from campaign_participation where coalition_id = $1 and joined_at is not null
  union all select organisation_id, published_on, 'publication', 'coordinated_action', action_id, 1 from action_publication where coalition_id = $1 and state = 'published'
  union all select organisation_id, happened_on, 'contact', 'advocacy_contact', id, 1 from advocacy_contact where coalition_id = $1 and organisation_id is not null and not is_confidential and withdrawn_at is null
  union all ${lettersOpened}
  union all ${atActivities}`;

/** Who took part in which action, not called off, from which day on: published, leads or carries its petition, was at its activity, opened its letters. */
const parts = `
  select x.action_id, x.organisation_id, min(x.day) as day from (
    select action_id, organisation_id, published_on as day from action_publication where coalition_id = $1 and state = 'published'
    union all select o.id, r.organisation_id, ${dayIn('p.opened_at')} from coordinated_action o join petition p on o.subject_kind = 'petition' and p.id = o.subject_id and p.opened_at is not null
      join (select petition_id, organisation_id from petition_partner union select id, organisation_id from petition where coalition_id = $1) r on r.petition_id = p.id where o.coalition_id = $1
    union all select o.id, e.organisation_id, e.day from coordinated_action o join (${atActivities} union all ${lettersOpened}) e on e.object_kind = o.subject_kind and e.object_id = o.subject_id where o.coalition_id = $1) x
  join coordinated_action o on o.id = x.action_id and o.state <> 'called_off' where ${wasMember('x.organisation_id', 'x.day')} group by 1, 2`;

/** A line for each action in which two member organisations took part, on the day the second did. */
export const coordinatedActions = `
  select o.organisation_id, t.day, 'action' as kind, 'coordinated_action' as object_kind, o.id as object_id, 1 as n
  from (select action_id, (array_agg(day order by day))[2] as day from (${parts}) firsts group by action_id having count(*) >= 2) t join coordinated_action o on o.id = t.action_id`;

/** A line for each position that a member published, on the day the first did. */
export const positionsPublished = `
  select o.organisation_id, min(u.published_on) as day, 'position' as kind, 'coordinated_action' as object_kind, o.id as object_id, 1 as n
  from action_publication u join coordinated_action o on o.id = u.action_id and o.kind = 'position' and o.state <> 'called_off'
  where u.coalition_id = $1 and u.state = 'published' and ${wasMember('u.organisation_id', 'u.published_on')} group by o.id`;

/** A line for each training or workshop held. */
export const trainingsHeld = `
  select a.organisation_id, ${heldOn} as day, 'training' as kind, 'activity' as object_kind, a.id as object_id, 1 as n from activity a where ${held} and ${isTraining}`;

/** A line for each activity held, whatever its kind. */
export const activitiesHeld = `
  select a.organisation_id, ${heldOn} as day, a.kind, 'activity' as object_kind, a.id as object_id, 1 as n from activity a where ${held}`;

const attended = (isCounted: string) => `
  select c.organisation_id, ${heldOn} as day, coalesce(c.gender, '') as kind, 'activity' as object_kind, a.id as object_id, sum(c.n)::int as n from ${came}
  where ${held} and ${isCounted} group by a.id, c.organisation_id, c.gender having sum(c.n) <> 0`;

/** How many people came to trainings and workshops, by organisation (none for those of no member) and gender (as `kind`, empty when not told). */
export const trainingAttendance = attended(isTraining);
/** The same for every activity. */
export const activityPresences = attended('true');

/** What is tagged with which funder project: project_id, object_kind, object_id. Its campaigns, their actions, letters and tasks, what the actions are about, and its activities. */
export const projectObjects = `
  select project_id, 'campaign' as object_kind, id as object_id from campaign where project_id is not null
  union all select c.project_id, 'coordinated_action', o.id from coordinated_action o join campaign c on c.id = o.campaign_id where c.project_id is not null
  union all select c.project_id, o.subject_kind, o.subject_id from coordinated_action o join campaign c on c.id = o.campaign_id where c.project_id is not null and o.state <> 'called_off' and o.subject_id is not null
  union all select c.project_id, 'letter_campaign', l.id from letter_campaign l join campaign c on c.id = l.campaign_id where c.project_id is not null
  union all select c.project_id, 'task', t.id from task t join coordinated_action o on t.subject_kind = 'coordinated_action' and o.id = t.subject_id join campaign c on c.id = o.campaign_id where c.project_id is not null
  union all select c.project_id, 'task', t.id from task t join campaign c on t.subject_kind = 'campaign' and c.id = t.subject_id where c.project_id is not null
  union all select project_id, 'activity', id from activity where project_id is not null
  union all select c.project_id, 'activity', a.id from activity a join campaign c on c.id = a.campaign_id where c.project_id is not null`;
