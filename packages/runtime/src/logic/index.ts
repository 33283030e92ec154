import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import { everything } from './everything.ts';
import { hotUpdates } from './hot-update.ts';
import type { LogicChannel } from './runtime.ts';
import { startWith } from './start.ts';

/** The entry of a worker that has all parts of the runtime, and follows changes of its app: runs the app of a bundle once the view sends `boot`. */
export function startLogic(bundle: (helpers: LogicHelpers) => LogicBundle, channel: LogicChannel): void {
  hotUpdates(startWith(everything, bundle, channel));
}

export { everything } from './everything.ts';
export { createGlobals, type LogicGlobals } from './globals.ts';
export { connectLogic, startWith } from './start.ts';
export { Runtime, type LogicChannel } from './runtime.ts';

// The parts, for entries that name just those that an app uses (`logicEntry` of the compiler).
export { none, type Features } from './features.ts';
export { createCalls, fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.ts';
export { componentModel } from './component-model.ts';
export { pageModel } from './pages/page-model.ts';
export { ListNode } from './tree/list-node.ts';
export { SlotNode } from './tree/slot-node.ts';
export { UseNode } from './tree/use-node.ts';
export { behaviorMembers, behaviors } from './define/behavior.ts';
export { noBehaviors } from './define/behaviors.ts';
export { noRelations, relationMembers, relations } from './tree/relations.ts';
export { readKeyHints } from './snapshot/key-hints.ts';
export { onePage } from './pages/one-page.ts';
export { packages } from './packages.ts';
export { pageStack, stackMembers } from './pages/page-stack.ts';
export { routerMembers } from './pages/routers.ts';
export { rendererMembers } from './renderer-members.ts';
export { customTabBar, tabBarMembers } from './pages/custom-tab-bar.ts';
export { audioHandle } from './api/contexts/audio.ts';
export { cameraHandle } from './api/contexts/camera.ts';
export { canvasHandle } from './api/contexts/canvas-node.ts';
export { editorHandle } from './api/contexts/editor.ts';
export { mapHandle } from './api/contexts/map.ts';
export { videoHandle } from './api/contexts/video.ts';
export { absent } from './api/absent.ts';
export { measured } from './api/performance.ts';
export { createWx } from './api/wx.ts';
export { backGuards } from './back-guards.ts';
export { shares } from './share.ts';
export { exitStates } from './pages/exit-state.ts';
export { decide } from './tree/decide.ts';
export { eventMembers } from './tree/events.ts';
export { selectionMembers } from './tree/select.ts';
export { queryMembers } from './api/query.ts';
export { animationMembers } from './animations.ts';
export { observerMembers } from './node-observers.ts';
export { updateMembers } from './update-listener.ts';
export { wxs } from './wxs.ts';
