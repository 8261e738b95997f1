import { tellsWorks } from '#libs/organisations';

const source = `select id, title from activity where coalition_id = $1 and state <> 'called_off' and ($2::uuid[] is null or id = any($2))`;

/** Which activities a coalition has, for the plan. */
export const activityWorks = tellsWorks('activity', source);
