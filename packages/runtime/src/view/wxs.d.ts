import type { EventPayload, ViewHelpers } from '../protocol/index.ts';
import type { Stop } from './event-path.ts';
import type { View } from './view.ts';
/** All that has to do with WXS in the view. */
export interface Wxs {
    /** State of nodes, as the scripts keep it. */
    readonly states: WeakMap<object, object>;
    /** What templates call: access to the modules, and calls of their functions. */
    readonly helpers: Pick<ViewHelpers, 'wxs' | 'invoke' | 'apply'>;
    /** Runs an event handler; `false` from it stops the event. */
    callHandler(handler: object, stop: Stop, payload: EventPayload, event: Event): boolean;
}
/** Apps with WXS modules that the view runs. */
export declare function wxs(view: View): void;
//# sourceMappingURL=wxs.d.ts.map