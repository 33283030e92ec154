import type { Stack } from '../protocol/messages.ts';
import type { Members } from './author-this.ts';
import { type EventChannel } from './event-channel.ts';
import type { Router } from './router.ts';
import type { Runtime } from './runtime.ts';
import type { Instance } from './tree/instance.ts';
/** The page stack and how it changes (spec components-apis §7). Refused calls reject with the reason. */
export interface PageStack extends Router {
    /** `navigateTo` gives the channel to the page that it opens. */
    go(by: Way, url: string, events?: unknown): Promise<EventChannel | undefined>;
    back(delta: number): Promise<void>;
    openerChannel(page: Instance): EventChannel | undefined;
}
type Way = Exclude<Stack['by'], 'start' | 'navigateBack'>;
export declare const stackMembers: Members;
export declare function pageStack(runtime: Runtime): PageStack;
export {};
//# sourceMappingURL=page-stack.d.ts.map