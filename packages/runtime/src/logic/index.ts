import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import { apis } from './api/table.ts';
import { tree, wxs, type Features } from './features.ts';
import { startWith } from './start.ts';
import type { LogicChannel } from './runtime.ts';

/** All parts of the runtime. */
export const everything: Features = { tree, wxs, apis };

/** The entry of a worker: runs the app of a bundle once the view sends `boot`. */
export function startLogic(bundle: (helpers: LogicHelpers) => LogicBundle, channel: LogicChannel): void {
  startWith(everything, bundle, channel);
}

export { startWith, connectLogic } from './start.ts';
export { tree, wxs, type Features } from './features.ts';
export { appEvents } from './api/app-events.ts';
export { interfaces } from './api/interface.ts';
export { navigation } from './api/navigation.ts';
export { storage } from './api/storage.ts';
export { system } from './api/system.ts';
export { createGlobals, installGlobals, type LogicGlobals } from './globals.ts';
export { Runtime, type LogicChannel } from './runtime.ts';
