import { closePage, createPage, openFirst, openPage, reportNoPage } from './page-life.js';
import { parseRoute } from './route.js';
/** For apps that have one page and never ask for another. */
export function onePage(runtime) {
    let page;
    const open = (route, by = 'start') => {
        if (page)
            closePage(page.instance);
        page = createPage(runtime, route);
        runtime.flush.stack({ pages: [{ page: page.instance.id, url: route.url }], by });
        openPage(page);
    };
    // The user wrote another address.
    runtime.handlers.open = ({ url }) => {
        const route = parseRoute(url);
        if (runtime.boot?.config.pages.includes(route.path))
            open(route, 'reLaunch');
        else
            reportNoPage(runtime, route.path);
    };
    return {
        top: () => page,
        pages: () => (page ? [page] : []),
        start: () => openFirst(runtime, open, () => false),
    };
}
//# sourceMappingURL=one-page.js.map