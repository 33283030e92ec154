import type { SkeletonIf } from '../../protocol/bundle.ts';
import { type Build, type Place, type TreeNode } from './node.ts';
/** `wx:if` … `wx:else`: one branch exists at a time, and keeps its nodes as long as it is taken (spec §5). */
export declare class IfNode implements TreeNode {
    private readonly skeleton;
    readonly place: Place;
    private readonly build;
    private branch;
    private nodes;
    constructor(skeleton: SkeletonIf, place: Place, build: Build);
    update(): void;
    below(): readonly TreeNode[];
    private choose;
    private make;
}
//# sourceMappingURL=if-node.d.ts.map