import { dispatch } from '../protocol/event.js';
import { pathFrom } from './event-path.js';
import { isTouchLike } from './gesture-event.js';
import { createPayloads, evaluate } from './payload.js';
/**
 * One listener per event type on each page's root, for the types that templates have handlers for (design §5).
 * Capturing hears events that do not bubble too.
 */
export class Events {
    #types = new Set();
    #roots = new Set();
    #listener;
    constructor(listener) {
        this.#listener = listener;
    }
    /** Notes what a unit listens to. */
    learn({ nodes }) {
        for (const node of nodes)
            for (const { name } of node?.on ?? [])
                this.add(name);
    }
    /** Events of a type have a meaning from now on. */
    add(type) {
        if (this.#types.has(type))
            return;
        this.#types.add(type);
        for (const root of this.#roots) {
            const live = root.deref();
            if (live)
                this.#listen(live, type);
            else
                this.#roots.delete(root);
        }
    }
    listenOn(root) {
        this.#roots.add(new WeakRef(root));
        for (const type of this.#types)
            this.#listen(root, type);
    }
    #listen(root, type) {
        // Touches must be able to stop the page from scrolling.
        root.addEventListener(type, this.#listener, { capture: true, passive: !type.startsWith('touch') });
    }
}
export function handleEvent(view, event) {
    try {
        runEvent(view, event);
    }
    catch (cause) {
        view.errors.report('view/handler-failed', event.type, cause);
    }
}
function runEvent(view, event) {
    const composed = pathFrom(event.target);
    const first = composed[0];
    const description = first && describe(view, first, event);
    if (!description)
        return;
    for (const hook of view.hooks.turn)
        hook();
    for (const hook of view.hooks.event)
        hook(first, event);
    const path = event.composed || isTouchLike(event) ? composed : composed.filter(({ instance }) => instance === first.instance);
    const wasStopped = runHandlers(view, path, event, description);
    // `catchtouchmove` keeps the page from scrolling.
    if (wasStopped && event.type === 'touchmove' && event.cancelable)
        event.preventDefault();
}
/** Inner elements of a built-in have no events of their own; its custom events start at the element itself. */
function describe({ hooks }, { element, instance }, event) {
    if (!(event instanceof CustomEvent)) {
        return hooks.describe.reduce((found, hook) => found ?? hook(event, instance.page.scroller), undefined);
    }
    const detail = event.detail;
    if (isTouchLike(event))
        return { detail, touches: event.touches, changedTouches: event.changedTouches };
    return element === event.target ? { detail } : undefined;
}
function runHandlers(view, path, event, description) {
    const { type, bubbles } = event;
    const calls = [];
    const payloadFor = createPayloads(path, { type, timeStamp: Math.round(event.timeStamp), ...description });
    const wasStopped = dispatch(path, { type, bubbles, capturePhase: bubbles }, (stop, binding) => {
        const handler = evaluate(binding.handler, stop.scope);
        if (typeof handler === 'function')
            return view.wxs?.callHandler(handler, stop, payloadFor(stop), event) ?? true;
        if (handler && typeof handler === 'string')
            calls.push({ instance: stop.instance.id, method: handler, event: payloadFor(stop) });
        return true;
    });
    if (calls.length > 0)
        view.send({ type: 'event', calls });
    return wasStopped;
}
//# sourceMappingURL=events.js.map