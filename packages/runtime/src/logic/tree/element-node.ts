import type { SkeletonComponent, SkeletonElement } from '../../protocol/bundle.ts';
import { TagNode, updateAll, type Build, type Place, type TreeNode } from './node.ts';

/** A plain or built-in element, or a tag that no component is known for. */
export class ElementNode extends TagNode {
  private readonly children: readonly TreeNode[];

  constructor(skeleton: SkeletonElement | SkeletonComponent, place: Place, build: Build) {
    super(skeleton, place);
    this.children = build(skeleton.children, { ...place, parent: this });
  }

  update(): void {
    updateAll(this.children);
  }

  below(): readonly TreeNode[] {
    return this.children;
  }
}
