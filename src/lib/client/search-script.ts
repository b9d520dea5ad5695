import { pocketSearch } from './pocket-search';

// Only the search page carries it.
pocketSearch(document);
