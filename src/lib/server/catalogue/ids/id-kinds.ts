/** Kinds of ids that stored facts refer to, as ledger and redirects name them. The options of questions come beside them. */
export const ID_KINDS = [
	'courses',
	'modules',
	'lessons',
	'questions',
	'tests',
	'gain-checks',
	'pairs',
	'instruments',
	'indicators',
	'sections',
	'countries'
] as const;

export type IdKind = (typeof ID_KINDS)[number];

/** Today's id by old id. */
export type Renamed = Readonly<Record<string, string>>;

/** Every old id with what it is today, kind by kind, since ids of two kinds may be the same word. */
export interface IdRenames extends Readonly<Record<IdKind, Renamed>> {
	/** By today's id of the question. */
	readonly options: Readonly<Record<string, Renamed>>;
}

/** Nothing was renamed. */
export const NO_RENAMES: IdRenames = {
	courses: {},
	modules: {},
	lessons: {},
	questions: {},
	tests: {},
	'gain-checks': {},
	pairs: {},
	instruments: {},
	indicators: {},
	sections: {},
	countries: {},
	options: {}
};
