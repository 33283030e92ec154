import type { SkeletonSlot } from '../../protocol/bundle.ts';
import { type Build, type Place, type TreeNode } from './node.ts';
/** A `<slot>`. Content stands below its component's tag, save for dynamic slots, which hold a copy each (spec §11.2). */
export declare class SlotNode implements TreeNode {
    private readonly skeleton;
    readonly place: Place;
    private readonly build;
    name: string;
    private scope;
    private values;
    private nodes;
    constructor(skeleton: SkeletonSlot, place: Place, build: Build);
    update(): void;
    /** The owner of the content has changed. */
    updateContent(): void;
    below(): readonly TreeNode[];
    /** Content belongs to the template it is written in. */
    inTemplate(): readonly TreeNode[];
    leave(): void;
    /** The component whose content goes here, when slots of it are dynamic. */
    private get host();
    private fill;
    private readName;
}
//# sourceMappingURL=slot-node.d.ts.map