import { askBeforeLeaving } from './leave-device';
import { claimGuestText } from './claim-guest-text';
import { closeMenus } from './close-menus';
import { followReading } from './follow-reading';
import { keepPlace } from './keep-place';
import { keepTyping } from './keep-typing';
import { revealPassword } from './reveal-password';
import { sendInPlace } from './send-in-place';
import { tellReceipt } from './receipt';
import { tellTimeZone } from './tell-time-zone';
import { watchWaiting } from './watch-waiting';

// The only script most pages carry. Everything works without it.
askBeforeLeaving(document);
sendInPlace(document);
followReading(document);
revealPassword(document);
closeMenus(document);
keepPlace(document);
tellTimeZone(document);
claimGuestText();
keepTyping();
tellReceipt();
watchWaiting();
// A refused form begins with what is wrong.
document.querySelector<HTMLElement>('[role="alert"][data-focus]')?.focus();
