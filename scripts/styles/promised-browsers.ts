/** The oldest browsers that the product promises to work in, by their first whole version: docs/operation.md prints the same. */
export const PROMISED_BROWSERS = { chrome: 80, firefox: 115, safari: 14 } as const;

/** The promise in the form that build tools read: `chrome80`, `firefox115`, `safari14`. */
export const BUILD_TARGETS = Object.entries(PROMISED_BROWSERS).map(
	([browser, version]) => `${browser}${version}`
);
