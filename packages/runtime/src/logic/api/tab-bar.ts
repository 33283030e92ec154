import type { AsyncApi } from './entry.ts';

/** Changes of the tab bar that the platform draws (spec components-apis §4 Interface); the view refuses them on other pages. */
export const setTabBarBadge: AsyncApi = { kind: 'view', params: { index: 'Number', text: 'String' } };
export const removeTabBarBadge: AsyncApi = { kind: 'view', params: { index: 'Number' } };
export const showTabBarRedDot: AsyncApi = { kind: 'view', params: { index: 'Number' } };
export const hideTabBarRedDot: AsyncApi = { kind: 'view', params: { index: 'Number' } };
export const setTabBarItem: AsyncApi = {
  kind: 'view',
  params: { index: 'Number', text: 'String?', iconPath: 'String?', selectedIconPath: 'String?', pagePath: 'String?' },
};
export const setTabBarStyle: AsyncApi = {
  kind: 'view',
  params: { color: 'String?', selectedColor: 'String?', backgroundColor: 'String?', borderStyle: 'String?' },
};
export const showTabBar: AsyncApi = { kind: 'view', params: { animation: 'Boolean?' } };
export const hideTabBar: AsyncApi = { kind: 'view', params: { animation: 'Boolean?' } };
