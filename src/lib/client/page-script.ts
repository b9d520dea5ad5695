import { closeMenus } from './close-menus';
import { keepPlace } from './keep-place';
import { sendInPlace } from './send-in-place';
import { followReading } from './follow-reading';
import { revealPassword } from './reveal-password';
import { tellTimeZone } from './tell-time-zone';

// The only script most pages carry. Everything works without it.
sendInPlace(document);
followReading(document);
revealPassword(document);
closeMenus(document);
keepPlace(document);
tellTimeZone(document);
// A refused form begins with what is wrong.
document.querySelector<HTMLElement>('[role="alert"][data-focus]')?.focus();
