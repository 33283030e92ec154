export { createControl } from './control.js';
export { createView, listen } from './create-view.js';
export { installDevtools } from './devtools.js';
export { everything } from './everything.js';
export * from './parts.js';
//# sourceMappingURL=index.js.map