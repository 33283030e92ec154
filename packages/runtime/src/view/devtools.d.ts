import type { Channel, ErrorRecord, ToLogic, ToView } from '../protocol/index.ts';
import type { TreeNode } from './tree.ts';
import type { View } from './view.ts';
export type { TreeNode } from './tree.ts';
/** One message between the threads. */
export interface Traffic {
    readonly direction: 'toView' | 'toLogic';
    readonly type: string;
    readonly bytes: number;
    readonly time: number;
}
/** The inspection hook, `globalThis.__HEDDLE_DEVTOOLS__` (design §9). */
export interface Devtools {
    /** First page shown and its first patch applied. */
    readonly ready: Promise<void>;
    /** No flush in flight, nothing left to draw. */
    idle(): Promise<void>;
    route(): string;
    /** The current page as the author wrote it, components opened. */
    tree(): TreeNode;
    /** Data of a page or component, from the worker. */
    data(componentId?: number): Promise<unknown>;
    messages(): Traffic[];
    errors(): ErrorRecord[];
}
/** What `startApp` does with it: watches the channel, then knows the view. */
export interface DevtoolsLink {
    watch(channel: Channel<ToLogic, ToView>): Channel<ToLogic, ToView>;
    attach(view: View): void;
}
/** Puts the hook on the page. Only builds for development contain it. */
export declare function installDevtools(): DevtoolsLink;
//# sourceMappingURL=devtools.d.ts.map