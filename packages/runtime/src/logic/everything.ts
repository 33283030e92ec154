import { createCalls, fields, get, op, spread, str, unary } from '../protocol/expression.ts';
import { queryMembers } from './api/query.ts';
import { table } from './api/table.ts';
import { createWx } from './api/wx.ts';
import { componentModel } from './component-model.ts';
import { behaviorMembers, behaviors } from './define/behavior.ts';
import type { Features } from './features.ts';
import { pageStack, stackMembers } from './page-stack.ts';
import { readKeyHints } from './snapshot/key-hints.ts';
import { eventMembers } from './tree/events.ts';
import { ListNode } from './tree/list-node.ts';
import { relationMembers, relations } from './tree/relations.ts';
import { selectionMembers } from './tree/select.ts';
import { SlotNode } from './tree/slot-node.ts';
import { UseNode } from './tree/use-node.ts';
import { wxs } from './wxs.ts';

/** All parts of the runtime: for development and the playground, where an app may come to use any of them. */
export const everything: Features = {
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
