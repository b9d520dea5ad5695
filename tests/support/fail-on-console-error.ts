import { afterEach, beforeEach } from 'vitest';

// An error or a warning on the console that no test asked for is a fault. A test that expects one
// puts its own spy in place: vi.spyOn(console, 'error').mockImplementation(() => undefined).

const METHODS = ['error', 'warn'] as const;
const originals = { error: console.error, warn: console.warn };
let unexpected: string[] = [];

beforeEach(() => {
	unexpected = [];
	for (const method of METHODS) {
		console[method] = (...parts: unknown[]) => {
			unexpected.push(`console.${method}: ${parts.map(String).join(' ')}`);
			originals[method](...parts);
		};
	}
});

afterEach(() => {
	for (const method of METHODS) console[method] = originals[method];
	if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
});
