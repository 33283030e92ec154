import { html, nothing } from 'lit/html.js';
import { fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.js';
import { animationEvents } from './animation-events.js';
import { callsWith } from './calls.js';
import { components } from './components.js';
import { darkMode } from './dark-mode.js';
import { attr, child, cls, list, slot, style, urlBelow, use } from './helpers.js';
import { lists } from './list-patches.js';
import { longPress } from './long-press.js';
import { models } from './model.js';
import { navigators } from './navigator.js';
import { pageScroll } from './page-scroll.js';
import { pageStack } from './page-stack.js';
import { pullDownRefresh } from './pull-down-refresh.js';
import { tabs } from './shell/tabs.js';
import { system } from './system.js';
import { touches } from './touch.js';
/** All parts of the view, for apps that nobody has looked at. What few apps need is loaded when a bundle needs it. */
export async function everything({ config, wxs }, host) {
    const rare = [];
    if (config.tabBar && !config.tabBar.custom)
        rare.push(import('./shell/tab-bar.js').then(({ tabBar }) => [tabBar]));
    if (Object.keys(wxs).length > 0)
        rare.push(Promise.all([import('./wxs.js'), import('./change.js')]).then(([a, b]) => [a.wxs, b.changeHandlers]));
    const loaded = (await Promise.all(rare)).flat();
    return { features: [...common, ...(config.darkmode ? [darkMode] : []), callsWith(host), ...loaded, system], helpers };
}
/** `system` comes last: what it tells of depends on the others. */
const common = [
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
function helpers({ assets, wxs }) {
    return {
        html: html,
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
    };
}
//# sourceMappingURL=everything.js.map