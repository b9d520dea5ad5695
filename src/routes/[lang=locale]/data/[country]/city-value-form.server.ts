import * as v from 'valibot';
import { readCityValue } from '$lib/domain/egdi/read-city-value';
import type { MessageId } from '$lib/i18n/message-id';
import { says } from '$lib/i18n/says';
import { parseForm } from '$lib/server/http/forms/parse-form';
import { lineField } from '$lib/server/http/forms/text-field';

const DAY_MS = 24 * 60 * 60 * 1000;

const line = (empty: MessageId, most: number) =>
	v.pipe(lineField(most, says('data-city-long')), v.nonEmpty(empty));

const Value = v.pipe(
	line('data-city-value-empty', 20),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		const read = readCityValue(dataset.value);
		if (read.type === 'value') return read.tenThousandths;
		const fault =
			read.type === 'unreadable' ? 'data-city-value-unreadable' : 'data-city-value-range';
		addIssue({ message: says(fault) });
		return NEVER;
	})
);

/** Checks what a person found about a city; nobody has looked on a day to come, in any time zone. */
export function parseCityValue(form: FormData, now: number) {
	const latest = new Date(now + DAY_MS).toISOString().slice(0, 10);
	const wrong = says('data-city-day-wrong');
	return parseForm(
		v.object({
			city: line('data-city-name-empty', 100),
			value: Value,
			foundIn: line('data-city-found-empty', 300),
			foundOn: v.pipe(
				v.string(wrong),
				v.isoDate(wrong),
				v.check(
					(day) => !Number.isNaN(Date.parse(day)) && day >= '2024-09-17' && day <= latest,
					wrong
				)
			)
		}),
		form
	);
}
