import * as v from 'valibot';
import { Id, Text } from '../schema-fields';

/** glossary/<locale>.yaml. */
export const GlossaryFile = v.array(
	v.strictObject({
		id: Id,
		term: Text,
		abbr: v.optional(Text),
		text: Text,
		see: v.optional(v.array(Id), []),
		sources: v.optional(v.array(v.string()), [])
	})
);

/** sources.yaml: what the texts refer to, by key. */
export const SourcesFile = v.record(
	v.string(),
	v.strictObject({
		title: Text,
		year: v.optional(v.union([v.number(), Text])),
		address: v.optional(v.pipe(v.string(), v.url('is not an address'))),
		note: v.optional(Text)
	})
);

/** Any id that was ever published, of whatever kind. */
const AnyId = v.pipe(v.string(), v.regex(/^[\w-]+$/, 'is not an id'));
const ids = () => v.optional(v.array(AnyId), []);
const renamed = () => v.optional(v.record(AnyId, AnyId));

/** Old ids and addresses that lead to new ones; an id that names no kind belongs to the kind of its target. */
export const RedirectsFile = v.strictObject({
	addresses: v.record(v.string(), v.string()),
	ids: v.objectWithRest(
		{
			courses: renamed(),
			modules: renamed(),
			lessons: renamed(),
			questions: renamed(),
			tests: renamed(),
			'gain-checks': renamed(),
			pairs: renamed(),
			instruments: renamed(),
			indicators: renamed(),
			sections: renamed(),
			countries: renamed(),
			// by question; null gives an option up
			options: v.optional(v.record(AnyId, v.record(AnyId, v.nullable(AnyId))))
		},
		AnyId
	)
});
/** Every id that was ever published; a ledger from before a kind was kept lacks it. */
export const LedgerFile = v.strictObject({
	courses: ids(),
	modules: ids(),
	lessons: ids(),
	questions: ids(),
	tests: ids(),
	'gain-checks': ids(),
	pairs: ids(),
	instruments: ids(),
	indicators: ids(),
	sections: ids(),
	countries: ids(),
	options: v.optional(v.record(AnyId, v.array(AnyId)), {})
});
