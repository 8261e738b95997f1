/** A session ends when it was not used for this long … */
export const IDLE_HOURS = 12;
/** … and in any case after this long. */
export const SESSION_DAYS = 7;
