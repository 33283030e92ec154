import { html, nothing } from 'lit/html.js';
import { fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.ts';
import type { ViewBundle, ViewHelpers } from '../protocol/index.ts';
import { animationEvents } from './animation-events.ts';
import { callsWith } from './calls.ts';
import type { HostCall } from './calls.ts';
import { components } from './components.ts';
import { darkMode } from './dark-mode.ts';
import type { Feature, Features } from './features.ts';
import { attr, child, cls, list, slot, style, urlBelow, use } from './helpers.ts';
import { lists } from './list-patches.ts';
import { longPress } from './long-press.ts';
import { models } from './model.ts';
import { navigators } from './navigator.ts';
import { pageScroll } from './page-scroll.ts';
import { pageStack } from './page-stack.ts';
import { pullDownRefresh } from './pull-down-refresh.ts';
import { tabs } from './shell/tabs.ts';
import { system } from './system.ts';
import { touches } from './touch.ts';
import type { View } from './view.ts';

/** All parts of the view, for apps that nobody has looked at. What few apps need is loaded when a bundle needs it. */
export async function everything({ config, wxs }: ViewBundle, host?: HostCall): Promise<Features> {
  const rare: Promise<readonly Feature[]>[] = [];
  if (config.tabBar && !config.tabBar.custom) rare.push(import('./shell/tab-bar.ts').then(({ tabBar }) => [tabBar]));
  if (Object.keys(wxs).length > 0)
    rare.push(Promise.all([import('./wxs.ts'), import('./change.ts')]).then(([a, b]) => [a.wxs, b.changeHandlers]));
  const loaded = (await Promise.all(rare)).flat();
  return { features: [...common, ...(config.darkmode ? [darkMode] : []), callsWith(host), ...loaded, system], helpers };
}

/** `system` comes last: what it tells of depends on the others. */
const common: readonly Feature[] = [
  tabs,
  lists,
  components,
  touches,
  longPress,
  animationEvents,
  models,
  navigators,
  pageStack,
  pageScroll,
  pullDownRefresh,
];

function helpers({ assets, wxs }: View): ViewHelpers {
  return {
    html: html as ViewHelpers['html'],
    nothing,
    get,
    str,
    op,
    unary,
    spread,
    fields,
    attr,
    url: urlBelow(assets),
    cls,
    style,
    list,
    child,
    slot,
    use,
    ...(wxs?.helpers ?? { ...noCalls, wxs: () => () => undefined }),
  } satisfies ViewHelpers;
}
