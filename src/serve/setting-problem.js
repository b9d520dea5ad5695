/** A setting of the operator cannot be used; the message says which and what to write instead. */
export class SettingProblem extends Error {
	/** @override */
	name = 'SettingProblem';
}
