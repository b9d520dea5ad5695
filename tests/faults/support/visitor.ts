/** A lesson with checks of one right choice, answered by guests in the faults. */
export const LESSON = '/en/courses/local/how-losi-works/link-rule';

/** A form as a page shows it, with the fields of a person who takes the first of every choice. */
export interface ShownForm {
	readonly action: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** A browser without scripts: keeps cookies, sends forms. */
export interface Visitor {
	get(path: string): Promise<Response>;
	post(path: string, fields: Readonly<Record<string, string>> | URLSearchParams): Promise<Response>;
	/** The value of a cookie whose name ends so. */
	cookie(name: string): string | undefined;
}

/** A fresh visitor of the server at `origin`. */
export function newVisitor(origin: string): Visitor {
	const jar = new Map<string, string>();
	const ask = async (path: string, init: RequestInit) => {
		const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
		const headers = { ...init.headers, ...(cookie ? { cookie } : {}) };
		const answer = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' });
		for (const line of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			jar.set(name, value);
		}
		return answer;
	};
	return {
		get: (path) => ask(path, {}),
		post: (path, fields) =>
			ask(path, {
				method: 'POST',
				headers: { origin, accept: 'text/html' },
				body: new URLSearchParams(fields)
			}),
		cookie: (name) => [...jar].find(([known]) => known.endsWith(name))?.[1]
	};
}

/** The forms of a page that ask for nothing but choices between radio buttons. */
export function choiceForms(html: string, path: string): ShownForm[] {
	return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(
		([, head = '', body = '']) => {
			const inputs = [...body.matchAll(/<input\b([^>]*)>/g)].map(([, text = '']) => text);
			const radios = inputs.filter((text) => attribute(text, 'type') === 'radio');
			const hidden = inputs.filter((text) => attribute(text, 'type') === 'hidden');
			const asksMore =
				radios.length + hidden.length < inputs.length || /<(?:select|textarea)\b/.test(body);
			if (radios.length === 0 || asksMore) return [];
			const action = new URL(attribute(head, 'action'), `http://here${path}`);
			const firstOfEach = radios.filter(
				(text, place) => attribute(text, 'name') !== attribute(radios[place - 1] ?? '', 'name')
			);
			const fields = Object.fromEntries(
				[...hidden, ...firstOfEach].map((text) => [
					attribute(text, 'name'),
					attribute(text, 'value')
				])
			);
			return [{ action: action.pathname + action.search, fields }];
		}
	);
}

function attribute(text: string, name: string): string {
	const value = new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1] ?? '';
	return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
