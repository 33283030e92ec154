import { createCalls, fields, get, op, spread, str, unary } from '../protocol/expression.js';
import { queryMembers } from './api/query.js';
import { table } from './api/table.js';
import { createWx } from './api/wx.js';
import { componentModel } from './component-model.js';
import { behaviorMembers, behaviors } from './define/behavior.js';
import { pageStack, stackMembers } from './page-stack.js';
import { readKeyHints } from './snapshot/key-hints.js';
import { eventMembers } from './tree/events.js';
import { ListNode } from './tree/list-node.js';
import { relationMembers, relations } from './tree/relations.js';
import { selectionMembers } from './tree/select.js';
import { SlotNode } from './tree/slot-node.js';
import { UseNode } from './tree/use-node.js';
import { wxs } from './wxs.js';
/** All parts of the runtime: for development and the playground, where an app may come to use any of them. */
export const everything = {
    model: componentModel,
    helpers: { fields, get, op, spread, str, unary },
    createCalls,
    nodes: { list: ListNode, slot: SlotNode, use: UseNode },
    behaviors,
    relations,
    readKeys: readKeyHints,
    wxs,
    router: pageStack,
    createWx,
    apis: table,
    members: [eventMembers, selectionMembers, relationMembers, behaviorMembers, queryMembers, stackMembers],
};
//# sourceMappingURL=everything.js.map