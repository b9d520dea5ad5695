import { ACTORS, type Actor, type ProductServer } from './product-server';
import { readForms, readLinks, type ShownForm } from './read-forms';
import { routeOf } from './route-of';
import { formRequest, pageRequest, sendRequest } from './send-request';

/** What can be reached on a site by following links. */
export interface SiteMap {
	/** Paths without their query. */
	readonly paths: readonly string[];
	/** Parts of addresses that links and forms ask with. */
	readonly queries: readonly string[];
	readonly forms: readonly ShownForm[];
	/** Addresses that show a form to send which no address before them shows. */
	readonly formPages: readonly string[];
	/** Addresses with a question in them that a page links to. */
	readonly askedPages: readonly string[];
}

/** Of a hundred alike, such as questions of the index, a few say as much. */
const MOST_ALIKE = 2;
/** No page links there, or only after something was done. */
const UNLINKED = [
	'/healthz',
	'/en/reset/not-a-token',
	'/en/sign-out',
	'/en/display',
	'/en/search/index.json',
	'/en/kept',
	'/en/kept/leave',
	'/en/account/deleted',
	'/en/account/data.json',
	'/en/practice-city/portal/contacts/sent/mayor',
	'/en/practice-city/outside/civil-register',
	'/en/practice-city/outside/civil-register/sent/order',
	'/en/practice-city/guided/summary?a=1011'
];

/** Gives the learner work of her own, so that there are pages of it: a city, a proposal, an open test, answers. */
async function prepare(server: ProductServer): Promise<string[]> {
	const { port } = server;
	const cookie = await server.cookieOf('learner');
	const post = async (path: string, fields: [string, string][]) => {
		const shown = await sendRequest(port, pageRequest(path.split('?')[0] ?? '', cookie));
		const version = /name="version" value="([^"]+)"/.exec(shown.text)?.[1];
		const whole = version ? [...fields, ['version', version] as [string, string]] : fields;
		const answer = await sendRequest(port, formRequest(path, whole, cookie));
		const place = answer.headers.location;
		if (answer.status !== 303 || typeof place !== 'string') {
			throw new Error(`${path} answered ${answer.status}`);
		}
		return place.replace(/[?#].*$/, '');
	};
	const city = await post('/en/assessments/new?/create', [
		['cityName', 'Tavrin'],
		['portalAddress', 'tavrin.example']
	]);
	for (const id of ['SP-254', 'SP-286', 'CP-223']) {
		await post(`${city}/questions/${id}?/save`, [['answer', 'not-met']]);
	}
	await post(`${city}/priorities?/choose`, [['pick', 'SP-286']]);
	const proposals = await post('/en/compendium/propose?/send', [
		['title', 'Water bill'],
		['place', 'Tavrin'],
		['done', 'A link was set.'],
		['result', 'It is used.'],
		['indicators', 'SP-286'],
		['sourceAddress', 'https://tavrin.example/pay']
	]);
	const tests = ['/en/courses/local/how-losi-works/test', '/en/courses/local/final-test'];
	const tries = [];
	for (const test of tests) tries.push(await post(`${test}?/begin`, []));
	return [
		...UNLINKED,
		city,
		`${city}/outline?edit=vision`,
		`${city}/outline?edit=actions`,
		`${city}/outline?edit=actions&action=new`,
		`${city}/outline?title`,
		`${city}/outline?delete=x`,
		proposals,
		...tries.flatMap((tried) => [tried, `${tried}/review`])
	];
}

/** Follows the links of every actor, each address with one query once. */
export async function drawSiteMap(server: ProductServer): Promise<SiteMap> {
	const paths = new Set<string>();
	const queries = new Set<string>();
	const forms = new Map<string, ShownForm>();
	const formPages = new Set<string>();
	const askedPages = new Set<string>();
	const starts = ['/en', ...(await prepare(server))];
	for (const actor of [...ACTORS].reverse()) {
		await follow(server, actor, starts, { paths, queries, forms, formPages, askedPages });
	}
	return {
		paths: [...paths],
		queries: [...queries],
		forms: [...forms.values()],
		formPages: [...formPages],
		askedPages: [...askedPages]
	};
}

interface Found {
	readonly paths: Set<string>;
	readonly queries: Set<string>;
	readonly forms: Map<string, ShownForm>;
	readonly formPages: Set<string>;
	readonly askedPages: Set<string>;
}

async function follow(
	server: ProductServer,
	actor: Actor,
	starts: readonly string[],
	{ paths, queries, forms, formPages, askedPages }: Found
): Promise<void> {
	const seen = new Set<string>();
	const kinds = new Map<string, number>();
	const waiting = [...starts];
	const cookie = await server.cookieOf(actor);
	for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
		const [path = '', query = ''] = address.split('?');
		const kind = `${routeOf(path) ?? ''}?${query.replace(/=[^&]*/g, '')}`;
		const alike = kinds.get(kind) ?? 0;
		if (seen.has(address) || alike >= MOST_ALIKE || !/^\/(?:en(?:\/|$)|healthz)/.test(path)) {
			continue;
		}
		seen.add(address);
		kinds.set(kind, alike + 1);
		const answer = await sendRequest(server.port, pageRequest(address, cookie));
		paths.add(path);
		if (query) queries.add(query);
		if (answer.status !== 200) continue;
		if (query) askedPages.add(address);
		for (const form of readForms(answer.text, address)) {
			const key = `${form.method} ${form.action} ${form.fields.map(([name]) => name).join()}`;
			if (form.method === 'POST' && !forms.has(key)) formPages.add(address);
			forms.set(key, form);
		}
		waiting.push(...readLinks(answer.text, address));
	}
}
