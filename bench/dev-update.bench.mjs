import { runAlone } from './alone.mjs';

/** How long it takes from a changed file on the disk to the page in the browser, in an app of 300 pages. */
runAlone(new URL('./dev/update.mjs', import.meta.url));
