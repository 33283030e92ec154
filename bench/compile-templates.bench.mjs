import { runAlone } from './alone.mjs';

/** All templates of three libraries, against glass-easel's compiler; and whether the cost of a template is linear. */
runAlone(new URL('./compiler/templates.mjs', import.meta.url));
