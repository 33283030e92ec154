import type { SkeletonComponent, SkeletonElement } from '../../protocol/bundle.ts';
import { TagNode, type Build, type Place, type TreeNode } from './node.ts';

/** A plain or built-in element, or a tag that no component is known for. */
export class ElementNode extends TagNode {
  private readonly children: readonly TreeNode[];

  constructor(
    readonly skeleton: SkeletonElement | SkeletonComponent,
    place: Place,
    build: Build,
  ) {
    super(place);
    this.children = build(skeleton.children, {
      owner: place.owner,
      unit: place.unit,
      scope: place.scope,
      parent: this,
    });
  }

  update(): void {
    for (const child of this.children) child.update();
  }

  below(): readonly TreeNode[] {
    return this.children;
  }
}
