import type { View } from './view.ts';
/** A node as the author wrote it: text, or a tag with class names without prefixes. */
export type TreeNode = string | ElementNode;
export interface ElementNode {
    readonly tag: string;
    /** Components: id of the instance, for `data(id)`. */
    readonly id?: number;
    readonly is?: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly dataset: Readonly<Record<string, unknown>>;
    /** What stands between the tags: for a component, what it was given. */
    readonly children: TreeNode[];
    /** A component's own template; its slots stay visible in there. */
    readonly shadow?: TreeNode[];
}
/** The top page. */
export declare function pageTree(view: View): TreeNode;
//# sourceMappingURL=tree.d.ts.map