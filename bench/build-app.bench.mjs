import { runAlone } from './alone.mjs';

/** `heddle build` of generated apps: time and memory of the whole process, and whether they grow with the app. */
runAlone(new URL('./compiler/build.mjs', import.meta.url));
