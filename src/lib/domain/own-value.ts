/**
 * The own value under a name that came from outside; what every object inherits, such as `constructor`, is none.
 * @example ownValue({ about: 1 }, 'constructor') === undefined
 */
export function ownValue<Value>(
	record: Readonly<Record<string, Value>>,
	name: string
): Value | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}
