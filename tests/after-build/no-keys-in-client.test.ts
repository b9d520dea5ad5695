import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '$lib/server/catalogue/catalogue';
import { readDiskFiles } from '$lib/server/catalogue/files/disk-files';
import { parseCatalogue } from '$lib/server/catalogue/parse-catalogue';

const CLIENT = 'build/client';

describe.runIf(existsSync(CLIENT))('the files that the browser can ask for', () => {
	const secrets = explanationsOf(parseCatalogue(readDiskFiles('.')));
	const files = filesIn(CLIENT);

	it('are there, and the content has explanations to look for', () => {
		expect(files.length).toBeGreaterThan(5);
		expect(secrets.length).toBeGreaterThan(300);
	});

	it('hold no explanation of any choice, in any language', () => {
		const leaks = files.flatMap((file) => {
			const text = readText(file);
			return secrets
				.filter((secret) => text.includes(secret))
				.map((secret) => `${file}: ${secret}`);
		});
		expect(leaks).toEqual([]);
	});

	it('hold no source map and nothing that is read as a key', () => {
		expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
		const withKeys = files.filter((file) => /\bcorrect\s*:\s*(?:true|!0)/.test(readText(file)));
		expect(withKeys).toEqual([]);
	});
});

/** The longest plain run of each explanation: what is left of it when a bundler escapes quotes. */
function explanationsOf(catalogue: Catalogue): string[] {
	const found: string[] = [];
	JSON.stringify(catalogue.courses, (key, value: unknown) => {
		if (key === 'because' && typeof value === 'string') found.push(longestRun(value));
		if (key === 'ends') {
			found.push(...(value as { text: string }[]).map((end) => longestRun(end.text)));
		}
		return value;
	});
	return [...new Set(found)].filter((text) => text.length > 20);
}

function longestRun(text: string): string {
	return text
		.split(/["'`\\\n]/)
		.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
		.trim();
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

function readText(file: string): string {
	const bytes = readFileSync(file);
	if (file.endsWith('.gz')) return gunzipSync(bytes).toString('utf8');
	if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8');
	return bytes.toString('utf8');
}
