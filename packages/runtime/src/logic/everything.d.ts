import type { Features } from './features.ts';
/** All parts of the runtime: for development and the playground, where an app may come to use any of them. */
export declare const everything: Features;
//# sourceMappingURL=everything.d.ts.map