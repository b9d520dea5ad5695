import type { Instrument } from '$lib/domain/instrument/instrument';
import { lineWith, report, type ParseContext } from '../parse-context';

interface Holder {
	readonly instrument: Instrument;
	readonly place: string;
}

/**
 * Notes ids that are used twice. Lessons and practices name a question without its instrument, so that only editions of
 * one series may share the id of a question, which then is the same question.
 */
export function checkSharedIds(context: ParseContext, instruments: readonly Instrument[]): void {
	const holders = new Map<string, Holder>();
	for (const instrument of instruments) {
		const file = `content/instruments/${instrument.id}/instrument.yaml`;
		const claim = (kind: 'criterion' | 'indicator', id: string) => {
			const line = lineWith(context, file, `id: ${id}`);
			const holder = holders.get(`${kind} ${id}`);
			const reason = holder && faultOf(holder, instrument, kind, id);
			if (reason) report(context, file, line, 'id', reason);
			else holders.set(`${kind} ${id}`, { instrument, place: `${file}:${line}` });
		};
		for (const { id } of instrument.criteria) claim('criterion', id);
		for (const { id } of instrument.indicators) claim('indicator', id);
	}
}

function faultOf(holder: Holder, instrument: Instrument, kind: string, id: string) {
	const said = `the ${kind} id "${id}" stands already in ${holder.place}`;
	if (holder.instrument === instrument) return said;
	if (holder.instrument.series === instrument.series) return undefined;
	return `${said}; only editions of one series may share an id`;
}
