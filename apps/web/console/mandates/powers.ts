/** What somebody may do for an organisation, as the api calls it. */
export const powers = ['SPEAK', 'SIGN', 'VOTE'] as const;
