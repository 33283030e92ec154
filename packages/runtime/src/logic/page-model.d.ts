import type { Model } from './model.ts';
/** Pages that hold no components and use nothing of theirs: `Page()` with data, functions and values. */
export declare const pageModel: Model;
//# sourceMappingURL=page-model.d.ts.map