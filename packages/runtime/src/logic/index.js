import { everything } from './everything.js';
import { startWith } from './start.js';
/** The entry of a worker that has all parts of the runtime: runs the app of a bundle once the view sends `boot`. */
export function startLogic(bundle, channel) {
    startWith(everything, bundle, channel);
}
export { everything } from './everything.js';
export { createGlobals } from './globals.js';
export { connectLogic, startWith } from './start.js';
export { Runtime } from './runtime.js';
// The parts, for entries that name just those that an app uses (`logicEntry` of the compiler).
export { none } from './features.js';
export { createCalls, fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.js';
export { componentModel } from './component-model.js';
export { pageModel } from './page-model.js';
export { ListNode } from './tree/list-node.js';
export { SlotNode } from './tree/slot-node.js';
export { UseNode } from './tree/use-node.js';
export { behaviorMembers, behaviors } from './define/behavior.js';
export { noBehaviors } from './define/behaviors.js';
export { noRelations, relationMembers, relations } from './tree/relations.js';
export { readKeyHints } from './snapshot/key-hints.js';
export { onePage } from './one-page.js';
export { pageStack, stackMembers } from './page-stack.js';
export { createWx } from './api/wx.js';
export { eventMembers } from './tree/events.js';
export { selectionMembers } from './tree/select.js';
export { queryMembers } from './api/query.js';
export { wxs } from './wxs.js';
//# sourceMappingURL=index.js.map