import { tellsWorks } from '#libs/organisations';

const titles = `(select coalesce(jsonb_object_agg(x.locale, x.title), '{}') from petition_text x where x.petition_id = p.id)`;
const source = `select p.id, ${titles} as title from petition p where p.coalition_id = $1 and ($2::uuid[] is null or p.id = any($2))`;

/** Which petitions a coalition has, for other areas. */
export const petitionWorks = tellsWorks('petition', source);
