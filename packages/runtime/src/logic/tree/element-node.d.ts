import type { SkeletonComponent, SkeletonElement } from '../../protocol/bundle.ts';
import { TagNode, type Build, type Place, type TreeNode } from './node.ts';
/** A plain or built-in element, or a tag that no component is known for. */
export declare class ElementNode extends TagNode {
    private readonly children;
    constructor(skeleton: SkeletonElement | SkeletonComponent, place: Place, build: Build);
    update(): void;
    below(): readonly TreeNode[];
}
//# sourceMappingURL=element-node.d.ts.map