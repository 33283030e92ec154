import { openPullDown } from './pull-down-refresh.js';
import { answerQueries } from './query.js';
import { Refused } from './refused.js';
import { select } from './select.js';
import { setBarLoading } from './shell/bar-spinner.js';
export function createApis(view) {
    return { ...dialogs(view), ...tabs(view), ...pageApis(view) };
}
/** Loaded when an app first asks for one. */
function dialogs({ frame }) {
    let toast;
    let timer;
    let isLoadingShown = false;
    let lastModal = Promise.resolve();
    const slot = () => (toast ??= import('./shell/toast.js').then(({ createToast }) => createToast(frame)));
    const hide = async ({ noConflict = false }, isLoading) => {
        if (noConflict && isLoadingShown !== isLoading)
            return;
        clearTimeout(timer);
        (await slot()).hide();
    };
    return {
        async showToast(options) {
            const { show, hide: end } = await slot();
            clearTimeout(timer);
            isLoadingShown = false;
            show(options);
            timer = setTimeout(end, options.duration ?? 1500);
        },
        async showLoading({ title, mask }) {
            const { show } = await slot();
            clearTimeout(timer);
            isLoadingShown = true;
            show({ ...(title !== undefined && { title }), ...(mask !== undefined && { mask }), icon: 'loading' });
        },
        hideToast: (options) => hide(options ?? {}, false),
        hideLoading: (options) => hide(options ?? {}, true),
        showModal(options) {
            // Several calls queue up.
            const result = lastModal.then(async () => (await import('./shell/modal.js')).showModal(frame, options));
            lastModal = result.catch(() => undefined);
            return result;
        },
        async showActionSheet(options) {
            const tapIndex = await (await import('./shell/action-sheet.js')).showActionSheet(frame, options);
            if (tapIndex === undefined)
                throw new Refused('cancel');
            return { tapIndex };
        },
    };
}
function tabs({ tabs: own, pages, frame }) {
    const bar = () => {
        if (!own?.bar?.isOn(pages.paths.at(-1)))
            throw new Refused('not TabBar page');
        return own.bar;
    };
    const setHidden = (isHidden) => {
        bar().setHidden(isHidden);
        frame.element.classList.toggle('with-tabs', !isHidden);
    };
    return {
        setTabBarBadge: ({ index, text }) => bar().setBadge(index, text),
        removeTabBarBadge: ({ index }) => bar().setBadge(index, undefined),
        showTabBarRedDot: ({ index }) => bar().setBadge(index, ''),
        hideTabBarRedDot: ({ index }) => bar().setBadge(index, undefined),
        setTabBarItem: ({ index, ...item }) => bar().setItem(index, item),
        setTabBarStyle: (style) => bar().setStyle(style),
        showTabBar: () => setHidden(false),
        hideTabBar: () => setHidden(true),
    };
}
function pageApis(view) {
    const pageOf = (id) => view.pages.all.get(id) ?? view.pages.top;
    const setLoading = (id, isLoading) => {
        const page = pageOf(id);
        if (page)
            setBarLoading(page, isLoading);
    };
    const startPull = async (id) => {
        const page = pageOf(id);
        if (page)
            (await openPullDown(view, page)).start();
    };
    return {
        selectorQuery: (request) => answerQueries(view, request),
        showNavigationBarLoading: (_, page) => setLoading(page, true),
        hideNavigationBarLoading: (_, page) => setLoading(page, false),
        hideHomeButton: (_, page) => pageOf(page)?.buttons?.hideHome(),
        startPullDownRefresh: (_, page) => startPull(page),
        stopPullDownRefresh: (_, page) => pageOf(page)?.pull?.stop(),
        pageScrollTo({ scrollTop, selector, offsetTop = 0, duration = 300, }, page) {
            const instance = view.instances.get(page);
            const scroller = pageOf(page)?.scroller;
            if (!scroller)
                return;
            const target = instance && selector !== undefined ? select(instance, selector)[0] : undefined;
            if (selector !== undefined && !target)
                throw new Refused(`node "${selector}" is not found`);
            const top = target
                ? scroller.scrollTop + target.getBoundingClientRect().top - scroller.getBoundingClientRect().top + offsetTop
                : (scrollTop ?? 0);
            const isStill = duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
            scroller.scrollTo({ top, behavior: isStill ? 'instant' : 'smooth' });
        },
        async loadFontFace({ family, source, desc }) {
            document.fonts.add(await new FontFace(family, source, desc).load());
            return { status: 'loaded' };
        },
    };
}
//# sourceMappingURL=apis.js.map