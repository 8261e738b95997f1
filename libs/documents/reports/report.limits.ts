export const MOST_THEMES = 40;
export const MOST_LETTERS = 200;
/** Of guidance, sources and reasons. */
export const MOST_WORDS = 5_000;
export const MOST_BUDGET = 200_000;
/** Of a text that is pasted or uploaded. */
export const LONGEST_TEXT = 400_000;
export const MOST_DAYS = 730;
