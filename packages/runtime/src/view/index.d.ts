export { createControl } from './control.ts';
export type { ViewControl } from './control.ts';
export { createView, listen } from './create-view.ts';
export type { ViewOptions } from './create-view.ts';
export { installDevtools } from './devtools.ts';
export type { Devtools, Traffic, TreeNode } from './devtools.ts';
export { everything } from './everything.ts';
export type { Feature, Features } from './features.ts';
export type { View } from './view.ts';
export * from './parts.ts';
//# sourceMappingURL=index.d.ts.map