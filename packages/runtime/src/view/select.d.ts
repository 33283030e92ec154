import type { Instance } from './instance.ts';
/**
 * Elements of one component's template, by a selector over ids, classes, tags and attributes (spec, components §4
 * selector queries). `a >>> b` goes on inside the components found. An unreadable selector finds nothing.
 */
export declare function select(instance: Instance, selector: string): HTMLElement[];
/** The component that an element is the host of. */
export declare function instanceAt(element: Element): Instance | undefined;
//# sourceMappingURL=select.d.ts.map