import type { Hooks } from './hooks.ts';
import type { PageElement } from './page-element.ts';
/** A pointer that is down, from the start. */
export interface Press {
    readonly down: PointerEvent;
    readonly target: EventTarget;
    /** Ends with the press. */
    timer?: ReturnType<typeof setTimeout>;
    /** A long press has taken the place of the tap. */
    isOver?: boolean;
}
/**
 * `tap` from pointer events (spec, components §1): down and up without much of a move. Keys and scripts give `click`
 * events, which count as taps too.
 */
export declare function listenForTaps(page: PageElement, hooks: Hooks): void;
//# sourceMappingURL=tap.d.ts.map