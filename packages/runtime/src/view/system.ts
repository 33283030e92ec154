import type { SystemFacts } from '../protocol/index.ts';
import { DARK } from './pages/dark-mode.ts';
import { settingsOf } from './pages/page-settings.ts';
import type { View } from './view.ts';

/** Reserved even where nothing is drawn: apps compute their own bars from these (spec, components §4). */
const BAR_HEIGHT = 44;
const TAB_HEIGHT = 50;
const TOP_TAB_HEIGHT = 40;

/** Apps that ask for facts about screen and window: tells the logic thread when they change. */
export function system(view: View): void {
  const { bundle, hooks, pages, ended: signal } = view;
  let last = '';
  const tell = (): void => {
    const facts = systemFacts(view);
    const text = JSON.stringify(facts);
    if (text !== last) view.send({ type: 'system', system: facts });
    last = text;
  };
  view.facts = () => systemFacts(view);
  hooks.stack.push(tell);
  hooks.resized.push((page) => page === pages.top && tell());
  if (bundle.config.darkmode) matchMedia(DARK).addEventListener('change', tell, { signal });
}

/** What `wx.getSystemInfoSync` and its relatives answer from, in px of the app's own area. */
function systemFacts({ bundle: { config }, frame, pages, tabs, startUrl }: View): SystemFacts {
  const { width, height } = frame.element.getBoundingClientRect();
  const { userAgent, language } = navigator;
  const { top } = pages;
  const path = top?.definition.is ?? (startUrl.split('?')[0] || config.pages[0] || '');
  const { navigationStyle } = top?.settings ?? settingsOf(config, path);
  const hasTabs = tabs?.has(path) && tabs.bar && !tabs.bar.isHidden;
  const tabBarHeight = config.tabBar?.position === 'top' ? TOP_TAB_HEIGHT : TAB_HEIGHT;
  return {
    windowWidth: width,
    windowHeight: height - (navigationStyle === 'custom' ? 0 : BAR_HEIGHT) - (hasTabs ? tabBarHeight : 0),
    screenWidth: width,
    screenHeight: height,
    statusBarHeight: 0,
    navigationBarHeight: BAR_HEIGHT,
    tabBarHeight,
    pixelRatio: devicePixelRatio,
    language: language.replace('-', '_'),
    platform: platformOf(userAgent),
    system: systemOf(userAgent),
    theme: config.darkmode && matchMedia(DARK).matches ? 'dark' : 'light',
  };
}

function platformOf(agent: string): string {
  if (/Android/.test(agent)) return 'android';
  if (/iPhone|iPad|iPod/.test(agent)) return 'ios';
  return /Mac OS X/.test(agent) ? 'mac' : 'windows';
}

function systemOf(agent: string): string {
  const android = /Android ([\d.]+)/.exec(agent);
  if (android) return `Android ${android[1]}`;
  const apple = /(?:iPhone OS|CPU OS) ([\d_]+)/.exec(agent);
  if (apple) return `iOS ${apple[1]!.replaceAll('_', '.')}`;
  return /Mac OS X/.test(agent) ? 'macOS' : /Windows/.test(agent) ? 'Windows 10' : 'Linux';
}
