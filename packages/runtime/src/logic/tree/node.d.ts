import type { SkeletonComponent, SkeletonElement, SkeletonNode, SkeletonUnit } from '../../protocol/bundle.ts';
import type { Instance } from './instance.ts';
import { type LogicScope } from './scope.ts';
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
export declare function updateAll(nodes: readonly TreeNode[]): void;
/** An element or component: what has an id, classes, a dataset and event bindings. */
export declare abstract class TagNode implements TreeNode {
    readonly skeleton: SkeletonElement | SkeletonComponent;
    readonly place: Place;
    readonly instance: Instance | undefined;
    constructor(skeleton: SkeletonElement | SkeletonComponent, place: Place);
    abstract update(): void;
    abstract below(): readonly TreeNode[];
    inTemplate?(): readonly TreeNode[];
    get id(): string;
    get dataset(): Readonly<Record<string, unknown>>;
    get mark(): Readonly<Record<string, unknown>> | undefined;
    /** Names in `class`: a string, or an array given whole (spec §9.1). */
    get classes(): readonly string[];
    get slot(): string;
    private read;
}
/** An id, or the name of a slot or template, as an expression gave it. */
export declare function nameText(value: unknown): string;
/** Whether nodes made now at a place are attached at once: its owner is, and has begun to attach what is in it. */
export declare function isLive({ owner }: Place): boolean;
/** Nodes of one template, in tree order: what stands between a component's tags too, but not what is in the component. */
export declare function nodesWithin(nodes: readonly TreeNode[]): Generator<TreeNode>;
//# sourceMappingURL=node.d.ts.map