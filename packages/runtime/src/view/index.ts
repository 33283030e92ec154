export { createView } from './create-view.ts';
export type { ViewControl, ViewOptions } from './create-view.ts';
export { installDevtools } from './devtools.ts';
export type { Devtools, Traffic, TreeNode } from './devtools.ts';
export type { ViewHost } from './handlers.ts';
export { texts } from './shell/texts.ts';
