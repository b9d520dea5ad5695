import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entryOf, KNOWN_TO_BROWSERS, lackedBy } from '../support/browser/browser-support';

const FOLDER = 'src/lib/client';
const OPTIONS: ts.CompilerOptions = {
	target: ts.ScriptTarget.ESNext,
	lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
	module: ts.ModuleKind.ESNext,
	moduleResolution: ts.ModuleResolutionKind.Bundler,
	strict: true,
	noEmit: true,
	types: [],
	paths: { '$lib/*': [resolve('src/lib/*')] }
};

/** Used only where the browser says that it knows them, with another way for the others. */
const ASKED_BEFORE = ['src/lib/client/kept/sole-page.ts: LockManager.request'];

const CAUGHT = [
	['[1].at(-1)', 'Array.at'],
	['"a".replaceAll("a", "b")', 'String.replaceAll'],
	['document.body.replaceChildren()', 'replaceChildren'],
	['new FormData(document.forms[0], null)', 'submitter'],
	['structuredClone({})', 'structuredClone'],
	['Object.hasOwn({}, "a")', 'hasOwn'],
	['document.addEventListener("submit", (event) => event.submitter)', 'submitter'],
	['crypto.randomUUID()', 'randomUUID']
] as const;
const LEFT = [
	'[1].map(String)',
	'document.querySelector("a")?.closest("b")',
	'fetch("/")',
	'const nothing: SubmitEvent | undefined = undefined'
];

describe('scripts of the pages', () => {
	const files = readdirSync(FOLDER)
		.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
		.map((file) => [`${FOLDER}/${file}`, readFileSync(`${FOLDER}/${file}`, 'utf8')] as const);
	const tried = [...CAUGHT.map(([code]) => code), ...LEFT].map(
		(code) => [`try ${code.replace(/\W/g, '-')}.ts`, `${code}; export {};`] as const
	);
	const faults = newerApisIn(new Map([...files, ...tried]));
	const faultsIn = (file: string) => faults.filter((fault) => fault.startsWith(`${file}: `));

	it('use nothing that a promised browser does not know', () => {
		expect(files.length).toBeGreaterThan(5);
		const found = files.flatMap(([file]) => faultsIn(file));
		expect(found.filter((fault) => !ASKED_BEFORE.some((one) => fault.startsWith(one)))).toEqual([]);
	});

	it.each(CAUGHT)('the check finds %s', (code, name) => {
		expect(faultsIn(`try ${code.replace(/\W/g, '-')}.ts`).join()).toContain(name);
	});

	it.each(LEFT)('the check leaves %s alone', (code) => {
		expect(faultsIn(`try ${code.replace(/\W/g, '-')}.ts`)).toEqual([]);
	});
});

/** Asks TypeScript for the interface that each name belongs to, and MDN since when browsers know it. */
function newerApisIn(texts: ReadonlyMap<string, string>): string[] {
	const files = [...texts.keys()];
	const host = ts.createCompilerHost(OPTIONS);
	const fromDisk = host.getSourceFile.bind(host);
	host.getSourceFile = (file, version) => {
		const text = texts.get(file);
		return text === undefined
			? fromDisk(file, version)
			: ts.createSourceFile(file, text, version, true);
	};
	const program = ts.createProgram([...files], OPTIONS, host);
	const checker = program.getTypeChecker();
	return files.flatMap((file) => {
		const source = program.getSourceFile(file);
		const found: string[] = [];
		const visit = (node: ts.Node): void => {
			found.push(...faultsAt(node, checker).map((fault) => `${file}: ${fault}`));
			ts.forEachChild(node, visit);
		};
		if (source) visit(source);
		return found;
	});
}

function faultsAt(node: ts.Node, checker: ts.TypeChecker): string[] {
	if (ts.isNewExpression(node)) return faultsOfArguments(node, checker);
	if (!ts.isIdentifier(node) || ts.isTypeReferenceNode(node.parent)) return [];
	const symbol = checker.getSymbolAtLocation(node);
	return (symbol?.declarations ?? []).slice(0, 1).flatMap((declaration) => {
		if (!declaration.getSourceFile().fileName.includes('/typescript/lib/')) return [];
		const owner = declaration.parent;
		const name = ts.isInterfaceDeclaration(owner) ? ownerName(owner.name.text) : '';
		return told(name, node.text);
	});
}

/** `ObjectConstructor` holds what belongs to `Object` itself. */
function ownerName(name: string): string {
	return name.replace(/Constructor$|EventMap$/, '').replace(/^(?:Parent|Child)Node$/, 'Element');
}

function told(owner: string, member: string): string[] {
	const path = owner ? [owner, member] : [member];
	const entry =
		entryOf(KNOWN_TO_BROWSERS.api, ...path) ??
		entryOf(KNOWN_TO_BROWSERS.javascript, 'builtins', ...path);
	const lacking = lackedBy(entry);
	return lacking.length > 0 ? [`${path.join('.')}: ${lacking.join(', ')}`] : [];
}

/** MDN records a later argument under its own name. */
function faultsOfArguments(node: ts.NewExpression, checker: ts.TypeChecker): string[] {
	if (!ts.isIdentifier(node.expression)) return [];
	const name = node.expression.text;
	const parameters = checker.getResolvedSignature(node)?.parameters ?? [];
	return (node.arguments ?? []).flatMap((_, index) => {
		const parameter = parameters[index]?.name ?? '';
		const lacking = lackedBy(entryOf(KNOWN_TO_BROWSERS.api, name, name, parameter));
		return lacking.length > 0 ? [`new ${name}(${parameter}): ${lacking.join(', ')}`] : [];
	});
}
