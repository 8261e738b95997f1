/** The day of a moment in Morocco, in SQL. */
export const dayIn = (moment: string) => `(${moment} at time zone 'Africa/Casablanca')::date`;
