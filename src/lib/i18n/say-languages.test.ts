import { describe, expect, it } from 'vitest';
import { inAnotherLanguage } from './another-language';
import { sayLanguages } from './say-languages';

const ru = (text: string) => inAnotherLanguage(text, 'ru');
const ar = (text: string) => inAnotherLanguage(text, 'ar');
const span = (text: string) => `<span lang="ru" dir="ltr">${text}</span>`;

describe('texts of another language in a page', () => {
	it.each([
		['stand alone', `<p>${ru('Город')}</p>`, `<p>${span('Город')}</p>`],
		['stand among others', `<p>A ${ru('б')} c</p>`, `<p>A ${span('б')} c</p>`],
		[
			'are written the other way',
			`<p>${ar('مدينة')}</p>`,
			'<p><span lang="ar" dir="rtl">مدينة</span></p>'
		],
		[
			'stand within one another',
			`<p>${ru(`а ${ar('م')} б`)}</p>`,
			`<p>${span('а ')}<span lang="ar" dir="rtl">م</span>${span(' б')}</p>`
		],
		[
			'are parted by an element',
			`<p>${ru('а <bdi>b</bdi><br> в')} d</p>`,
			`<p>${span('а ')}<bdi>${span('b')}</bdi><br>${span(' в')} d</p>`
		],
		[
			'are cut off',
			`<p><b>${ru('Город').slice(0, 4)}</b> c</p><p>d</p>`,
			`<p><b>${span('Гор')}</b> c</p><p>d</p>`
		],
		[
			'stand behind an end tag too many',
			`</p></p><p>${ru('а')}</p>`,
			`</p></p><p>${span('а')}</p>`
		],
		[
			'stand behind a drawing',
			`<svg/><p>${ru('а')}</p><svg></svg>`,
			`<svg/><p>${span('а')}</p><svg></svg>`
		],
		['end though they never began', `<p>a\ufdefb</p>`, '<p>ab</p>']
	])('say their language where they %s', (_, html, expected) => {
		expect(sayLanguages(html)).toBe(expected);
	});

	it.each([
		['an attribute', `<a title="${ru('а > б')}" href="/">x</a>`, '<a title="а > б" href="/">x</a>'],
		['a title', `<title>${ru('а')}</title>`, '<title>а</title>'],
		['a choice', `<option value="1">${ru('а')}</option>`, '<option value="1">а</option>'],
		['a field', `<textarea>${ru('а')}</textarea>`, '<textarea>а</textarea>'],
		[
			'a script',
			`<script>if (1 < 2) say("${ru('а')}")</script>`,
			'<script>if (1 < 2) say("а")</script>'
		],
		['a comment', `<!--[--><p>${ru('а')}</p><!--]-->`, `<!--[--><p>${span('а')}</p><!--]-->`]
	])('lose their mark in %s', (_, html, expected) => {
		expect(sayLanguages(html)).toBe(expected);
	});

	it('leave a page without them as it is', () => {
		expect(sayLanguages('<p title="a">b</p>')).toBe('<p title="a">b</p>');
	});
});
