import type { SkeletonComponent } from '../../protocol/bundle.ts';
import type { Definition } from '../define/definition.ts';
import { type Instance } from './instance.ts';
import { TagNode, type Build, type Place, type TreeNode } from './node.ts';
import type { SlotNode } from './slot-node.ts';
/** A component in its owner's template: binds its properties and holds the content that it is given. */
export declare class ComponentNode extends TagNode {
    readonly skeleton: SkeletonComponent;
    readonly instance: Instance;
    /** Dynamic slots in the component's template, each with its own copy of the content. */
    readonly occurrences: Set<SlotNode>;
    private readonly plan;
    /** What each binding gave last, before conversion. */
    private readonly given;
    private readonly children;
    constructor(skeleton: SkeletonComponent, place: Place, build: Build, definition: Definition);
    update(): void;
    below(): readonly TreeNode[];
    inTemplate(): readonly TreeNode[];
    /** Where the owner's data takes what the component sets itself (spec §9.4). */
    modelPath(property: string): readonly (string | number)[] | undefined;
    /** Sets the properties whose bindings give something else than last time; the first time, all. */
    private bind;
}
//# sourceMappingURL=component-node.d.ts.map