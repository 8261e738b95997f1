import { tellsWorks } from '#libs/organisations';

const subjects = `(select coalesce(jsonb_object_agg(x.locale, x.subject), '{}') from mailing_text x where x.mailing_id = m.id)`;
/** A mailing belongs to a coalition by its newsletter, by its petition, or by the member that writes it. */
const source = `select m.id, ${subjects} as title from mailing m where ($2::uuid[] is null or m.id = any($2)) and m.state <> 'cancelled'
  and coalesce(m.coalition_id, (select p.coalition_id from petition p where p.id = m.petition_id), $1) = $1
  and exists (select 1 from coalition_member o where o.coalition_id = $1 and o.organisation_id = m.organisation_id)`;

/** Which mailings the members of a coalition write, for other areas, as far as the actor reads them. */
export const mailingWorks = tellsWorks('mailing', source);
