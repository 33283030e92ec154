import { customTabBarNode, customTabBarPath } from '../../protocol/config.ts';
import type { SkeletonComponent } from '../../protocol/bundle.ts';
import type { Members } from '../author-this.ts';
import { build } from '../tree/build.ts';
import { ComponentNode } from '../tree/component-node.ts';
import type { Instance } from '../tree/instance.ts';
import { RootScope } from '../tree/scope.ts';

const TAG: SkeletonComponent = { type: 'component', node: customTabBarNode, tag: 'custom-tab-bar' };

/** Gives a tab page its own instance of the app's tab bar (spec components-apis §5 tabBar). It lives and is told of the page's life like any component in it. */
export function customTabBar(page: Instance): void {
  const { definition, runtime } = page;
  const { tabBar } = runtime.boot!.config;
  if (!tabBar?.custom || !tabBar.list.some(({ pagePath }) => pagePath === definition.is)) return;
  const place = { owner: page, unit: {}, scope: new RootScope(page), parent: undefined };
  const node = new ComponentNode(TAG, place, build, runtime.registry.definition(customTabBarPath));
  page.nodes = [...page.nodes, node];
}

export const tabBarMembers: Members = {
  /** Of the page, or of the page that a component stands in; `null` where there is none. */
  getTabBar: ({ page }) => page.nodes.find(({ instance }) => instance?.node?.skeleton === TAG)?.instance?.self ?? null,
};
