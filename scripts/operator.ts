import { readConfig } from '../src/lib/server/config';
import { DataFolderProblem } from '../src/lib/server/db/open-database';
import { SettingProblem } from '../src/serve/setting-problem.js';
import { commands, Refusal } from './operator-commands';

type Say = (line: string) => void;

/**
 * Runs one command of the operator.
 * @returns the exit code: 0 done, 1 refused or used wrongly
 */
export async function runOperator(
	words: readonly string[],
	environment: Record<string, string | undefined>,
	say: Say
): Promise<0 | 1> {
	const [name, ...given] = words;
	const command = commands.find((one) => one.name === name);
	if (!command || given.length !== command.words.length) {
		for (const line of usage()) say(line);
		return name === 'help' ? 0 : 1;
	}
	try {
		await command.run(given, readConfig(environment), say, environment);
		return 0;
	} catch (fault) {
		const isExpected = [Refusal, DataFolderProblem, SettingProblem].some(
			(kind) => fault instanceof kind
		);
		if (!isExpected) throw fault;
		say((fault as Error).message);
		return 1;
	}
}

function usage(): string[] {
	const forms = commands.map(({ name, words }) =>
		[name, ...words.map((word) => `<${word}>`)].join(' ')
	);
	const widest = Math.max(...forms.map((form) => form.length));
	return [
		'npm run operator -- <command>',
		'',
		...commands.map(({ says }, index) => `  ${(forms[index] ?? '').padEnd(widest)}   ${says}`),
		'',
		'Set DATA_DIR and ORIGIN as for the server. All but restore work while the server runs.'
	];
}

if (process.argv[1]?.endsWith('operator.ts')) {
	// Copies of people's data are for the user of the server alone.
	process.umask(0o077);
	process.exitCode = await runOperator(process.argv.slice(2), process.env, (line) =>
		console.log(line)
	);
}
