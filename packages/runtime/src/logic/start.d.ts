import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { Features } from './features.ts';
import { Runtime, type LogicChannel } from './runtime.ts';
type CreateBundle = (helpers: LogicHelpers) => LogicBundle;
/** Runs an app with the parts of the runtime that it needs, as the only one of its realm. */
export declare function startWith(features: Features, bundle: CreateBundle, channel: LogicChannel): void;
/** A runtime without globals, listening to a channel: `createGlobals` makes them. */
export declare function connectLogic(features: Features, bundle: CreateBundle, channel: LogicChannel): Runtime;
export {};
//# sourceMappingURL=start.d.ts.map