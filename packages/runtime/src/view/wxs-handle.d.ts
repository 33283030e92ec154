import type { Instance } from './instance.ts';
import type { View } from './view.ts';
/**
 * A node as WXS event handlers and `change:` handlers see it (spec §8.1). `instance` is the component whose template
 * the node stands in, and whose methods `callMethod` reaches.
 */
export declare function createHandle(view: View, instance: Instance, element: HTMLElement | undefined): object;
//# sourceMappingURL=wxs-handle.d.ts.map