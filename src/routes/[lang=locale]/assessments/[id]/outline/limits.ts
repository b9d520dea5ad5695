/** Longest texts that the outline takes, in characters. */
export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 6000;
export const LONGEST_ACTION = 500;
export const LONGEST_OWNER = 120;
export const LONGEST_MEASURE = 300;
