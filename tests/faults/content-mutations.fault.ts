import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkMessages } from '../../scripts/content/check-messages';
import { readDiskFiles } from '../../src/lib/server/catalogue/files/disk-files';
import { checkContent } from '../../src/lib/server/catalogue/parse-catalogue';
import type { ContentFiles } from '../../src/lib/server/catalogue/parse-context';
import { tellProblem, type Problem } from '../../src/lib/server/catalogue/problems';
import { checkRendering } from '../../src/lib/server/catalogue/rendering/check-rendering';
import { mutationsOfFiles, type Mutation } from './support/content-mutations';
import { messageMutations } from './support/message-mutations';
import type { Fault, Outcome } from './fault';

const whole = readDiskFiles('tests/fixtures');

/**
 * Damages lessons, questions, tables and interface texts as slips of people and tools do. Each damage is refused with
 * file, line and reason, or changes nothing; what is accepted although something else than before would be shown is a
 * silent loss.
 */
export const fault: Fault = {
	title: 'Damaged content',
	quick: true,
	async run() {
		const tried = [...(await tryFiles()), ...tryMessages()];
		const silent = tried.filter(({ seen }) => seen === 'silent');
		return [
			...rows(tried),
			row('damages tried', 'more than 100', String(tried.length), tried.length > 100),
			row(
				'silent losses',
				'0',
				silent.map(({ where }) => where).join('; ') || '0',
				silent.length === 0
			)
		];
	}
};

type Seen = 'refused' | 'harmless' | 'silent' | 'refused without a place';
interface TriedDamage {
	readonly what: string;
	readonly where: string;
	readonly wanted: Mutation['wanted'];
	readonly seen: Seen;
}

async function tryFiles(): Promise<TriedDamage[]> {
	const tried: TriedDamage[] = [];
	const before = shape(whole);
	for (const { what, file, text, wanted } of mutationsOfFiles(whole)) {
		const files = { ...whole, [file]: text };
		const problems = [...checkContent(files).problems];
		if (problems.length === 0) problems.push(...(await checkRendering({ [file]: text })));
		const seen = seenIn(problems, files, () => shape(files) === before);
		tried.push({ what, where: `${what} in ${file}`, wanted, seen });
	}
	return tried;
}

/** Interface texts are read from the disk: each damage is made in a copy. */
function tryMessages(): TriedDamage[] {
	const folder = mkdtempSync(join(tmpdir(), 'damaged-messages-'));
	try {
		cpSync('content/messages', join(folder, 'content/messages'), { recursive: true });
		return messageMutations().map(({ what, file, change, wanted }) => {
			const path = join(folder, file);
			const text = readFileSync(path, 'utf8');
			writeFileSync(path, change(text));
			const problems = checkMessages(folder);
			const damaged = readFileSync(path, 'utf8');
			writeFileSync(path, text);
			const seen = seenIn(problems, { [file]: damaged }, () => wanted === 'harmless');
			return { what, where: `${what} in ${file}`, wanted, seen };
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function seenIn(problems: readonly Problem[], files: ContentFiles, isSame: () => boolean): Seen {
	if (problems.length === 0) return isSame() ? 'harmless' : 'silent';
	const hasPlace = problems.every(({ file, line, reason }) => {
		const lines = files[file]?.split('\n').length ?? Infinity;
		return file !== '' && line >= 1 && line <= lines && reason !== '';
	});
	if (!hasPlace) console.log(problems.map(tellProblem).join('\n'));
	return hasPlace ? 'refused' : 'refused without a place';
}

/** Everything that the content says, without what tells that a text was touched. */
function shape(files: ContentFiles): string {
	return JSON.stringify(
		{ ...checkContent(files).catalogue, translations: [] },
		(key, value: unknown) => {
			if (key === 'hash') return '';
			return key === 'prose' ? String(value).trim() : value;
		}
	);
}

/** One line of the table for each kind of damage. */
function rows(tried: readonly TriedDamage[]): Outcome[] {
	return [...new Set(tried.map(({ what }) => what))].map((what) => {
		const own = tried.filter((one) => one.what === what);
		const off = own.filter(({ wanted, seen }) =>
			wanted === 'either' ? seen !== 'refused' && seen !== 'harmless' : seen !== wanted
		);
		const wanted = { refused: 'refused', harmless: 'harmless', either: 'refused or harmless' }[
			own[0]?.wanted ?? 'refused'
		];
		const seen = off.map(({ where, seen: how }) => `${how}: ${where}`).join('; ');
		return row(`${what} (${own.length})`, wanted, seen || wanted, off.length === 0);
	});
}

function row(what: string, wanted: string, seen: string, holds: boolean): Outcome {
	return { what, wanted, seen, holds };
}
