import { createWxsRegistry } from '../protocol/wxs-registry.js';
import { createWxsLibrary } from '../protocol/wxs.js';
import { createCalls } from '../protocol/expression.js';
import { createHandle } from './wxs-handle.js';
/** Apps with WXS modules that the view runs. */
export function wxs(view) {
    const { errors, bundle, hooks } = view;
    const library = createWxsLibrary({ log: (args) => console.log(...args) });
    const registry = createWxsRegistry(bundle.wxs, (error, id) => errors.report('view/wxs-failed', id, error), library);
    view.wxs = {
        states: new WeakMap(),
        helpers: createCalls({
            report: (error) => errors.report('view/wxs-failed', 'binding', error),
            wxs: (id) => () => registry.load(id),
        }),
        callHandler(handler, { instance, element }, payload, event) {
            try {
                const owner = createHandle(view, instance, instance.place?.hostElement);
                const result = handler({ ...payload, instance: createHandle(view, instance, element) }, owner);
                if (result === false && event.cancelable)
                    event.preventDefault();
                return result !== false;
            }
            catch (cause) {
                errors.report('view/wxs-failed', instance.definition.is, cause);
                return true;
            }
        },
    };
    hooks.turn.push(library.resetFuel);
}
//# sourceMappingURL=wxs.js.map