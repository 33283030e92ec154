import { callFrame } from './calls.js';
import { ApiFailure } from './entry.js';
/** Entries of an action sheet. */
const MAX_ITEMS = 6;
/** Dialogs, bars, scrolling (spec components-apis §4 Interface). */
export const showToast = {
    kind: 'view',
    params: { title: 'String', icon: 'String?', duration: 'Number?', mask: 'Boolean?' },
};
export const hideToast = { kind: 'view' };
export const showLoading = { kind: 'view', params: { title: 'String', mask: 'Boolean?' } };
export const hideLoading = { kind: 'view' };
export const showModal = {
    kind: 'view',
    params: {
        title: 'String?',
        content: 'String?',
        showCancel: 'Boolean?',
        confirmText: 'String?',
        cancelText: 'String?',
    },
};
export const showActionSheet = {
    kind: 'view',
    params: { itemList: 'Array', itemColor: 'String?' },
    run(runtime, args) {
        if (args['itemList'].length > MAX_ITEMS)
            throw new ApiFailure(`parameter error: itemList should not be large than ${MAX_ITEMS}`);
        return callFrame(runtime, 'showActionSheet', args);
    },
};
export const pageScrollTo = {
    kind: 'view',
    params: { scrollTop: 'Number?', duration: 'Number?', selector: 'String?' },
};
export const startPullDownRefresh = { kind: 'view' };
export const stopPullDownRefresh = { kind: 'view' };
export const showNavigationBarLoading = { kind: 'view' };
export const hideNavigationBarLoading = { kind: 'view' };
export const hideHomeButton = { kind: 'view' };
export const setNavigationBarTitle = {
    kind: 'view',
    params: { title: 'String' },
    run: (runtime, { title }) => set(runtime, { navigationBarTitleText: title }),
};
export const setNavigationBarColor = {
    kind: 'view',
    params: { frontColor: 'String', backgroundColor: 'String' },
    run(runtime, { frontColor, backgroundColor }) {
        const color = String(frontColor).toLowerCase();
        if (color !== '#ffffff' && color !== '#000000')
            throw new ApiFailure(`invalid frontColor "${color}"`);
        set(runtime, {
            navigationBarTextStyle: color === '#ffffff' ? 'white' : 'black',
            navigationBarBackgroundColor: backgroundColor,
        });
    },
};
export const setBackgroundColor = {
    kind: 'view',
    run(runtime, { backgroundColor }) {
        if (typeof backgroundColor === 'string')
            set(runtime, { backgroundColor });
    },
};
export const setBackgroundTextStyle = {
    kind: 'view',
    params: { textStyle: 'String' },
    run: (runtime, { textStyle }) => set(runtime, { backgroundTextStyle: textStyle === 'light' ? 'light' : 'dark' }),
};
/** Changes a setting of the page that is on top. */
function set({ flush, router }, settings) {
    const page = router.top();
    if (page)
        flush.settings(page.instance, settings);
}
//# sourceMappingURL=interface.js.map