import type { ListNode } from './list-node.ts';
import type { Build } from './node.ts';
import type { SlotNode } from './slot-node.ts';
import type { UseNode } from './use-node.ts';
/** Classes of the nodes that only some apps have, by the type of their skeleton. */
export interface NodeKinds {
    readonly list?: typeof ListNode;
    readonly use?: typeof UseNode;
    readonly slot?: typeof SlotNode;
}
/** Makes the nodes of a run of skeletons, each with its subtree. */
export declare const build: Build;
//# sourceMappingURL=build.d.ts.map