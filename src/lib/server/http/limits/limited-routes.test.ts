import { describe, expect, it } from 'vitest';
import { routeHandlers } from '../../../../../tests/support/route-handlers';
import { actOf, beginsWork, storesText } from './limited-routes';

const requests = routeHandlers().flatMap(({ route, name }) => {
	if (name === 'load') return [];
	const isAction = name.startsWith('?/');
	const method = isAction ? 'POST' : name;
	const action = isAction && name !== '?/default' ? name : '';
	return [{ method, route: `/[lang=locale]${route}`, action }];
});

const told = (wanted: (request: (typeof requests)[number]) => boolean) =>
	requests
		.filter(wanted)
		.map(({ method, route, action }) => `${method} ${route.slice(14)} ${action}`.trim())
		.sort();

describe('every action and endpoint', () => {
	it('that changes something counts as an act, but for signing out', () => {
		const free = told((one) => one.method !== 'GET' && actOf(one) === undefined);
		expect(free).toEqual(['POST /sign-out']);
		expect(requests.length).toBeGreaterThan(40);
	});

	it('that makes a file counts as an export', () => {
		expect(told((one) => actOf(one) === 'export')).toEqual(
			told(({ method, route }) => method === 'GET' && /\.(docx|xlsx|csv|json)$/.test(route)).filter(
				// The index of the search is one static answer for everybody.
				(one) => one !== 'GET /search/index.json'
			)
		);
	});

	it('counts as much when only the head of its answer is wanted', () => {
		const reads = requests.filter(({ method }) => method === 'GET');
		const acts = (method: string) => reads.map((one) => actOf({ ...one, method }));
		expect(acts('HEAD')).toEqual(acts('GET'));
		expect(acts('HEAD')).toContain('export');
	});

	it('that creates has a limit of its own', () => {
		const own = told((one) => !['change', 'export', 'attempt', undefined].includes(actOf(one)));
		expect(own).toEqual([
			'POST /assessments/[id]/outline ?/action',
			'POST /assessments/[id]/outline ?/confirm',
			'POST /assessments/[id]/outline ?/cover',
			'POST /assessments/[id]/outline ?/delete',
			'POST /assessments/[id]/outline ?/leave',
			'POST /assessments/[id]/outline ?/move',
			'POST /assessments/[id]/outline ?/save',
			'POST /assessments/[id]/outline ?/table',
			'POST /assessments/[id]/outline ?/take',
			'POST /assessments/[id]/outline ?/title',
			'POST /assessments/new ?/create',
			'POST /compendium/moderation/[id] ?/decline',
			'POST /compendium/moderation/[id] ?/publish',
			'POST /compendium/moderation/[id] ?/unpublish',
			'POST /compendium/propose ?/send',
			'POST /courses/[course]/[module]/test ?/begin',
			'POST /courses/[course]/final-test ?/begin',
			'POST /data/[country] ?/keep',
			'POST /display'
		]);
	});

	it('that begins to keep the work of a browser is known', () => {
		expect(told(beginsWork)).toEqual([
			'POST /courses/[course]/[module]/[lesson] ?/answer',
			'POST /courses/[course]/[module]/[lesson] ?/done',
			'POST /courses/[course]/check/[phase] ?/send'
		]);
	});

	it('that only gives something back stores no text', () => {
		expect(told(storesText).filter((one) => /delete|forget|withdraw/.test(one))).toEqual([]);
		expect(told(storesText)).toContain('POST /assessments/[id]/questions/[indicator] ?/save');
	});
});

it.each(['GET', 'HEAD'])('reading is not counted: %s', (method) => {
	expect(actOf({ method, route: '/[lang=locale]/courses', action: '' })).toBeUndefined();
	expect(actOf({ method, route: null, action: '' })).toBeUndefined();
});
