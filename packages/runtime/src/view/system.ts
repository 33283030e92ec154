import type { SystemFacts } from '../protocol/index.ts';
import type { Frame } from './shell/frame.ts';

/** Reserved even where nothing is drawn: apps compute their own bars from these (spec, components §4). */
const BAR_HEIGHT = 44;
const TAB_HEIGHT = 50;

/** What `wx.getSystemInfoSync` and its relatives answer from, in px of the app's own area. */
export function systemFacts(
  frame: Frame,
  area: { readonly hasBar: boolean; readonly hasTabs: boolean; readonly isDark: boolean },
): SystemFacts {
  const { width, height } = frame.element.getBoundingClientRect();
  return {
    windowWidth: width,
    windowHeight: height - (area.hasBar ? BAR_HEIGHT : 0) - (area.hasTabs ? TAB_HEIGHT : 0),
    screenWidth: width,
    screenHeight: height,
    statusBarHeight: 0,
    navigationBarHeight: BAR_HEIGHT,
    tabBarHeight: TAB_HEIGHT,
    pixelRatio: devicePixelRatio,
    language: navigator.language.replace('-', '_'),
    platform: platformOf(navigator.userAgent),
    system: systemOf(navigator.userAgent),
    theme: area.isDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
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
