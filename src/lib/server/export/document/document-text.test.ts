import { expect, it } from 'vitest';
import { withDocumentTexts } from './document-text';

it('reaches every text of a nested value and leaves the rest as it is', () => {
	const made = () => 1;
	expect(withDocumentTexts({ a: ['x\0', { b: 'y\u000bz' }], n: 3, made, none: undefined })).toEqual(
		{
			a: ['x', { b: 'y\nz' }],
			n: 3,
			made,
			none: undefined
		}
	);
});
