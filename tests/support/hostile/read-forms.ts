/** A form as a page shows it. */
export interface ShownForm {
	/** Where it goes, path and query. */
	readonly action: string;
	readonly method: 'GET' | 'POST';
	readonly fields: readonly (readonly [name: string, value: string])[];
}

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>'
};

/** The forms of a page with the names of their fields and the values they hold. */
export function readForms(html: string, page: string): ShownForm[] {
	return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(
		([, head = '', inside = '']) => {
			const fields = [...inside.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)].flatMap(
				([tag]) => {
					const name = attribute(tag, 'name');
					return name ? [[name, attribute(tag, 'value') ?? sampleOf(tag)] as const] : [];
				}
			);
			const method = attribute(head, 'method')?.toUpperCase() === 'POST' ? 'POST' : 'GET';
			return { action: resolved(attribute(head, 'action') ?? '', page), method, fields };
		}
	);
}

/** The addresses on this site to which a page links. */
export function readLinks(html: string, page: string): string[] {
	return [...html.matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => {
		const href = attribute(tag, 'href');
		return href && !/^(?:[a-z]+:|\/\/|#)/i.test(href) ? [resolved(href, page)] : [];
	});
}

function attribute(tag: string, name: string): string | undefined {
	const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? [];
	return value?.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** What a person might type into an empty field. */
function sampleOf(tag: string): string {
	if (tag.startsWith('<select')) return '1';
	return /type="(?:email)"/.test(tag) ? 'nobody@city.example' : 'Some words';
}

function resolved(address: string, page: string): string {
	const { pathname, search } = new URL(address, `http://site.invalid${page}`);
	return pathname + search;
}
