/** All that the entry of an app can name (`viewEntry` of the compiler). A build contains what is named. */
export { html, nothing } from 'lit/html.js';
export { fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.js';
export { attr, child, cls, list, plainClass, slot, style, urlBelow, use } from './helpers.js';
export { animationEvents } from './animation-events.js';
export { calls } from './calls.js';
export { changeHandlers } from './change.js';
export { components } from './components.js';
export { darkMode } from './dark-mode.js';
export { browserHistory, deepLink, windowTitle } from './history.js';
export { lists } from './list-patches.js';
export { longPress } from './long-press.js';
export { models } from './model.js';
export { navigators } from './navigator.js';
export { pageScroll } from './page-scroll.js';
export { pageStack } from './page-stack.js';
export { pullDownRefresh } from './pull-down-refresh.js';
export { tabBar } from './shell/tab-bar.js';
export { tabs } from './shell/tabs.js';
export { system } from './system.js';
export { touches } from './touch.js';
export { wxs } from './wxs.js';
//# sourceMappingURL=parts.js.map