/* Entry of our additions to Tasklist: each file does one thing and can be left out without harm to the others. */
import { watchForms, whenStarted } from './watch-forms.js';
import { keepNoDrafts } from './no-drafts.js';
import { showRefusals } from './refusals.js';
import { quietToasts } from './toasts.js';
import { holdPresses } from './hold-presses.js';
import { keepPressable } from './keep-pressable.js';
import { speakJapanese } from './form-texts.js';
import { easeLists } from './lists.js';
import { hintAtClaiming } from './claim-hint.js';
import { openLinksBeside } from './links.js';
import { tellDueDates } from './due-dates.js';

document.documentElement.lang = 'ja';
keepNoDrafts();
holdPresses();
showRefusals();
tellDueDates();
whenStarted(quietToasts);
watchForms([keepPressable, speakJapanese, easeLists, hintAtClaiming, openLinksBeside]);
