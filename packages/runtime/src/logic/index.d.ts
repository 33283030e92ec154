import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { LogicChannel } from './runtime.ts';
/** The entry of a worker that has all parts of the runtime: runs the app of a bundle once the view sends `boot`. */
export declare function startLogic(bundle: (helpers: LogicHelpers) => LogicBundle, channel: LogicChannel): void;
export { everything } from './everything.ts';
export { createGlobals, type LogicGlobals } from './globals.ts';
export { connectLogic, startWith } from './start.ts';
export { Runtime, type LogicChannel } from './runtime.ts';
export { none, type Features } from './features.ts';
export { createCalls, fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.ts';
export { componentModel } from './component-model.ts';
export { pageModel } from './page-model.ts';
export { ListNode } from './tree/list-node.ts';
export { SlotNode } from './tree/slot-node.ts';
export { UseNode } from './tree/use-node.ts';
export { behaviorMembers, behaviors } from './define/behavior.ts';
export { noBehaviors } from './define/behaviors.ts';
export { noRelations, relationMembers, relations } from './tree/relations.ts';
export { readKeyHints } from './snapshot/key-hints.ts';
export { onePage } from './one-page.ts';
export { pageStack, stackMembers } from './page-stack.ts';
export { createWx } from './api/wx.ts';
export { eventMembers } from './tree/events.ts';
export { selectionMembers } from './tree/select.ts';
export { queryMembers } from './api/query.ts';
export { wxs } from './wxs.ts';
//# sourceMappingURL=index.d.ts.map