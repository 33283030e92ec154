import type { Model } from './model.ts';
/** The whole component model (spec §11 to §17). */
export declare const componentModel: Model;
//# sourceMappingURL=component-model.d.ts.map