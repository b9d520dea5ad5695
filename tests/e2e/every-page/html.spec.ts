import { HtmlValidate } from 'html-validate';
import { LOCALES } from '../../../src/lib/domain/locale/locales';
import { expect, test } from '../../support/browser/journey';
import { SHOWN_PAGES } from '../../support/browser/shown-pages';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// Svelte writes void elements, boolean attributes and white space in its own way
		'void-style': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'no-trailing-whitespace': 'off',
		'no-inline-style': 'error',
		// several boxes of one question share a name on purpose
		'form-dup-name': 'off',
		// tables become labelled rows on phones, and `display: block` takes their roles away
		'no-redundant-role': 'off',
		// the name of a page in a language without spaces may be long
		'long-title': 'off',
		// a list of choices may carry a name
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
		// counts landmarks inside a closed popover; axe checks the same on the shown page
		'unique-landmark': 'off',
		'no-raw-characters': 'off',
		'prefer-native-element': 'off'
	}
});

SHOWN_PAGES.forEach((shown, index) => {
	if (shown.act) return;
	const locale = LOCALES[index % LOCALES.length] ?? 'en';
	test(`${shown.name} is valid HTML, ${locale}`, async ({ browser, demoState, ids, baseURL }) => {
		const context = await browser.newContext({
			baseURL: baseURL ?? '',
			...(shown.as === 'demo' ? { storageState: demoState } : {})
		});
		const response = await context.request.get(`/${locale}${shown.path(ids)}`);
		const report = await validator.validateString(await response.text());
		const told = report.results.flatMap((result) =>
			result.messages.map((message) => `${message.line}: ${message.ruleId}: ${message.message}`)
		);
		expect(told).toEqual([]);
		await context.close();
	});
});
