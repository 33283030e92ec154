import type { WindowConfig } from '../../protocol/config.ts';
import type { Runtime } from '../runtime.ts';
import { callFrame } from './convention.ts';
import { ApiFailure, type ApiEntry } from './entry.ts';

/** Entries of an action sheet. */
const MAX_ITEMS = 6;

/** Dialogs, bars, scrolling (spec components-apis §4 Interface). */
export const interfaces: Readonly<Record<string, ApiEntry>> = {
  showToast: { kind: 'view', params: { title: 'String', icon: 'String?', duration: 'Number?', mask: 'Boolean?' } },
  hideToast: { kind: 'view' },
  showLoading: { kind: 'view', params: { title: 'String', mask: 'Boolean?' } },
  hideLoading: { kind: 'view' },
  showModal: {
    kind: 'view',
    params: {
      title: 'String?',
      content: 'String?',
      showCancel: 'Boolean?',
      confirmText: 'String?',
      cancelText: 'String?',
    },
  },
  showActionSheet: {
    kind: 'view',
    params: { itemList: 'Array', itemColor: 'String?' },
    run(runtime, args) {
      if ((args['itemList'] as readonly unknown[]).length > MAX_ITEMS)
        throw new ApiFailure(`parameter error: itemList should not be large than ${MAX_ITEMS}`);
      return callFrame(runtime, 'showActionSheet', args);
    },
  },
  pageScrollTo: { kind: 'view', params: { scrollTop: 'Number?', duration: 'Number?', selector: 'String?' } },
  startPullDownRefresh: { kind: 'view' },
  stopPullDownRefresh: { kind: 'view' },
  showNavigationBarLoading: { kind: 'view' },
  hideNavigationBarLoading: { kind: 'view' },
  hideHomeButton: { kind: 'view' },
  setNavigationBarTitle: {
    kind: 'view',
    params: { title: 'String' },
    run: (runtime, { title }) => set(runtime, { navigationBarTitleText: title as string }),
  },
  setNavigationBarColor: {
    kind: 'view',
    params: { frontColor: 'String', backgroundColor: 'String' },
    run(runtime, { frontColor, backgroundColor }) {
      const color = String(frontColor).toLowerCase();
      if (color !== '#ffffff' && color !== '#000000') throw new ApiFailure(`invalid frontColor "${color}"`);
      set(runtime, {
        navigationBarTextStyle: color === '#ffffff' ? 'white' : 'black',
        navigationBarBackgroundColor: backgroundColor as string,
      });
    },
  },
  setBackgroundColor: {
    kind: 'view',
    run: (runtime, { backgroundColor }) =>
      typeof backgroundColor === 'string' ? set(runtime, { backgroundColor }) : undefined,
  },
  setBackgroundTextStyle: {
    kind: 'view',
    params: { textStyle: 'String' },
    run: (runtime, { textStyle }) => set(runtime, { backgroundTextStyle: textStyle === 'light' ? 'light' : 'dark' }),
  },
};

/** Changes a setting of the page that is on top. */
function set({ flush, router }: Runtime, settings: WindowConfig): void {
  const page = router.top();
  if (page) flush.settings(page.instance, settings);
}
