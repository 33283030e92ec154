import type { View } from './view.ts';
/**
 * Apps with `change:prop` handlers (spec §8.1): they are called for nodes whose value is another one than at the last
 * time. Costs a look through the top page after each flush, once a template that has some is loaded.
 */
export declare function changeHandlers(view: View): void;
//# sourceMappingURL=change.d.ts.map