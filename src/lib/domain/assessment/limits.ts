/** Longest texts that are kept about a city, in characters. */
export const CITY_LIMITS = { name: 120, otherLanguages: 200, statement: 2000 } as const;
