import text from 'virtual:catalogue';
import type { Catalogue } from './catalogue';
import { deepFreeze } from './deep-freeze';

/** The content as it was when the server was built: the only line that knows the bundler. */
export const builtCatalogue = deepFreeze(JSON.parse(text) as Catalogue);
