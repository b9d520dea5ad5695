import ts from 'typescript';

/** A comment or a name in the code, with the line on which it begins. */
export interface Words {
	readonly kind: 'comment' | 'name';
	readonly line: number;
	readonly text: string;
}

const COMMENT = /\/\/.*(?:\n[ \t]*\/\/.*)*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;
const NAME = /[A-Za-z_$][\w$]*/g;

/** The comments and names of a source file; texts in quotation marks and texts of a page are neither. */
export function wordsOfFile(file: string, text: string): Words[] {
	const code = file.endsWith('.svelte') ? codeOfComponent(text) : withoutTexts(text);
	const names = code.replace(COMMENT, blank);
	return [...wordsIn('comment', code, COMMENT), ...wordsIn('name', names, NAME)];
}

function wordsIn(kind: Words['kind'], code: string, pattern: RegExp): Words[] {
	return [...code.matchAll(pattern)].map((match) => ({
		kind,
		line: code.slice(0, match.index).split('\n').length,
		// A comment reads as one text: the marks at the head of its lines go.
		text: match[0].replace(/\n\s*(?:\*(?!\/)|\/\/)? ?/g, '\n')
	}));
}

/** Keeps of a component what is code: scripts, components, expressions and comments, each in its place. */
function codeOfComponent(text: string): string {
	const kept =
		/<script[^>]*>[\s\S]*?<\/script>|<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|<[A-Z]\w*|\{[^{}]*\}/g;
	let code = '';
	for (const match of text.matchAll(kept)) {
		code += blank(text.slice(code.length, match.index)) + codeOfPart(match[0]);
	}
	return code + blank(text.slice(code.length));
}

function codeOfPart(part: string): string {
	const tag = /^<script[^>]*>/.exec(part)?.[0];
	if (tag) {
		return blank(tag) + withoutTexts(part.slice(tag.length, -'</script>'.length)) + ' '.repeat(9);
	}
	return part.startsWith('{') ? part.replace(/'[^'\n]*'|"[^"\n]*"/g, blank) : part;
}

/** Blanks what stays the same length: literal texts, so that nothing in them is taken for a comment or a name. */
function withoutTexts(code: string): string {
	const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
	let rest = code;
	const visit = (node: ts.Node): void => {
		if (isText(node)) {
			const from = node.getStart(source);
			rest = rest.slice(0, from) + blank(code.slice(from, node.end)) + rest.slice(node.end);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return rest;
}

function isText(node: ts.Node): boolean {
	return (
		ts.isStringLiteralLike(node) ||
		ts.isRegularExpressionLiteral(node) ||
		ts.isTemplateHead(node) ||
		ts.isTemplateMiddleOrTemplateTail(node)
	);
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
