import { customTabBarNode } from '../../protocol/config.ts';
import { adopt } from '../pages/adopt.ts';
import { hostClass } from '../template/classes.ts';
import { partIn } from '../template/instance.ts';
import { markElement } from '../template/marks.ts';
import type { View } from '../view.ts';
import { tabs } from './tabs.ts';

/**
 * Apps that draw their own tab bar: each tab page holds one, which stays where it is while the page scrolls (spec,
 * components §5 tabBar). It stands in `page`, so that what style sheets say of that is inherited.
 */
export function customTabBar(view: View): void {
  tabs(view);
  view.tabs!.place = (instance) => {
    const { at, page } = instance;
    const host = document.createElement('wx-custom-tab-bar');
    host.className = hostClass(instance.definition);
    markElement(host, { scope: at!, node: customTabBarNode, instance });
    adopt(page.root, customTabBarStyles);
    page.body.append(host);
    instance.part = partIn(host);
    view.work.add(instance);
  };
}

/** Over what pages pin to their bottom, below their pop-ups. */
const customTabBarStyles = `
wx-custom-tab-bar { display: block; position: fixed; left: 0; right: 0; bottom: 0; z-index: 99; }
`;
