import type { Instance } from './instance.ts';
import { type Place, type TreeNode } from './node.ts';
/** Calls a lifetime of one instance, behaviors' first (spec §14). */
export declare function runLifetime(instance: Instance, name: string, ...args: readonly unknown[]): void;
/** Attaches nodes and all that is in them: parents before children, own template before given content (spec §14). */
export declare function attach(nodes: readonly TreeNode[]): void;
export declare function attachInstance(instance: Instance): void;
/** Takes nodes out for good: given content first, then the own template, then the component itself (spec §14). */
export declare function detach(nodes: readonly TreeNode[]): void;
export declare function detachInstance(instance: Instance): void;
/** Other nodes have taken the place of old ones. */
export declare function replace(place: Place, old: readonly TreeNode[], fresh: readonly TreeNode[]): void;
/** A keyed list has put nodes elsewhere (spec §6.1). */
export declare function move(nodes: readonly TreeNode[]): void;
/** Tells components that the view shows them: children first, and each once (spec §14). */
export declare function makeReady(instance: Instance): void;
/** `show`, `hide`, `resize` of a page, for it and all components in it (spec §14). */
export declare function runPageLifetime(page: Instance, name: string, ...args: readonly unknown[]): void;
//# sourceMappingURL=lifecycle.d.ts.map