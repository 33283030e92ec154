import type { EventBinding, PathStop, ViewNode } from '../protocol/index.ts';
import type { Instance } from './instance.ts';
import type { ViewScope } from './scope.ts';
/** A node that an event passes: of which template, and what its unit knows of it. */
export interface Stop extends PathStop {
    /** Absent for places without an element: `virtualHost`, slots. */
    readonly element: HTMLElement | undefined;
    readonly scope: ViewScope;
    readonly instance: Instance;
    readonly node: ViewNode | undefined;
    readonly bindings: readonly EventBinding[] | undefined;
}
/** Stops of the composed tree from a target out to the page's root (spec §15): slotted nodes pass the slot's surroundings. */
export declare function pathFrom(target: EventTarget | null): Stop[];
/** What the inside of a built-in consists of is nobody's node. */
export declare function isAuthored(element: Element): boolean;
export declare function stopAt(element: HTMLElement): Stop | undefined;
//# sourceMappingURL=event-path.d.ts.map