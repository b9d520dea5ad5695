import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Something that answers a request: a load, an action or an endpoint's method. */
export interface RouteHandler {
	/** Address below the language, for example `/courses/[course]`. */
	readonly route: string;
	/** `load`, `?/name` of an action, or the method. */
	readonly name: string;
	readonly place: string;
	/** The guard that its first statement calls, itself or through a function of the same file. */
	readonly guard: string | undefined;
	/** Its source with the functions of the same file that it calls. */
	readonly text: string;
}

const ROUTES = 'src/routes';
const GUARDS = 'src/lib/server/http/guards.ts';
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'];

/** Everything below src/routes that answers on the server. */
export function routeHandlers(): RouteHandler[] {
	return readdirSync(ROUTES, { recursive: true, withFileTypes: true })
		.filter((entry) => /^\+(page|layout)?\.?server\.ts$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.flatMap(handlersOf)
		.sort((a, b) => a.place.localeCompare(b.place));
}

/** The functions that guards.ts exports. */
export function exportedGuards(): string[] {
	return parse(GUARDS).statements.flatMap((statement) =>
		ts.isFunctionDeclaration(statement) && isExported(statement) ? [statement.name?.text ?? ''] : []
	);
}

function handlersOf(file: string): RouteHandler[] {
	const source = parse(file);
	const route = dirname(file).slice(ROUTES.length).replace('/[lang=locale]', '') || '/';
	return exportsOf(source).flatMap(([name, value]) => {
		const named = (key: string, handler: Handler): RouteHandler => {
			const { line } = handler.source.getLineAndCharacterOfPosition(handler.node.getStart());
			const place = `${handler.source.fileName}:${line + 1}`;
			return { route, name: key, place, guard: guardOf(handler), text: textOf(handler) };
		};
		if (name === 'actions') {
			return membersOf(value, source).map(([key, handler]) => named(`?/${key}`, handler));
		}
		const answers = name === 'load' || METHODS.includes(name);
		return answers ? [named(name, { node: value, source })] : [];
	});
}

interface Handler {
	readonly node: ts.Node;
	readonly source: ts.SourceFile;
}

/** The members of an object of actions; what is spread into it is looked up in the file beside it. */
function membersOf(value: ts.Node, source: ts.SourceFile): [string, Handler][] {
	const plain = unwrapped(value);
	if (!ts.isObjectLiteralExpression(plain)) {
		throw new Error(`${source.fileName}: actions that cannot be followed`);
	}
	return plain.properties.flatMap((member): [string, Handler][] => {
		if (ts.isSpreadAssignment(member)) return spreadMembers(member, source);
		const name = member.name?.getText(source) ?? '';
		const node = ts.isPropertyAssignment(member) ? member.initializer : member;
		return [[name, { node, source }]];
	});
}

function spreadMembers(member: ts.SpreadAssignment, source: ts.SourceFile): [string, Handler][] {
	const name = member.expression.getText(source);
	const from = importsOf(source).get(name);
	if (!from) throw new Error(`${source.fileName}: cannot follow ...${name}`);
	const other = parse(join(dirname(source.fileName), `${from}.ts`));
	const value = exportsOf(other).find(([exported]) => exported === name)?.[1];
	if (!value) throw new Error(`${other.fileName} does not export ${name}`);
	return membersOf(value, other);
}

function textOf({ node, source }: Handler, known = new Set<string>()): string {
	const text = node.getText(source);
	const called = source.statements
		.filter(ts.isFunctionDeclaration)
		.filter(({ name }) => name && !known.has(name.text) && text.includes(`${name.text}(`));
	for (const { name } of called) known.add(name?.text ?? '');
	return [text, ...called.map((one) => textOf({ node: one, source }, known))].join('\n');
}

function guardOf({ node, source }: Handler): string | undefined {
	const plain = unwrapped(node);
	const body =
		ts.isArrowFunction(plain) || ts.isFunctionLike(plain)
			? (plain as { body?: ts.Node }).body
			: undefined;
	const first = body && ts.isBlock(body) ? body.statements[0] : body;
	const call = first && firstCall(first);
	if (!call) return undefined;
	if (importsOf(source).get(call)?.endsWith('/server/http/guards')) return call;
	const own = source.statements.find(
		(statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === call
	);
	return own && guardOf({ node: own, source });
}

/** The name of the function that a statement calls before anything else. */
function firstCall(statement: ts.Node): string | undefined {
	let value: ts.Node | undefined = statement;
	if (ts.isVariableStatement(statement)) {
		value = statement.declarationList.declarations[0]?.initializer;
	} else if (ts.isExpressionStatement(statement)) value = statement.expression;
	if (value && ts.isAwaitExpression(value)) value = value.expression;
	return value && ts.isCallExpression(value) && ts.isIdentifier(value.expression)
		? value.expression.text
		: undefined;
}

function exportsOf(source: ts.SourceFile): [string, ts.Node][] {
	return source.statements.flatMap((statement): [string, ts.Node][] => {
		if (ts.isFunctionDeclaration(statement) && isExported(statement)) {
			return [[statement.name?.text ?? '', statement]];
		}
		if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
		return statement.declarationList.declarations.map((declaration) => [
			declaration.name.getText(source),
			declaration.initializer ?? declaration
		]);
	});
}

/** From the name of an import to the module it comes from. */
function importsOf(source: ts.SourceFile): Map<string, string> {
	const imports = new Map<string, string>();
	for (const statement of source.statements) {
		if (!ts.isImportDeclaration(statement)) continue;
		const names = statement.importClause?.namedBindings;
		if (!names || !ts.isNamedImports(names)) continue;
		const from = (statement.moduleSpecifier as ts.StringLiteral).text;
		for (const { name } of names.elements) imports.set(name.text, from);
	}
	return imports;
}

function unwrapped(node: ts.Node): ts.Node {
	return ts.isSatisfiesExpression(node) ||
		ts.isAsExpression(node) ||
		ts.isParenthesizedExpression(node)
		? unwrapped(node.expression)
		: node;
}

function isExported(statement: ts.HasModifiers): boolean {
	return (
		ts.getModifiers(statement)?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword) ?? false
	);
}

function parse(file: string): ts.SourceFile {
	return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
}
