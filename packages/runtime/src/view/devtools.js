import { describe } from './error-texts.js';
import { ask } from './questions.js';
import { pageTree } from './tree.js';
/** How many messages are kept. */
const KEPT = 1000;
/** Puts the hook on the page. Only builds for development contain it. */
export function installDevtools() {
    const traffic = [];
    let view;
    let becomeReady;
    let flushes = 0;
    const note = (direction, message) => {
        if (message.type === 'flush')
            flushes++;
        traffic.push({ direction, type: message.type, bytes: sizeOf(message), time: performance.now() });
        if (traffic.length > KEPT)
            traffic.shift();
    };
    const devtools = {
        ready: new Promise((resolve) => (becomeReady = resolve)),
        async idle() {
            // An answer means that all before it was handled; a flush meanwhile may bring another.
            for (let before = -1; before !== flushes;) {
                before = flushes;
                await ask(view, { type: 'ping' });
                await ask(view, { type: 'ping' });
            }
            await Promise.all(view.frame.pages
                .getAnimations({ subtree: true })
                .filter(isTransition)
                .map((animation) => animation.finished.catch(() => undefined)));
        },
        route: () => view.pages.route,
        tree: () => pageTree(view),
        data: (instance) => ask(view, { type: 'inspect', ...(instance !== undefined && { instance }) }),
        messages: () => [...traffic],
        errors: () => view.errors.reports.map(describe),
    };
    Object.assign(globalThis, { __HEDDLE_DEVTOOLS__: devtools });
    return {
        watch: (channel) => ({
            close: channel.close,
            send(message) {
                note('toLogic', message);
                channel.send(message);
            },
            listen: (listener) => channel.listen((message) => {
                note('toView', message);
                listener(message);
            }),
        }),
        attach(next) {
            view = next;
            view.hooks.shown.push(becomeReady);
        },
    };
}
/** Pages slide by transitions; authors' own animations may run for ever. */
function isTransition(animation) {
    const target = animation.effect?.target;
    return animation instanceof CSSTransition && target instanceof Element && target.classList.contains('page');
}
function sizeOf(message) {
    try {
        return new TextEncoder().encode(JSON.stringify(message)).length;
    }
    catch {
        return 0;
    }
}
//# sourceMappingURL=devtools.js.map