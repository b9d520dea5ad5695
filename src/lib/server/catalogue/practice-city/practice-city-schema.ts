import * as v from 'valibot';
import { Id, IndicatorId, Text, Texts } from '../schema-fields';

const Day = v.pipe(v.string(), v.isoDate('should be a day like 2026-03-14'));

/** `page:parking#fines`, `outside:bus-company`, `desk:desk#markup` or `dead:price-list`. */
const Target = v.pipe(
	v.string(),
	v.regex(
		/^(page|outside|desk|dead):[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
		'leads to page:…, outside:…, desk:desk or dead:…, with #block where needed'
	),
	v.transform((text) => {
		const [, kind = '', slug = '', anchor] = /^(\w+):([^#]+)(?:#(.+))?$/.exec(text) ?? [];
		return { kind: kind as 'page' | 'outside' | 'desk' | 'dead', slug, anchor };
	})
);
const Link = v.strictObject({ text: Text, to: Target, note: v.optional(Text) });
const Links = v.pipe(v.array(Link), v.minLength(1, 'is empty'));

const place = { id: v.optional(Id) };

const Field = v.pipe(
	v.strictObject({
		name: Id,
		label: Text,
		input: v.optional(v.picklist(['text', 'area', 'choice', 'date', 'file']), 'text'),
		options: v.optional(v.array(Text), []),
		hint: v.optional(Text)
	}),
	v.check(
		({ input, options }) => (input === 'choice' ? options.length > 1 : options.length === 0),
		'has options exactly when its input is a choice, and then at least two'
	)
);

const Table = v.pipe(
	v.strictObject({
		kind: v.literal('table'),
		...place,
		caption: Text,
		head: v.pipe(v.array(Text), v.maxLength(3, 'a phone shows three columns at most')),
		rows: v.pipe(v.array(v.array(Text)), v.minLength(1, 'is empty'))
	}),
	v.check(
		({ head, rows }) => rows.every((row) => row.length === head.length),
		'has a row that is not as long as its head'
	)
);

const Block = v.variant('kind', [
	v.strictObject({ kind: v.picklist(['heading', 'text', 'notice', 'seen']), ...place, text: Text }),
	v.strictObject({ kind: v.picklist(['list', 'steps']), ...place, items: Texts }),
	v.strictObject({ kind: v.literal('links'), ...place, items: Links }),
	v.strictObject({
		kind: v.literal('documents'),
		...place,
		items: v.array(v.strictObject({ name: Text, about: Text, shows: Text }))
	}),
	v.strictObject({
		kind: v.literal('answers'),
		...place,
		items: v.array(v.strictObject({ question: Text, answer: Text }))
	}),
	v.strictObject({ kind: v.literal('image'), ...place, shows: Text, caption: v.optional(Text) }),
	v.strictObject({ kind: v.literal('chat'), ...place, text: Text, shows: Text }),
	v.strictObject({
		kind: v.literal('results'),
		...place,
		text: Text,
		tip: Text,
		order: Text,
		sort: Texts
	}),
	Table,
	v.strictObject({
		kind: v.literal('form'),
		id: Id,
		title: Text,
		fields: v.pipe(v.array(Field), v.minLength(1, 'is empty')),
		button: Text,
		sent: v.strictObject({ title: Text, text: Texts, seen: v.optional(Text) })
	})
]);

const blocks = v.pipe(v.array(Block), v.minLength(1, 'is empty'));

/** practice-city/pages/<page>.yaml: a page of the portal. */
export const PortalPageFile = v.strictObject({ title: Text, updated: v.optional(Day), blocks });

/** practice-city/outside/<page>.yaml: a page of somebody else. */
export const OutsidePageFile = v.strictObject({ title: Text, owner: Text, address: Text, blocks });

/** practice-city/desk.yaml: what the tools read. */
export const DeskFile = v.strictObject({ title: Text, blocks });

/** practice-city/city.yaml: the town and what is shown around every page of its portal. */
export const PracticeCityFile = v.strictObject({
	name: Text,
	country: Text,
	population: v.number(),
	asOf: Day,
	owner: Text,
	address: v.pipe(Text, v.regex(/\.example$/, 'ends with .example: the town is invented')),
	slogan: Text,
	languages: Links,
	top: Links,
	menu: Links,
	search: v.strictObject({ label: Text, button: Text }),
	readingHelp: v.strictObject({ button: Text, shows: Text }),
	foot: v.strictObject({ lines: Texts, links: Links, social: Links }),
	guided: v.pipe(
		v.array(
			v.strictObject({
				indicator: IndicatorId,
				start: Target,
				trap: v.picklist(['plain', 'described', 'link', 'looks', 'mixed', 'stricter'])
			})
		),
		v.length(10, 'should have ten questions')
	)
});

/** practice-city/key.en.yaml: the answers and the reasons. */
export const PracticeKeyFile = v.record(
	IndicatorId,
	v.strictObject({
		answer: v.picklist([0, 1], 'is 1 or 0'),
		hard: v.optional(v.boolean(), false),
		where: v.pipe(v.array(Target), v.minLength(1, 'is empty')),
		reason: Text
	})
);

/** practice-city/key.<locale>.yaml: the reasons in another language. */
export const PracticeReasonsFile = v.strictObject({
	source: Text,
	reasons: v.record(IndicatorId, Text)
});
