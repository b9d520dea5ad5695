/** Marks that turn what follows around, also in the sentence or the file name around them. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text that is shown within a line of others, such as a name in a title: line ends and tabs become spaces, and marks
 * that turn text around are left out. A field for one line sends neither; a request made by hand can.
 * @example oneLine('Dal\nvira') === 'Dal vira'
 */
export function oneLine(text: string): string {
	return text
		.replace(TURNING, '')
		.replace(/[\n\t]+/g, ' ')
		.trim();
}
