import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

describe('the commands of package.json', () => {
	it('hold no word that only a Unix shell understands', () => {
		const faults = Object.entries(scripts).filter(([, command]) => isForUnixOnly(command));
		expect(faults).toEqual([]);
	});

	it.each([
		'export DATA_DIR=x && node server.js',
		'AXE_ALL=1 playwright test',
		'node a.js && NODE_ENV=test node b.js',
		'echo $(date)',
		'node $HOME/a.js',
		'node a.js; node b.js',
		"prettier --check '**/*.ts'",
		'rm -rf build',
		'node ./a.js > /dev/null'
	])('the check finds %s', (command) => {
		expect(isForUnixOnly(command)).toBe(true);
	});
});

function isForUnixOnly(command: string): boolean {
	return (
		/['$`;\\]|\/dev\/null/.test(command) ||
		command
			.split('&&')
			.some((part) => /^\s*(?:\w+=|(?:export|rm|cp|mv|mkdir|cat|source|test|\[)\s)/.test(part))
	);
}
