import * as v from 'valibot';
import { Id, Text } from './fields';

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

/** Old ids and addresses that lead to new ones. */
export const RedirectsFile = v.strictObject({
	addresses: v.record(v.string(), v.string()),
	ids: v.record(v.string(), v.string())
});
/** Every id that was ever published. */
export const LedgerFile = v.strictObject({ lessons: v.array(Id), questions: v.array(Id) });
