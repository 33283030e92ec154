import type { LogicBundle } from '../protocol/bundle.ts';
import type { Channel } from '../protocol/channel.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import type { Boot, Handlers, ToLogic, ToView } from '../protocol/messages.ts';
import { type App } from './app.ts';
import type { Definition } from './define/definition.ts';
import { type Registry } from './define/registry.ts';
import { type Features } from './features.ts';
import { type Flusher } from './flush.ts';
import { type Modules } from './modules.ts';
import type { Router } from './router.ts';
import type { Instance } from './tree/instance.ts';
export type LogicChannel = Channel<ToView, ToLogic>;
/** All that one running app carries. Nothing of it is global, so several can live in one realm. */
export declare class Runtime {
    #private;
    readonly channel: LogicChannel;
    readonly features: Features;
    readonly startedAt: number;
    /** Facts from the first message; kept up to date. */
    boot: Boot | undefined;
    /** What is done with each message of the view. Parts that not every app has add theirs. */
    readonly handlers: {
        -readonly [T in keyof Handlers<ToLogic>]?: Handlers<ToLogic>[T];
    };
    /** Called before each message is handled. */
    beforeTurn: () => void;
    /** All that exist, by id. */
    readonly instances: Map<number, Instance>;
    /** Mistakes that were told already. */
    readonly reported: Set<string>;
    /** What authors' `this` have, by definition; `base` is below them all. */
    readonly prototypes: Map<Definition, object>;
    readonly base: object;
    /** What skeletons call; absent in apps that have none. */
    readonly helpers: LogicHelpers;
    readonly bundle: LogicBundle;
    readonly modules: Modules;
    readonly registry: Registry;
    readonly flush: Flusher;
    readonly app: App;
    readonly router: Router;
    constructor(createBundle: (helpers: LogicHelpers) => LogicBundle, channel: LogicChannel, features: Features);
    /** A part of the runtime that is made when it is first needed. */
    service<T>(create: (runtime: Runtime) => T): T;
    /** Ids of instances are never used again. */
    nextId(): number;
}
//# sourceMappingURL=runtime.d.ts.map