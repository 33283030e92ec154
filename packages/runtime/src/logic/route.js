import { joinPath } from './modules.js';
/**
 * Reads the url of a navigation call: absolute, or relative to the page it is called from. Values of the query are handed
 * over as written, not decoded (spec §7).
 */
export function parseRoute(url, from = '') {
    const [, written, search] = /^([^?]*)\??([^]*)$/.exec(url);
    const path = joinPath(from, written);
    const query = {};
    for (const pair of search.split('&')) {
        const [, name, value] = /^([^=]*)=?([^]*)$/.exec(pair);
        if (name && name !== '__proto__')
            query[name] = value;
    }
    return { path, query, url: search ? `${path}?${search}` : path };
}
/** Where the app was started. */
export function entryRoute({ boot }) {
    return parseRoute(boot?.url || boot?.config.pages[0] || '');
}
//# sourceMappingURL=route.js.map