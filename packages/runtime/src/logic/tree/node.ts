import type { Scope, SkeletonComponent, SkeletonElement, SkeletonNode, SkeletonUnit } from '../../protocol/bundle.ts';
import type { Instance } from './instance.ts';
import { evaluate, type LogicScope } from './scope.ts';

/** Where a run of sibling nodes stands. */
export interface Place {
  /** Instance in whose template they stand. */
  readonly owner: Instance;
  /** Unit that the template belongs to: names of templates mean those of this unit. */
  readonly unit: SkeletonUnit;
  readonly scope: LogicScope;
  /** Nearest element or component around them in the same template. */
  readonly parent: TagNode | undefined;
  /** Only nodes for this slot are wanted: content of a dynamic slot. */
  readonly slot?: string | undefined;
}

/** Makes nodes at a place. Passed along, since every kind of node may hold every other. */
export type Build = (skeletons: readonly SkeletonNode[] | undefined, place: Place) => TreeNode[];

/**
 * A node of an instance's skeleton: made with its subtree, brought up to date with `update` whenever its owner's data
 * may have changed.
 */
export interface TreeNode {
  readonly place: Place;
  /** Of a component. */
  readonly instance?: Instance | undefined;
  update(): void;
  /** Nodes that come and go with this one. For a component: the content that it was given, not its own template. */
  below(): readonly TreeNode[];
  /** Nodes below that stand in the same template, where that differs: content of dynamic slots. */
  inTemplate?(): readonly TreeNode[];
  /** Called when the node is gone. */
  leave?(): void;
}

export function updateAll(nodes: readonly TreeNode[]): void {
  for (const node of nodes) node.update();
}

/** An element or component: what has an id, classes, a dataset and event bindings. */
export abstract class TagNode implements TreeNode {
  readonly instance: Instance | undefined;

  constructor(
    readonly skeleton: SkeletonElement | SkeletonComponent,
    readonly place: Place,
  ) {}

  abstract update(): void;
  abstract below(): readonly TreeNode[];
  inTemplate?(): readonly TreeNode[];

  get id(): string {
    return nameText(this.read(this.skeleton.id));
  }

  get dataset(): Readonly<Record<string, unknown>> {
    return { ...this.read(this.skeleton.data) };
  }

  get mark(): Readonly<Record<string, unknown>> | undefined {
    return this.read(this.skeleton.mark);
  }

  /** Names in `class`: a string, or an array given whole (spec §9.1). */
  get classes(): readonly string[] {
    const value = this.read(this.skeleton.class);
    const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
    return text.split(/\s+/);
  }

  get slot(): string {
    return nameText(this.read(this.skeleton.slot));
  }

  private read<T>(bound: T | ((scope: Scope) => T)): T {
    return evaluate(bound, this.place.scope);
  }
}

/** An id, or the name of a slot or template, as an expression gave it. */
export function nameText(value: unknown): string {
  return value == null ? '' : String(value);
}

/** Whether nodes made now at a place are attached at once: its owner is, and has begun to attach what is in it. */
export function isLive({ owner }: Place): boolean {
  return owner.state === 'attached' && owner.opened;
}

/** Nodes of one template, in tree order: what stands between a component's tags too, but not what is in the component. */
export function* nodesWithin(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    yield node;
    yield* nodesWithin(node.inTemplate?.() ?? node.below());
  }
}
