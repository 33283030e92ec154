import { authorMethod } from './author-this.js';
import { callOwn, reportMistake } from './errors.js';
import { entryRoute, parseRoute } from './route.js';
import { createInstance } from './tree/instance.js';
/** Makes a page and its components. A page made with `Component` gets its query as properties. */
export function createPage(runtime, route) {
    const { path, query } = route;
    const { features, registry } = runtime;
    const definition = registry.definition(path);
    const instance = createInstance({ runtime, definition });
    Object.assign(instance.self, { route: path, options: query });
    const given = Object.entries(query).filter(([name]) => definition.properties.has(name));
    if (given.length > 0) {
        const writes = given.map(([name, value]) => ({ path: [name], value }));
        features.model.update(instance, writes, 'owner');
    }
    return { ...route, instance };
}
/** First display: attached, `onLoad`, `onShow`, then the components' `show` (spec components-apis §6). */
export function openPage({ instance, query }) {
    instance.runtime.features.model.attach(instance);
    callPage(instance, 'onLoad', query);
    showPage(instance);
}
export function showPage(page) {
    callPage(page, 'onShow');
    page.runtime.features.model.pageLifetime(page, 'show');
}
export function hidePage(page) {
    callPage(page, 'onHide');
    page.runtime.features.model.pageLifetime(page, 'hide');
}
export function closePage(page) {
    callPage(page, 'onUnload');
    page.runtime.features.model.detach(page);
}
/** The view shows a page: its components are ready, then, the first time, itself. */
export function readyPage(page) {
    const wasReady = page.isReady;
    page.runtime.features.model.ready(page);
    if (!wasReady && page.isReady && page.state === 'attached')
        callPage(page, 'onReady');
}
/** Calls one of the page's own functions, when it has it. */
export function callPage(page, name, ...args) {
    const code = authorMethod(page, name);
    if (code)
        callOwn(page, code, ...args);
}
/**
 * Opens what the app was started with, or the home page when there is no such page and the app, which is told, does
 * not go elsewhere itself.
 */
export function openFirst(runtime, open, hasGone) {
    const route = entryRoute(runtime);
    const { path, query } = route;
    const pages = runtime.boot?.config.pages ?? [];
    if (pages.includes(path))
        return open(route);
    reportNoPage(runtime, path);
    runtime.app.notify('onPageNotFound', { path, query, isEntryPage: true });
    if (!hasGone())
        open(parseRoute(pages[0] ?? ''));
}
export function reportNoPage(runtime, path) {
    reportMistake(runtime, 'app/page-not-found', path, `There is no page \`${path}\`.`, 'Pages stand in `pages` of app.json.');
}
//# sourceMappingURL=page-life.js.map