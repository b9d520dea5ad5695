import type { Answer, AnswerFields } from '../../../src/lib/domain/quiz/answer';

// Short ways to write down answers and what a form sends.

export const choices = (...ids: string[]): Answer => ({ type: 'choices', ids });
export const rows = (values: Record<string, string>): Answer => ({ type: 'rows', values });
export const path = (...ids: string[]): Answer => ({ type: 'path', ids });
export const text = (typed: string): Answer => ({ type: 'text', text: typed });

/** Fields as a browser sends them. */
export const fields = (values: Record<string, string | string[]>): AnswerFields =>
	new Map(Object.entries(values).map(([name, value]) => [name, [value].flat()]));
