import { dayIn } from '#libs/database';

/*
 * Row streams of figures, as SQL; `$1` is the coalition. Columns: organisation_id, day, kind, object_kind, object_id, n.
 * Petitions copied from elsewhere are nobody's act.
 */
const own = 'p.coalition_id = $1 and not p.is_imported';

/** What organisations did with petitions: handed one in, opened one, carried one as a partner from the day it opened. */
export const petitionActs = `
  select p.organisation_id, ${dayIn('p.submitted_at')} as day, 'petition_written' as kind, 'petition' as object_kind, p.id as object_id, 1 as n from petition p where ${own} and p.submitted_at is not null
  union all select p.organisation_id, ${dayIn('p.opened_at')}, 'petition_opened', 'petition', p.id, 1 from petition p where ${own} and p.opened_at is not null
  union all select r.organisation_id, ${dayIn('p.opened_at')}, 'petition_carried', 'petition', p.id, 1 from petition_partner r join petition p on p.id = r.petition_id
    where ${own} and p.opened_at is not null and r.organisation_id <> p.organisation_id`;

/** A line for each petition delivered, on the day it was first handed over. */
export const petitionsDelivered = `
  select p.organisation_id, min(d.delivered_on) as day, 'delivery' as kind, 'petition' as object_kind, p.id as object_id, 1 as n from delivery d join petition p on p.id = d.petition_id where ${own} group by p.id`;

/** A line for each answer of an authority. */
export const petitionAnswers = `
  select p.organisation_id, a.answered_on as day, a.kind, 'petition' as object_kind, p.id as object_id, 1 as n from answer a join petition p on p.id = a.petition_id where ${own}`;
