import { claimGuestText } from './claim-guest-text';
import { followReading } from './follow-reading';
import { keepTyping } from './keep-typing';
import { askBeforeLeaving } from './leave-device';
import { tellReceipt } from './receipt';
import { revealPassword } from './reveal-password';
import { sendInPlace } from './send-in-place';
import { watchWaiting } from './watch-waiting';

// The only script most pages carry. Everything works without it.
askBeforeLeaving(document);
sendInPlace(document);
followReading(document);
revealPassword(document);
claimGuestText();
keepTyping();
tellReceipt();
watchWaiting();
// A refused form begins with what is wrong.
document.querySelector<HTMLElement>('[role="alert"][data-focus]')?.focus();
