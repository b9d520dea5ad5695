/** Freezes a value and everything in it, since all requests share it. */
export function deepFreeze<Shape>(value: Shape): Shape {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) deepFreeze(inner);
	}
	return value;
}
