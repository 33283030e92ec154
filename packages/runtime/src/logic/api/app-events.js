import { isFunction } from '../define/part.js';
/** Listening to what happens to the app as a whole (spec components-apis §3 Events). */
export const onAppShow = (runtime, listener) => listen(runtime, 'onShow', listener);
export const offAppShow = (runtime, listener) => forget(runtime, 'onShow', listener);
export const onAppHide = (runtime, listener) => listen(runtime, 'onHide', listener);
export const offAppHide = (runtime, listener) => forget(runtime, 'onHide', listener);
export const onError = (runtime, listener) => listen(runtime, 'onError', listener);
export const offError = (runtime, listener) => forget(runtime, 'onError', listener);
export const onPageNotFound = (runtime, listener) => listen(runtime, 'onPageNotFound', listener);
export const offPageNotFound = (runtime, listener) => forget(runtime, 'onPageNotFound', listener);
export const onUnhandledRejection = (runtime, listener) => listen(runtime, 'onUnhandledRejection', listener);
export const offUnhandledRejection = (runtime, listener) => forget(runtime, 'onUnhandledRejection', listener);
export const onThemeChange = (runtime, listener) => listen(runtime, 'onThemeChange', listener);
export const offThemeChange = (runtime, listener) => forget(runtime, 'onThemeChange', listener);
function listen({ app: { listeners } }, event, listener) {
    if (isFunction(listener))
        listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
}
/** Without a listener: all of them. */
function forget({ app: { listeners } }, event, listener) {
    if (isFunction(listener))
        listeners.get(event)?.delete(listener);
    else
        listeners.delete(event);
}
//# sourceMappingURL=app-events.js.map