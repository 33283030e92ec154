import { type UserFunction } from './define/part.ts';
import type { Runtime } from './runtime.ts';
/** One end of the line between a page and the one that it opened (spec §7). */
export interface EventChannel {
    on(event: string, listener: UserFunction): void;
    once(event: string, listener: UserFunction): void;
    off(event: string, listener?: UserFunction): void;
    emit(event: string, ...args: readonly unknown[]): void;
}
/** Both ends. What is emitted before somebody listens waits for the first listener. */
export declare function createEventChannels(runtime: Runtime, events: unknown): {
    opener: EventChannel;
    opened: EventChannel;
};
//# sourceMappingURL=event-channel.d.ts.map