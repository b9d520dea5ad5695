/** Longest texts that an outline takes, in characters. */
export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 6000;
export const LONGEST_ACTION = 500;
export const LONGEST_OWNER = 120;
export const LONGEST_MEASURE = 300;
/** More actions than this are no plan any more. */
export const MOST_ACTIONS = 60;
