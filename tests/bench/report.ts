import type { CatalogueTime } from './catalogue-size';
import type { ComparedSpeed } from './load';
import type { PageWeight } from './page-weight';
import type { ThreeStarts } from './server-process';

/** One compared figure. */
export interface Line {
	readonly what: string;
	readonly product: string;
	readonly bare: string;
	/** How near the product comes to the bare app: 1 would be equal. */
	readonly ratio?: string;
	readonly goal?: string;
	readonly met?: boolean;
}

const HEADS = ['', 'product', 'bare app', 'ratio', 'goal', 'met'];

/** The figures as aligned text for the terminal. */
export function plainTable(lines: readonly Line[]): string {
	const rows = [HEADS, ...lines.map(cells)];
	const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

/** The same to paste into docs/performance.md. */
export function markdownTable(lines: readonly Line[]): string {
	const row = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
	return [row(HEADS), row(HEADS.map(() => '---')), ...lines.map((line) => row(cells(line)))].join(
		'\n'
	);
}

function cells({ what, product, bare, ratio, goal, met }: Line): string[] {
	return [
		what,
		product,
		bare,
		ratio ?? '',
		goal ?? '',
		met === undefined ? '' : met ? 'yes' : 'NO'
	];
}

/** Requests per second of both apps, and what a request costs them. */
export function loadLines(what: string, { product, bare }: ComparedSpeed, goal: number): Line[] {
	const ratio = product.perSecond / bare.perSecond;
	return [
		{
			what: `${what}, requests/s`,
			product: product.perSecond.toFixed(0),
			bare: bare.perSecond.toFixed(0),
			ratio: ratio.toFixed(2),
			goal: `≥ ${goal}`,
			met: ratio >= goal
		},
		{
			what: '— 95 of 100 within',
			product: `${product.p95Ms.toFixed(0)} ms`,
			bare: `${bare.p95Ms.toFixed(0)} ms`
		},
		{
			what: '— processor time each',
			product: `${product.cpuMs.toFixed(2)} ms`,
			bare: `${bare.cpuMs.toFixed(2)} ms`,
			ratio: (bare.cpuMs / product.cpuMs).toFixed(2)
		}
	];
}

/** Memory at rest and time to the first page. */
export function idleLines(product: ThreeStarts, bare: ThreeStarts): Line[] {
	return [
		{
			what: 'Memory at rest',
			product: `${product.idleMegabytes.toFixed(0)} MB`,
			bare: `${bare.idleMegabytes.toFixed(0)} MB`,
			goal: '≤ 110 MB',
			met: product.idleMegabytes <= 110
		},
		{
			what: 'From start to first page',
			product: `${product.startMs.toFixed(0)} ms`,
			bare: `${bare.startMs.toFixed(0)} ms`
		}
	];
}

/** What more lessons cost: time to read the content, and the weight of a page that does not show them. */
export function growthLines(
	[now, some, many]: readonly CatalogueTime[],
	today: PageWeight,
	grown: PageWeight
): Line[] {
	if (!now || !some || !many) throw new Error('three sizes are compared');
	const reading = (many.readMs - now.readMs) / (some.readMs - now.readMs);
	const starting = many.startMs / some.startMs;
	return [
		...[now, some, many].map(({ lessons, readMs, startMs }) => ({
			what: `Content${lessons > 0 ? ` and ${lessons} lessons more` : ' of today'}: read by the build, taken up at start`,
			product: `${readMs.toFixed(0)} ms, ${startMs.toFixed(0)} ms`,
			bare: ''
		})),
		{
			what: '— what 2,000 add to the build, beside what 200 add',
			product: `${reading.toFixed(1)} times`,
			bare: '',
			goal: '≤ 12 (linear: 10)',
			met: reading <= 12
		},
		{
			what: '— start with 2,000, beside start with 200',
			product: `${starting.toFixed(1)} times`,
			bare: '',
			goal: 'told, see start to first page'
		},
		{
			what: 'The same lesson page among 200 lessons more',
			product: kilobytes(grown.total),
			bare: '',
			ratio: (grown.total / today.total).toFixed(2),
			goal: '≤ 1.02',
			met: grown.total <= today.total * 1.02
		}
	];
}

/** What a lesson weighs on the wire and when its first text is on the screen. */
export function weightLines(
	product: { readonly cold: PageWeight; readonly warm: PageWeight },
	bare: PageWeight,
	firstTextMs: { readonly product: number; readonly bare: number }
): Line[] {
	const { cold, warm } = product;
	const beforeText = cold.html + cold.css;
	return [
		{
			what: 'Lesson page with its headers, empty cache',
			product: `${kilobytes(cold.total)}, ${cold.requests} requests`,
			bare: `${kilobytes(bare.total)}, ${bare.requests} requests`,
			goal: '≤ 60 kB',
			met: cold.total <= 60_000
		},
		{
			what: '— HTML + CSS, compressed',
			product: `${kilobytes(cold.html)} + ${kilobytes(cold.css)}`,
			bare: `${kilobytes(bare.html)} + ${kilobytes(bare.css)}`,
			goal: '≤ 15 kB',
			met: beforeText <= 15_000
		},
		{
			what: '— JavaScript, compressed',
			product: kilobytes(cold.js),
			bare: kilobytes(bare.js),
			goal: '≤ 45 kB',
			met: cold.js <= 45_000
		},
		{
			what: '— hosts asked',
			product: String(cold.hosts.length),
			bare: String(bare.hosts.length),
			goal: '1',
			met: cold.hosts.length === 1
		},
		{
			what: 'The next lesson, warm cache',
			product: `${kilobytes(warm.total)}, ${warm.requests} requests`,
			bare: '',
			goal: '≤ 15 kB',
			met: warm.total <= 15_000
		},
		{
			what: 'First text over slow 3G',
			product: `${(firstTextMs.product / 1000).toFixed(2)} s`,
			bare: `${(firstTextMs.bare / 1000).toFixed(2)} s`,
			goal: '≤ 1.4 s',
			met: firstTextMs.product <= 1400
		}
	];
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
