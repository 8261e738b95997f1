import { tellsWorks } from '#libs/organisations';

const source = `select id, title from letter_campaign where coalition_id = $1 and ($2::uuid[] is null or id = any($2))`;

/** Which letter actions a coalition has, for the plan. */
export const letterWorks = tellsWorks('letter_campaign', source);
