/** What every page runs: a few hundred bytes that make its buttons work. */
import { startCopyButtons } from './copy.ts';
import { startRatings } from './feedback/start.ts';
import { startOffline } from './offline/start.ts';
import { startReveal } from './reveal.ts';
import { startSearch } from './search/launcher.ts';
import { startThemeSwitch } from './theme/switch.ts';

startThemeSwitch();
startCopyButtons();
startReveal();
startRatings();
startSearch();
startOffline();
