import * as v from 'valibot';
import type { DrawnPage as Page } from '$lib/domain/quiz/judgement/judgement-shape';
import { Text } from '../../schema-fields';
import type { TranslationFault } from '../kind-content';

const Line = v.union(
	[
		v.strictObject({ text: Text }),
		v.strictObject({ link: Text }),
		v.strictObject({ button: Text }),
		v.strictObject({ field: Text }),
		v.strictObject({ note: Text })
	],
	'should be one of text, link, button, field, note'
);

/** A drawn portal page in a block. */
export const DrawnPage = v.strictObject({
	address: Text,
	owner: Text,
	menu: v.array(Text),
	title: Text,
	body: v.pipe(v.array(Line), v.minLength(1, 'is empty'))
});

/** Notes where a translated page does not have the entries and lines of its source. */
export function comparePages(source: Page, own: Page | undefined, fault: TranslationFault): void {
	if (!own) return fault('page', 'is missing');
	if (own.menu.length !== source.menu.length) {
		fault('page.menu', `has ${own.menu.length} entries, the source has ${source.menu.length}`);
	}
	const shape = (page: Page) => page.body.map((line) => Object.keys(line).join()).join(', ');
	if (shape(own) !== shape(source)) {
		fault('page.body', `has the lines ${shape(own)}; the source has ${shape(source)}`);
	}
}
