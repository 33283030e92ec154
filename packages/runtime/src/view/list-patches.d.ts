import type { FieldUse } from '../protocol/bundle.ts';
import type { Patch } from '../protocol/patch.ts';
import type { Instance } from './instance.ts';
import type { View } from './view.ts';
/** Tells the lists over a field of an instance, and those whose rows use it from outside, of a patch. */
export type TellLists = (instance: Instance, use: FieldUse, patch: Patch) => void;
/** Apps with `wx:for`: lists over plain fields hear of patches directly (design §5). */
export declare function lists(view: View): void;
//# sourceMappingURL=list-patches.d.ts.map