import type { SkeletonComponent, SkeletonElement } from '../../protocol/bundle.ts';
import { replace } from './lifecycle.ts';
import { updateAll, type Place, type TreeNode } from './node.ts';

/** Makes the node of a tag; `component`: a path that is taken in place of what the tag means. */
export type Make = (skeleton: SkeletonElement | SkeletonComponent, place: Place, component?: string) => TreeNode;

export type MakeTag<T> = (skeleton: SkeletonElement | SkeletonComponent, place: Place, make: Make) => T;

export interface LazyOptions {
  readonly make: Make;
  /** What is shown for the time being. */
  readonly component: string;
  readonly loaded: Promise<unknown>;
}

/**
 * A component of a sub-package that is being loaded: another one stands in for it (`componentPlaceholder`, spec §11.3).
 * When it is there it takes the place, with the values that its properties have then. If that fails, the other one stays.
 */
export class LazyNode implements TreeNode {
  private nodes: readonly TreeNode[];
  private isGone = false;

  constructor(
    skeleton: SkeletonElement | SkeletonComponent,
    readonly place: Place,
    { make, component, loaded }: LazyOptions,
  ) {
    this.nodes = [make(skeleton, place, component)];
    const show = (): void => {
      if (this.isGone) return;
      const old = this.nodes;
      this.nodes = [make(skeleton, place)];
      replace(place, old, this.nodes);
    };
    // Of a failure, who listens for it was told.
    loaded.then(show, () => undefined);
  }

  update(): void {
    updateAll(this.nodes);
  }

  below(): readonly TreeNode[] {
    return this.nodes;
  }

  leave(): void {
    this.isGone = true;
  }
}
