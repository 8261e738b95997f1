/** Whether a mandate (`m`) was in force on that day of Morocco: begun, not over, not revoked by then. Both are SQL. */
export const inForceOn = (day: string) =>
  `m.from_on <= ${day}::date and coalesce(m.until_on, 'infinity') >= ${day}::date and coalesce((m.revoked_at at time zone 'Africa/Casablanca')::date, 'infinity') > ${day}::date`;

/** Whether it is for that coalition, or for all. */
export const isFor = (coalition: string) => `(m.coalition_id is null or m.coalition_id = ${coalition})`;
