import type { SkeletonIf } from '../../protocol/bundle.ts';
import { replace } from './lifecycle.ts';
import { updateAll, type Build, type Place, type TreeNode } from './node.ts';

/** `wx:if` … `wx:else`: one branch exists at a time, and keeps its nodes as long as it is taken (spec §5). */
export class IfNode implements TreeNode {
  private branch: number;
  private nodes: readonly TreeNode[];

  constructor(
    private readonly skeleton: SkeletonIf,
    readonly place: Place,
    private readonly build: Build,
  ) {
    this.branch = this.choose();
    this.nodes = this.make();
  }

  update(): void {
    const branch = this.choose();
    if (branch === this.branch) return updateAll(this.nodes);
    this.branch = branch;
    const old = this.nodes;
    this.nodes = this.make();
    replace(this.place, old, this.nodes);
  }

  below(): readonly TreeNode[] {
    return this.nodes;
  }

  private choose(): number {
    return this.skeleton.branches.findIndex(({ test }) => !test || test(this.place.scope));
  }

  private make(): readonly TreeNode[] {
    return this.build(this.skeleton.branches[this.branch]?.children, this.place);
  }
}
