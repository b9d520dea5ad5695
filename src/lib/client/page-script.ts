import { askBeforeLeaving } from './kept/leave-device';
import { claimGuestText } from './kept/claim-guest-text';
import { closeMenus } from './close-menus';
import { followReading } from './follow-reading';
import { keepPlace } from './keep-place';
import { keepTyping } from './kept/keep-typing';
import { revealPassword } from './reveal-password';
import { sendInPlace } from './kept/send-in-place';
import { tellReceipt } from './kept/receipt';
import { tellTimeZone } from './tell-time-zone';
import { watchWaiting } from './kept/watch-waiting';

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
