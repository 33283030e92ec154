import { createCalls, fields, get, op, spread, str, unary } from '../protocol/expression.ts';
import { handles } from './api/contexts/handles.ts';
import { wxMembers } from '../protocol/wx-members/index.ts';
import { animationMembers } from './animations.ts';
import { queryMembers } from './api/query.ts';
import { absent } from './api/absent.ts';
import { table } from './api/table.ts';
import type { Api } from './api/entry.ts';
import { measured } from './api/performance.ts';
import { createWx } from './api/wx.ts';
import { backGuards } from './back-guards.ts';
import { componentModel } from './component-model.ts';
import { customTabBar, tabBarMembers } from './pages/custom-tab-bar.ts';
import { behaviorMembers, behaviors } from './define/behavior.ts';
import type { Features } from './features.ts';
import { exitStates } from './pages/exit-state.ts';
import { observerMembers } from './node-observers.ts';
import { packages } from './packages.ts';
import { pageStack, stackMembers } from './pages/page-stack.ts';
import { routerMembers } from './pages/routers.ts';
import { rendererMembers } from './renderer-members.ts';
import { readKeyHints } from './snapshot/key-hints.ts';
import { decide } from './tree/decide.ts';
import { eventMembers } from './tree/events.ts';
import { ListNode } from './tree/list-node.ts';
import { relationMembers, relations } from './tree/relations.ts';
import { selectionMembers } from './tree/select.ts';
import { shares } from './share.ts';
import { SlotNode } from './tree/slot-node.ts';
import { UseNode } from './tree/use-node.ts';
import { updateMembers } from './update-listener.ts';
import { wxs } from './wxs.ts';

/** All parts of the runtime: for development and the playground, where an app may come to use any of them. */
export const everything: Features = {
  model: componentModel,
  helpers: { decide, fields, get, op, spread, str, unary },
  createCalls,
  nodes: { list: ListNode, slot: SlotNode, use: UseNode },
  behaviors,
  relations,
  readKeys: readKeyHints,
  wxs,
  router: pageStack,
  tabBar: customTabBar,
  packages: (runtime) => (runtime.bundle.packages ? packages(runtime) : undefined),
  handles,
  additions: [shares, exitStates, measured, backGuards],
  createWx,
  apis: { ...absentMembers(), ...table },
  members: [
    eventMembers,
    selectionMembers,
    relationMembers,
    behaviorMembers,
    queryMembers,
    stackMembers,
    routerMembers,
    rendererMembers,
    tabBarMembers,
    animationMembers,
    observerMembers,
    updateMembers,
  ],
};

/** All members of `wx`; those that there is code for come over them. */
function absentMembers(): Record<string, Api> {
  return Object.fromEntries(Object.entries(wxMembers).map(([name, { form }]) => [name, absent[form]]));
}
