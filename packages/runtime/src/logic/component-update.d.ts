import { type PropertyDefinition } from './define/properties.ts';
import type { By } from './model.ts';
import { type Write } from './set-data.ts';
import type { Instance } from './tree/instance.ts';
/** A property that was set to something else, or a part of one. */
export interface PropertyChange {
    readonly property: PropertyDefinition;
    readonly value: unknown;
    readonly old: unknown;
    /** Set by the component itself: a two-way binding hands it on. */
    readonly isOwn: boolean;
}
/**
 * One update (spec §13): all values are set, observers run in rounds until none is due, then the template with the
 * children in it is brought up to date, then two-way bindings and property observers are told.
 *
 * From within an observer only the first step happens here, the running update does the rest. While the template is
 * being updated, the running update goes over it again.
 */
export declare function updateComponent(instance: Instance, writes: readonly Write[], by: By): void;
/** Brings the template up to date, and again as long as what runs meanwhile changes the data. */
export declare function draw(instance: Instance): void;
//# sourceMappingURL=component-update.d.ts.map