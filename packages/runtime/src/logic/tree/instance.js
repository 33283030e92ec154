import { createAuthorThis } from '../author-this.js';
import { cloneData } from '../define/clone.js';
/** One component or page: what the runtime knows behind an author's `this`. */
export class Instance {
    runtime;
    id;
    definition;
    /** Its tag in the owner's template; pages have none. */
    node;
    owner;
    /** The page it belongs to; a page is its own. */
    page;
    /** Paths that the tag gave to generics, by name. */
    generics;
    /** The author's `this`. */
    self;
    state = 'created';
    /** What is in it is being, or has been, attached. */
    opened = false;
    isReady = false;
    /** Own template. */
    nodes = [];
    /** What the author sees and may change. */
    data;
    /** What the view is to show: immutable, without pure data. */
    snapshot;
    /** Functions among the data: children may get them as properties, the view never does. */
    functions;
    /** View data that the template was last brought up to date with. */
    drawn;
    /** The snapshot that the view has been sent. */
    sent;
    external;
    /** The external classes that the view has been sent. */
    sentExternal;
    /** Observers that are due; made when the first is. */
    due;
    isObserving = false;
    isDrawing = false;
    /** Data has changed while the template was being updated. */
    isStale = false;
    /** What property observers and two-way bindings are still to be told. */
    changes = [];
    /** Its `error` lifetime is running. */
    failing = false;
    /** Related components by relation key (spec §17); made with the first link. */
    links;
    /** What `viewDataOf` made last. */
    view;
    constructor({ runtime, definition, node, generics }) {
        this.runtime = runtime;
        this.id = runtime.nextId();
        this.definition = definition;
        this.node = node;
        this.owner = node?.place.owner;
        this.page = this.owner?.page ?? this;
        this.generics = generics;
        this.data = cloneData(definition.data);
        this.snapshot = definition.snapshot;
        this.functions = definition.functions;
        this.self = createAuthorThis(this);
        runtime.instances.set(this.id, this);
    }
    /** It is gone, and so it is for the view. */
    leave() {
        this.state = 'detached';
        this.runtime.instances.delete(this.id);
        this.runtime.flush.dead(this);
    }
}
/** Makes an instance with its template and calls `created`, in which properties have their defaults (spec §14). */
export function createInstance(options) {
    const instance = new Instance(options);
    const { features, flush } = options.runtime;
    flush.born(instance);
    features.model.create(instance);
    return instance;
}
//# sourceMappingURL=instance.js.map