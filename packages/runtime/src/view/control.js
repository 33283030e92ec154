import { ask } from './questions.js';
export function createControl(view) {
    return {
        frame: view.frame,
        view,
        ping: () => ask(view, { type: 'ping' }),
        inspect: (instance) => ask(view, { type: 'inspect', ...(instance !== undefined && { instance }) }),
        onShown: (listener) => void view.hooks.shown.push(listener),
    };
}
//# sourceMappingURL=control.js.map