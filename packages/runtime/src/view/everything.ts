import { html, nothing } from 'lit/html.js';
import { fields, get, noCalls, op, spread, str, unary } from '../protocol/expression.ts';
import { mayTurn } from '../protocol/config.ts';
import type { ViewBundle, ViewHelpers } from '../protocol/index.ts';
import { animationEvents } from './events/animation-events.ts';
import { animation } from './animation/animation-plan.ts';
import { callsWith } from './calls/calls.ts';
import { canvasTouches } from './events/canvas-touches.ts';
import type { HostCall } from './calls/calls.ts';
import { components } from './components.ts';
import { darkMode } from './pages/dark-mode.ts';
import { decided, decisions } from './template/decisions.ts';
import type { Feature, Features } from './features.ts';
import { attr, child, cls, list, slot, slotted, style, urlBelow, use } from './template/helpers.ts';
import { lists } from './template/list-patches.ts';
import { files } from './files.ts';
import { formFields } from './events/form-fields.ts';
import { inputReplies } from './events/input-replies.ts';
import { longPress } from './events/long-press.ts';
import { models } from './events/model.ts';
import { navigators } from './events/navigator.ts';
import { openTypes } from './services/open-types.ts';
import { sharing } from './services/sharing.ts';
import { pageScroll } from './pages/page-scroll.ts';
import { pageStack } from './pages/page-stack.ts';
import { pullDownRefresh } from './pages/pull-down-refresh.ts';
import { shown } from './template/shown-text.ts';
import { capsule } from './shell/capsule.ts';
import { system } from './system.ts';
import { touches } from './events/touch.ts';
import type { View } from './view.ts';

/** All parts of the view, for apps that nobody has looked at. What few apps need is loaded when a bundle needs it. */
export async function everything({ config, wxs }: ViewBundle, host?: HostCall): Promise<Features> {
  const rare: Promise<readonly Feature[]>[] = [];
  if (config.tabBar?.custom) rare.push(import('./shell/custom-tab-bar.ts').then((it) => [it.customTabBar]));
  else if (config.tabBar) rare.push(import('./shell/tab-bar.ts').then(({ tabBar }) => [tabBar]));
  if (mayKeep()) rare.push(import('./pages/exit-state.ts').then(({ exitState }) => [exitState]));
  const { builtins } = config;
  if (builtins.includes('page-meta') || builtins.includes('navigation-bar'))
    rare.push(import('./pages/page-meta.ts').then((it) => [it.pageMeta]));
  if (builtins.includes('web-view')) rare.push(import('./events/web-view.ts').then((it) => [it.webViews]));
  if (builtins.includes('camera'))
    rare.push(import('./services/element-permissions.ts').then((it) => [it.elementPermissions]));
  if (mayTurn(config)) rare.push(import('./pages/page-orientation.ts').then((it) => [it.pageOrientation]));
  // What packages bring is not known yet.
  if (config.packages) rare.push(import('./packages.ts').then(({ packages }) => [packages]));
  if (config.packages || Object.keys(wxs).length > 0)
    rare.push(
      Promise.all([import('./wxs/wxs.ts'), import('./events/change.ts')]).then(([a, b]) => [a.wxs, b.changeHandlers]),
    );
  const loaded = (await Promise.all(rare)).flat();
  return { features: [...common, ...(config.darkmode ? [darkMode] : []), callsWith(host), ...loaded, system], helpers };
}

/** In a sandbox nothing outlives the visit. */
function mayKeep(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

/** `system` comes last: what it tells of depends on the others. */
const common: readonly Feature[] = [
  lists,
  components,
  formFields,
  files,
  decisions,
  touches,
  canvasTouches,
  longPress,
  animationEvents,
  models,
  inputReplies,
  navigators,
  openTypes,
  sharing,
  pageStack,
  pageScroll,
  pullDownRefresh,
  capsule,
];

function helpers({ assets, fileAddress, wxs }: View): ViewHelpers {
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
    url: urlBelow(assets, fileAddress),
    cls,
    style,
    list,
    slotted,
    child,
    slot,
    use,
    decided,
    shown,
    animation,
    ...(wxs?.helpers ?? { ...noCalls, wxs: () => () => undefined }),
  } satisfies ViewHelpers;
}
