import { isFunction } from './define/part.js';
import { callUser } from './errors.js';
/** Both ends. What is emitted before somebody listens waits for the first listener. */
export function createEventChannels(runtime, events) {
    const toOpener = new Line(runtime);
    const toOpened = new Line(runtime);
    for (const [name, listener] of Object.entries(Object(events)))
        if (isFunction(listener))
            toOpener.listen(name, listener);
    return { opener: join(toOpener, toOpened), opened: join(toOpened, toOpener) };
}
function join(incoming, outgoing) {
    return {
        on: (event, listener) => incoming.listen(event, listener),
        once: (event, listener) => incoming.listen(event, listener, true),
        off: (event, listener) => incoming.forget(event, listener),
        emit: (event, ...args) => outgoing.send(event, args),
    };
}
class Line {
    runtime;
    listeners = [];
    waiting = new Map();
    constructor(runtime) {
        this.runtime = runtime;
    }
    send(event, args) {
        const addressed = this.listeners.filter((one) => one.event === event);
        if (addressed.length === 0)
            this.waiting.set(event, [...(this.waiting.get(event) ?? []), args]);
        this.listeners = this.listeners.filter((one) => one.event !== event || !one.once);
        for (const { listener } of addressed)
            callUser(this.runtime, listener, ...args);
    }
    listen(event, listener, once = false) {
        this.listeners = [...this.listeners, { event, listener, once }];
        const early = this.waiting.get(event) ?? [];
        this.waiting.delete(event);
        for (const args of early)
            this.send(event, args);
    }
    forget(event, listener) {
        this.listeners = this.listeners.filter((one) => one.event !== event || (listener && one.listener !== listener));
    }
}
//# sourceMappingURL=event-channel.js.map