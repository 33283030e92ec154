import type { View } from './view.ts';
/** Apps with `<navigator>`: a tap on one needs no handler of the author's, and comes after those that there are. */
export declare function navigators(view: View): void;
/** `../b/b?x=1` seen from `pages/a/a`; the query stays as written. */
export declare function resolveRoute(url: string, from: string): string;
//# sourceMappingURL=navigator.d.ts.map