import type { Locale } from '../../src/lib/domain/locale/locales';
import type { DrivenBrowser } from './driven-browser';
import { Person } from './person';

const LESSON = '/courses/local/how-losi-works/one-or-nothing';
const DEMO = { email: 'demo@example.org', password: 'dalvira-learns-to-score' };
const SHOWS_MENU = `getComputedStyle(document.querySelector('header nav')).display !== 'none'
	&& document.querySelector('header nav').getClientRects().length > 0`;

/**
 * From the home page to the outline, as a learner goes: menu, lesson, check, sign-in, a question of the city, results.
 * @param picture takes a picture of the page with a name
 */
export async function mainJourney(
	browser: DrivenBrowser,
	origin: string,
	locale: Locale,
	picture: (name: string) => Promise<void>
): Promise<void> {
	const person = new Person(browser, origin);
	const looks = async (name: string) => {
		await person.readsWithoutScrollingSideways();
		await picture(`${name}-${locale}`);
	};
	await person.goes(`/${locale}`);
	await looks('home');
	await opensAndClosesTheMenu(person, () => picture(`menu-${locale}`));
	await person.follows(`header a[href="/${locale}/courses"]`, /\/courses$/);
	await person.goes(`/${locale}${LESSON}`);
	await looks('lesson');
	await answersACheck(person, () => picture(`check-${locale}`));
	await signsIn(person, locale);
	await looks('signed-in');
	await answersAQuestion(person, locale, looks);
	const city = /^.*[0-9a-f-]{36}/.exec(String(await browser.evaluate('location.pathname')))?.[0];
	await person.goes(`${city}/results`);
	await looks('results');
	await person.goes(`${city}/outline`);
	await looks('outline');
	await signsOut(person);
}

async function opensAndClosesTheMenu(person: Person, picture: () => Promise<void>): Promise<void> {
	await person.sees(`!(${SHOWS_MENU})`);
	await person.presses('header .opener summary');
	await person.sees(SHOWS_MENU);
	await picture();
	await person.pressesEscape();
	await person.sees(`!(${SHOWS_MENU})`);
	await person.presses('header .opener summary');
	await person.sees(SHOWS_MENU);
}

async function answersACheck(person: Person, picture: () => Promise<void>): Promise<void> {
	await person.presses('.check form .choice');
	await person.presses('.check form button[type=submit]');
	// The answer takes the place of the question, in the same page.
	await person.sees(
		`document.querySelector('.check .answers') && document.activeElement.closest('.check')`
	);
	await picture();
}

async function signsIn(person: Person, locale: Locale): Promise<void> {
	await person.goes(`/${locale}/sign-in`);
	await person.writes('input[name=email]', DEMO.email);
	await person.writes('input[name=password]', DEMO.password);
	// The check was answered without an account: yes, that was this person.
	await person.presses('main form .choice');
	await person.presses('main form button[type=submit]');
	await person.sees(`!location.pathname.endsWith('/sign-in')`);
}

async function answersAQuestion(
	person: Person,
	locale: Locale,
	looks: (name: string) => Promise<void>
): Promise<void> {
	await person.goes(`/${locale}/assessments`);
	await looks('cities');
	await person.follows(
		'main a[href*="/assessments/"]:not([href$="/new"]):not([href*="demo"])',
		/[0-9a-f-]{36}/
	);
	await looks('city');
	await person.follows('main a[href*="/questions/"]', /\/questions\//);
	await looks('question');
	await person.presses('main form .choice');
	const before = `location.pathname.split('/questions/')[1]`;
	await person.sees(`(document.documentElement.dataset.asked = ${before})`);
	await person.presses('main form button[type=submit]');
	await person.sees(`document.documentElement.dataset.asked !== ${before}`);
}

async function signsOut(person: Person): Promise<void> {
	await person.presses('header .opener summary');
	await person.presses('header .pick:last-child summary');
	await person.presses('header form[action$="/sign-out"] button');
	await person.sees(`document.querySelector('header .who')`);
}
