import { sendInPlace } from './send-in-place';
import { followReading } from './follow-reading';

// The only script most pages carry. Everything works without it.
sendInPlace(document);
followReading(document);
