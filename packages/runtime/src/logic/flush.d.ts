import type { WindowConfig } from '../protocol/config.ts';
import type { Stack } from '../protocol/messages.ts';
import type { UserFunction } from './define/part.ts';
import type { Runtime } from './runtime.ts';
import type { Instance } from './tree/instance.ts';
/**
 * What the view still has to be told, and the one message that tells it (design §4). Sent at the end of a task, never
 * while the last one is unanswered; pages that are not shown wait until they are.
 */
export interface Flusher {
    born(instance: Instance): void;
    dead(instance: Instance): void;
    /** Data or external classes of the instance may have changed. */
    changed(instance: Instance): void;
    /** Calls a `setData` callback when the view has what was set. */
    after(instance: Instance, callback: UserFunction): void;
    /** Calls code of the runtime at the same moment. */
    whenShown(callback: () => void): void;
    stack(stack: Stack): void;
    settings(page: Instance, settings: WindowConfig): void;
    /** The view has drawn a flush. */
    shown(flush: number): void;
}
export declare function createFlusher(runtime: Runtime): Flusher;
//# sourceMappingURL=flush.d.ts.map