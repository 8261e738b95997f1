export const MOST_WORDS = 2_000;
export const MOST_DAYS = 366;
/** For how many days after the last call’s end who answers for an organisation from outside is kept. */
export const KEPT_DAYS = 730;
