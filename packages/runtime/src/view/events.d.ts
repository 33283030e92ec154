import type { ViewUnit } from '../protocol/index.ts';
import type { Touches } from './gesture-event.ts';
import type { View } from './view.ts';
/** What an event says, besides where it happened. */
export interface EventDescription extends Partial<Touches> {
    readonly detail: unknown;
}
/**
 * One listener per event type on each page's root, for the types that templates have handlers for (design §5).
 * Capturing hears events that do not bubble too.
 */
export declare class Events {
    #private;
    constructor(listener: (event: Event) => void);
    /** Notes what a unit listens to. */
    learn({ nodes }: ViewUnit): void;
    /** Events of a type have a meaning from now on. */
    add(type: string): void;
    listenOn(root: ShadowRoot): void;
}
export declare function handleEvent(view: View, event: Event): void;
//# sourceMappingURL=events.d.ts.map