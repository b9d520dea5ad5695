import { expect, it } from 'vitest';
import { tellProblem } from '../../src/lib/server/catalogue/problems';
import { checkTerms } from './check-terms';

const LIST = '- term: план стратегии\n  not: набросок\\S* стратеги\n  reason: один документ\n';
const problemsOf = (files: Readonly<Record<string, string>>) => checkTerms(files).map(tellProblem);

it.each([
	['a message', 'content/messages/ru/city.ftl'],
	['a lesson', 'content/courses/a/01-b/01-c/ru.md'],
	['a test', 'content/courses/a/01-b/test.ru.yaml'],
	['a glossary', 'content/glossary/ru.yaml']
])('a name that was given up is found in %s, with its line and the right one', (_, file) => {
	expect(problemsOf({ 'content/terms/ru.yaml': LIST, [file]: 'x\nНабросок стратегии' })).toEqual([
		`${file}:2: says "Набросок стратеги"; the word is "план стратегии": один документ`
	]);
});

it('another language may say what it likes', () => {
	const file = 'content/messages/kk/city.ftl';
	expect(problemsOf({ 'content/terms/ru.yaml': LIST, [file]: 'набросок стратегии' })).toEqual([]);
});

it('a list that cannot be used is named', () => {
	const list = LIST.replace('набросок\\S*', '(');
	expect(problemsOf({ 'content/terms/ru.yaml': list })).toEqual([
		expect.stringContaining('content/terms/ru.yaml:2: 0.not: is no regular expression')
	]);
});
