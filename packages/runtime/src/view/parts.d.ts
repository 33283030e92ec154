/** All that the entry of an app can name (`viewEntry` of the compiler). A build contains what is named. */
export { html, nothing } from 'lit/html.js';
export { fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.ts';
export { attr, child, cls, list, plainClass, slot, style, urlBelow, use } from './helpers.ts';
export { animationEvents } from './animation-events.ts';
export { calls } from './calls.ts';
export { changeHandlers } from './change.ts';
export { components } from './components.ts';
export { darkMode } from './dark-mode.ts';
export { browserHistory, deepLink, windowTitle } from './history.ts';
export { lists } from './list-patches.ts';
export { longPress } from './long-press.ts';
export { models } from './model.ts';
export { navigators } from './navigator.ts';
export { pageScroll } from './page-scroll.ts';
export { pageStack } from './page-stack.ts';
export { pullDownRefresh } from './pull-down-refresh.ts';
export { tabBar } from './shell/tab-bar.ts';
export { tabs } from './shell/tabs.ts';
export { system } from './system.ts';
export { touches } from './touch.ts';
export { wxs } from './wxs.ts';
//# sourceMappingURL=parts.d.ts.map