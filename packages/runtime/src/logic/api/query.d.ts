import { type Members } from '../author-this.ts';
import type { SyncApi } from './entry.ts';
/** What `select` and its relatives give: each call asks for something of the nodes (spec §17). */
export interface NodesRef {
    boundingClientRect(callback?: unknown): SelectorQuery;
    scrollOffset(callback?: unknown): SelectorQuery;
    fields(fields: unknown, callback?: unknown): SelectorQuery;
    context(callback?: unknown): SelectorQuery;
    node(callback?: unknown): SelectorQuery;
}
export interface SelectorQuery {
    in(component: unknown): SelectorQuery;
    select(selector: unknown): NodesRef;
    selectAll(selector: unknown): NodesRef;
    selectViewport(): NodesRef;
    exec(callback?: unknown): NodesRef;
}
export declare const createSelectorQuery: SyncApi;
export declare const queryMembers: Members;
//# sourceMappingURL=query.d.ts.map