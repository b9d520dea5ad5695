import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_LOCALE } from '../../src/lib/domain/locale/locales';
import { tellProblem } from '../../src/lib/server/catalogue/problems';
import { messageFaults } from './check-messages';
import { readMessages } from './read-messages';

/** Source of the type that lists every interface text. */
export function messageIdSource(project: string): string {
	const ids = [...readMessages(project, SOURCE_LOCALE).keys()].sort();
	return [
		`// Written by \`npm run messages\` from content/messages/${SOURCE_LOCALE}; do not edit.`,
		'',
		'/** Every interface text. */',
		'export type MessageId =',
		...ids.map((id, index) => `\t| '${id}'${index === ids.length - 1 ? ';' : ''}`),
		''
	].join('\n');
}

if (process.argv[1]?.endsWith('write-message-ids.ts')) {
	const faults = messageFaults(process.cwd());
	for (const fault of faults) console.error(tellProblem(fault));
	if (faults.length > 0) process.exitCode = 1;
	writeFileSync(join(process.cwd(), 'src/lib/i18n/message-id.ts'), messageIdSource(process.cwd()));
}
