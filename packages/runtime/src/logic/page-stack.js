import { reportMistake } from './errors.js';
import { createEventChannels } from './event-channel.js';
import { callPage, closePage, createPage, hidePage, openFirst, openPage, showPage } from './page-life.js';
import { parseRoute } from './route.js';
import { setData } from './set-data.js';
import { createTransitions } from './transitions.js';
/** Pages that may be open at a time. */
const MAX_PAGES = 10;
export const stackMembers = {
    getOpenerEventChannel: ({ page, runtime }) => runtime.service(pageStack).openerChannel(page),
};
export function pageStack(runtime) {
    const { flush, handlers } = runtime;
    let stack = [];
    /** Tab pages that are open, on the stack or not. */
    const tabs = new Map();
    const transitions = createTransitions(flush.whenShown);
    const top = () => stack.at(-1);
    const all = () => new Set([...tabs.values(), ...stack]);
    const tabItems = () => runtime.boot?.config.tabBar?.list ?? [];
    const isTab = (path) => tabItems().some(({ pagePath }) => pagePath === path);
    const isKept = (page) => tabs.get(page.path) === page;
    function announce(by) {
        flush.stack({ pages: stack.map(({ instance, url }) => ({ page: instance.id, url })), by });
    }
    /** Puts a new page on the stack as it is by now. */
    function open(route, by, events) {
        const { opener, opened } = createEventChannels(runtime, events);
        const page = { ...createPage(runtime, route), channel: opened };
        stack = [...stack, page];
        if (isTab(route.path))
            tabs.set(route.path, page);
        announce(by);
        openPage(page);
        return opener;
    }
    function close(pages) {
        const leaving = [...pages].reverse();
        stack = stack.filter((page) => !leaving.includes(page));
        for (const page of leaving) {
            if (isKept(page))
                tabs.delete(page.path);
            closePage(page.instance);
        }
    }
    function toTab(path) {
        const old = top();
        if (old?.path === path)
            return;
        if (old && isKept(old))
            hidePage(old.instance);
        close(stack.filter((page) => !isKept(page)));
        stack = [];
        const kept = tabs.get(path);
        if (!kept)
            return void open(parseRoute(path), 'switchTab');
        stack = [kept];
        announce('switchTab');
        showPage(kept.instance);
    }
    /** How each kind of navigation changes the stack, once it is known to be possible. */
    const ways = {
        navigateTo(route, events) {
            if (stack.length >= MAX_PAGES)
                throw new Error('webview count limit exceed');
            const old = top();
            if (old)
                hidePage(old.instance);
            return open(route, 'navigateTo', events);
        },
        redirectTo(route) {
            close(stack.slice(-1));
            open(route, 'redirectTo');
        },
        reLaunch(route) {
            close(all());
            open(route, 'reLaunch');
        },
        switchTab: ({ path }) => toTab(path),
    };
    function go(by, url, events) {
        return transitions.add(`${by} ${url}`, () => {
            const route = parseRoute(url, top()?.path);
            const { path } = route;
            if (!runtime.boot?.config.pages.includes(path))
                throw new Error(`page "${path}" is not found`);
            if (by === 'switchTab' && !isTab(path))
                throw new Error('can not switch to no-tabBar page');
            if (by !== 'switchTab' && by !== 'reLaunch' && isTab(path))
                throw new Error(`can not ${by} a tabbar page`);
            return ways[by](route, events) ?? undefined;
        });
    }
    function back(delta) {
        return transitions.add('', () => {
            const left = stack.slice(Math.max(1, stack.length - Math.max(1, delta)));
            if (left.length === 0)
                return;
            close(left);
            announce('navigateBack');
            showPage(top().instance);
        });
    }
    function restore({ restore = [] }) {
        for (const { url, data } of restore) {
            open(parseRoute(url), 'start');
            setData(top().instance, data);
        }
    }
    handlers.back = ({ delta }) => void back(delta);
    handlers.tab = ({ index }) => {
        const { pagePath, text = '' } = tabItems()[index] ?? {};
        if (pagePath === undefined)
            return;
        void transitions.add('', () => {
            toTab(pagePath);
            callPage(top().instance, 'onTabItemTap', { index, pagePath, text });
        });
    };
    handlers.open = ({ url, by }) => {
        const { path } = parseRoute(url);
        go(by ?? (isTab(path) ? 'switchTab' : 'navigateTo'), `/${url}`).catch(({ message }) => reportMistake(runtime, 'app/page-not-found', path, message));
    };
    return {
        go,
        back,
        top,
        pages: () => stack,
        openerChannel: (page) => [...all()].find(({ instance }) => instance === page)?.channel,
        start() {
            transitions.begin(() => {
                restore(runtime.boot);
                const before = transitions.count();
                if (stack.length === 0)
                    openFirst(runtime, (route) => void open(route, 'start'), () => transitions.count() > before);
            });
        },
    };
}
//# sourceMappingURL=page-stack.js.map