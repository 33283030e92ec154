import { callFrame } from './calls.ts';
import { ApiFailure, type AsyncApi } from './entry.ts';

/**
 * Changes of the tab bar that the platform draws (spec components-apis §4 Interface). They are refused on other pages
 * than those of tabs: here, since a page that calls in its `onShow` is not yet known to the view.
 */
const change = (name: string, params: NonNullable<AsyncApi['params']>): AsyncApi => ({
  kind: 'view',
  params,
  run(runtime, args) {
    const path = runtime.router.top()?.path;
    const tabs = runtime.boot?.config.tabBar?.list ?? [];
    if (!tabs.some(({ pagePath }) => pagePath === path)) throw new ApiFailure('not TabBar page');
    return callFrame(runtime, name, args);
  },
});

export const setTabBarBadge = change('setTabBarBadge', { index: 'Number', text: 'String' });
export const removeTabBarBadge = change('removeTabBarBadge', { index: 'Number' });
export const showTabBarRedDot = change('showTabBarRedDot', { index: 'Number' });
export const hideTabBarRedDot = change('hideTabBarRedDot', { index: 'Number' });
export const setTabBarItem = change('setTabBarItem', {
  index: 'Number',
  text: 'String?',
  iconPath: 'String?',
  selectedIconPath: 'String?',
  pagePath: 'String?',
});
export const setTabBarStyle = change('setTabBarStyle', {
  color: 'String?',
  selectedColor: 'String?',
  backgroundColor: 'String?',
  borderStyle: 'String?',
});
export const showTabBar = change('showTabBar', { animation: 'Boolean?' });
export const hideTabBar = change('hideTabBar', { animation: 'Boolean?' });
