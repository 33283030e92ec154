import type { WindowConfig } from '../../protocol/config.ts';
import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import { ApiFailure, type AsyncApi } from './entry.ts';

/** Entries of an action sheet. */
const MAX_ITEMS = 6;

/** Dialogs, bars, scrolling (spec components-apis §4 Interface). */
export const showToast: AsyncApi = {
  kind: 'view',
  params: { title: 'String', icon: 'String?', duration: 'Number?', mask: 'Boolean?' },
};
export const hideToast: AsyncApi = { kind: 'view' };
export const showLoading: AsyncApi = { kind: 'view', params: { title: 'String', mask: 'Boolean?' } };
export const hideLoading: AsyncApi = { kind: 'view' };
export const showModal: AsyncApi = {
  kind: 'view',
  params: {
    title: 'String?',
    content: 'String?',
    showCancel: 'Boolean?',
    confirmText: 'String?',
    cancelText: 'String?',
  },
};
export const showActionSheet: AsyncApi = {
  kind: 'view',
  params: { itemList: 'Array', itemColor: 'String?' },
  run(runtime, args) {
    if ((args['itemList'] as readonly unknown[]).length > MAX_ITEMS)
      throw new ApiFailure(`parameter error: itemList should not be large than ${MAX_ITEMS}`);
    return callFrame(runtime, 'showActionSheet', args);
  },
};
export const pageScrollTo: AsyncApi = {
  kind: 'view',
  params: { scrollTop: 'Number?', duration: 'Number?', selector: 'String?' },
};
export const startPullDownRefresh: AsyncApi = { kind: 'view' };
export const stopPullDownRefresh: AsyncApi = { kind: 'view' };
export const showNavigationBarLoading: AsyncApi = { kind: 'view' };
export const hideNavigationBarLoading: AsyncApi = { kind: 'view' };
export const hideHomeButton: AsyncApi = { kind: 'view' };
export const setNavigationBarTitle: AsyncApi = {
  kind: 'worker',
  params: { title: 'String' },
  run: (runtime, { title }) => set(runtime, { navigationBarTitleText: title as string }),
};
export const setNavigationBarColor: AsyncApi = {
  kind: 'worker',
  params: { frontColor: 'String', backgroundColor: 'String' },
  run(runtime, { frontColor, backgroundColor }) {
    const color = String(frontColor).toLowerCase();
    if (color !== '#ffffff' && color !== '#000000') throw new ApiFailure(`invalid frontColor "${color}"`);
    set(runtime, {
      navigationBarTextStyle: color === '#ffffff' ? 'white' : 'black',
      navigationBarBackgroundColor: backgroundColor as string,
    });
  },
};
export const setBackgroundColor: AsyncApi = {
  kind: 'worker',
  params: { backgroundColor: 'String?', backgroundColorTop: 'String?', backgroundColorBottom: 'String?' },
  run: (runtime, { backgroundColor, backgroundColorTop, backgroundColorBottom }) => {
    const colors = { backgroundColor, backgroundColorTop, backgroundColorBottom };
    set(runtime, Object.fromEntries(Object.entries(colors).filter(([, color]) => color != null)));
  },
};
export const setBackgroundTextStyle: AsyncApi = {
  kind: 'worker',
  params: { textStyle: 'String' },
  run: (runtime, { textStyle }) => set(runtime, { backgroundTextStyle: textStyle === 'light' ? 'light' : 'dark' }),
};

/** Changes a setting of the page that is on top. */
function set({ flush, router }: Runtime, settings: WindowConfig): void {
  const page = router.top();
  if (page) flush.settings(page.instance, settings);
}
