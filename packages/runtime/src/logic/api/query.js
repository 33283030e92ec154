import { instanceOf } from '../author-this.js';
import { isFunction } from '../define/part.js';
import { callUser } from '../errors.js';
import { callFrame } from './calls.js';
export const createSelectorQuery = (runtime) => createQuery(runtime);
export const queryMembers = {
    createSelectorQuery: (instance) => createQuery(instance.runtime, instance),
};
/** A query over the template of `root`, or of the top page. `exec` asks the view once, after pending data is shown. */
function createQuery(runtime, root) {
    const parts = [];
    const callbacks = [];
    let scope = root;
    const ref = (match, selector) => {
        const ask = (fields, callback) => {
            const instance = (scope ?? runtime.router.top()?.instance)?.id ?? 0;
            parts.push({ match, selector: String(selector), instance, fields });
            callbacks.push(callback);
            return query;
        };
        return {
            boundingClientRect: (callback) => ask({ id: true, dataset: true, rect: true, size: true }, callback),
            scrollOffset: (callback) => ask({ id: true, dataset: true, scrollOffset: true }, callback),
            fields: (fields, callback) => ask(Object(fields), callback),
            context: (callback) => ask({ context: true }, callback),
            node: (callback) => ask({ node: true }, callback),
        };
    };
    const query = {
        in(component) {
            scope = instanceOf(component) ?? scope;
            return query;
        },
        select: (selector) => ref('one', selector),
        selectAll: (selector) => ref('all', selector),
        selectViewport: () => ref('viewport', ''),
        exec(callback) {
            const queries = parts.slice();
            const nothing = queries.map(({ match }) => (match === 'all' ? [] : null));
            runtime.flush.whenShown(async () => {
                const found = await callFrame(runtime, 'selectorQuery', { queries }).catch(() => nothing);
                const results = Array.isArray(found) ? found : [];
                callbacks.forEach((own, index) => {
                    if (isFunction(own))
                        callUser(runtime, own, results[index] ?? null);
                });
                if (isFunction(callback))
                    callUser(runtime, callback, results);
            });
            return ref('viewport', '');
        },
    };
    return query;
}
//# sourceMappingURL=query.js.map