import { runAlone } from './alone.mjs';

/** An app of 300 pages: compiled for the first time, and again after a change of one file. */
runAlone(new URL('./compiler/app.mjs', import.meta.url));
