import type { Members } from '../author-this.ts';
import { TagNode } from './node.ts';
type Options = Readonly<Record<string, unknown>>;
export declare const eventMembers: Members;
/** Dispatches an event at a node of the tree. */
export declare function fireAt(node: TagNode, type: string, detail: unknown, options: Options): void;
export {};
//# sourceMappingURL=events.d.ts.map