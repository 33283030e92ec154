import { createApp } from './app.js';
import { createBase } from './author-this.js';
import { createRegistry } from './define/registry.js';
import { none } from './features.js';
import { createFlusher } from './flush.js';
import { createHandlers } from './handlers.js';
import { createModules } from './modules.js';
/** All that one running app carries. Nothing of it is global, so several can live in one realm. */
export class Runtime {
    channel;
    features;
    startedAt = Date.now();
    /** Facts from the first message; kept up to date. */
    boot;
    /** What is done with each message of the view. Parts that not every app has add theirs. */
    handlers;
    /** Called before each message is handled. */
    beforeTurn = none;
    /** All that exist, by id. */
    instances = new Map();
    /** Mistakes that were told already. */
    reported = new Set();
    /** What authors' `this` have, by definition; `base` is below them all. */
    prototypes = new Map();
    base;
    /** What skeletons call; absent in apps that have none. */
    helpers;
    bundle;
    modules;
    registry;
    flush;
    app;
    router;
    #services = new Map();
    #lastId = 0;
    constructor(createBundle, channel, features) {
        this.channel = channel;
        this.features = features;
        this.helpers = features.model.expressions(this);
        this.bundle = createBundle(this.helpers);
        this.base = createBase(features.members);
        this.modules = createModules(this.bundle.modules);
        this.registry = createRegistry(this);
        this.flush = createFlusher(this);
        this.app = createApp(this);
        this.handlers = createHandlers(this);
        this.router = this.service(features.router);
    }
    /** A part of the runtime that is made when it is first needed. */
    service(create) {
        if (!this.#services.has(create))
            this.#services.set(create, create(this));
        return this.#services.get(create);
    }
    /** Ids of instances are never used again. */
    nextId() {
        return ++this.#lastId;
    }
}
//# sourceMappingURL=runtime.js.map