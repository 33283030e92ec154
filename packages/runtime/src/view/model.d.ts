import type { View } from './view.ts';
/**
 * Apps with two-way bindings of built-in components (spec §9.4): when one reports input, the bound path gets it, before
 * the event's own handlers run.
 */
export declare function models(view: View): void;
//# sourceMappingURL=model.d.ts.map