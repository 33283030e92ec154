import type { SkeletonList } from '../../protocol/bundle.ts';
import { type Build, type Place, type TreeNode } from './node.ts';
/** `wx:for`: rows follow their key, or stay at their position without one (spec §6). */
export declare class ListNode implements TreeNode {
    private readonly skeleton;
    readonly place: Place;
    private readonly build;
    private value;
    private rows;
    constructor(skeleton: SkeletonList, place: Place, build: Build);
    update(): void;
    below(): readonly TreeNode[];
    private keysOf;
    private makeRow;
    private updateRow;
    /** Without keys only the end grows or shrinks. */
    private resize;
    /** New rows are made first; then, in the new order, rows that are gone leave, others are attached, moved or just updated. */
    private reorder;
}
//# sourceMappingURL=list-node.d.ts.map