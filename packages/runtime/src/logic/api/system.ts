import type { SystemFacts } from '../../protocol/messages.ts';
import { isFunction } from '../define/part.ts';
import type { Runtime } from '../runtime.ts';
import { callUser } from '../errors.ts';
import type { ApiEntry } from './entry.ts';

/** What apps compare with to find out whether newer APIs exist. */
const SDK_VERSION = '3.0.0';
const APP_VERSION = '8.0.0';
/** The capsule that the shell draws or keeps free, in px: 7 from the right, 6 under the status bar. */
const CAPSULE = { width: 87, height: 32, right: 7, top: 6 } as const;

/** Facts about window, device and launch (spec components-apis §4 System): from the view's snapshot. */
export const system: Readonly<Record<string, ApiEntry>> = {
  getSystemInfoSync: { kind: 'worker', sync: true, run: (runtime) => systemInfo(runtime) },
  getSystemInfo: { kind: 'worker', run: (runtime) => systemInfo(runtime) },
  getSystemInfoAsync: { kind: 'worker', run: (runtime) => systemInfo(runtime) },
  getWindowInfo: { kind: 'worker', sync: true, run: (runtime) => windowInfo(runtime) },
  getDeviceInfo: { kind: 'worker', sync: true, run: (runtime) => deviceInfo(runtime) },
  getAppBaseInfo: { kind: 'worker', sync: true, run: (runtime) => appBaseInfo(runtime) },
  getMenuButtonBoundingClientRect: { kind: 'worker', sync: true, run: (runtime) => capsule(runtime) },
  getLaunchOptionsSync: { kind: 'worker', sync: true, run: ({ app }) => app.launchOptions() },
  getEnterOptionsSync: { kind: 'worker', sync: true, run: ({ app }) => app.launchOptions() },
  nextTick: {
    kind: 'worker',
    sync: true,
    run(runtime, callback) {
      if (isFunction(callback)) runtime.flush.whenShown(() => callUser(runtime, undefined, callback, undefined, []));
    },
  },
};

const UNKNOWN: SystemFacts = {
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 0,
  navigationBarHeight: 44,
  tabBarHeight: 0,
  pixelRatio: 1,
  language: 'en',
  platform: 'devtools',
  system: '',
  theme: 'light',
};

function facts({ boot }: Runtime): SystemFacts {
  return boot?.system ?? UNKNOWN;
}

function windowInfo(runtime: Runtime) {
  const { pixelRatio, screenWidth, screenHeight, windowWidth, statusBarHeight } = facts(runtime);
  const safeArea = {
    left: 0,
    right: screenWidth,
    top: statusBarHeight,
    bottom: screenHeight,
    width: screenWidth,
    height: screenHeight - statusBarHeight,
  };
  return {
    pixelRatio,
    screenWidth,
    screenHeight,
    windowWidth,
    windowHeight: pageHeight(runtime),
    statusBarHeight,
    safeArea,
    screenTop: 0,
  };
}

/** The screen without the bars of the page that asks; the view's own figure may still be that of the page before. */
function pageHeight(runtime: Runtime): number {
  const { screenHeight, statusBarHeight, navigationBarHeight, tabBarHeight } = facts(runtime);
  const config = runtime.boot?.config;
  const path = runtime.router.top()?.path ?? config?.pages[0] ?? '';
  const style = config?.pageSettings[path]?.navigationStyle ?? config?.window.navigationStyle;
  const hasTabs = !config?.tabBar?.custom && config?.tabBar?.list.some(({ pagePath }) => pagePath === path);
  return screenHeight - (style === 'custom' ? 0 : statusBarHeight + navigationBarHeight) - (hasTabs ? tabBarHeight : 0);
}

function deviceInfo(runtime: Runtime) {
  const { platform, system } = facts(runtime);
  return { brand: 'heddle', model: platform, system, platform, benchmarkLevel: -1, abi: '' };
}

function appBaseInfo(runtime: Runtime) {
  const { language, theme } = facts(runtime);
  return {
    SDKVersion: SDK_VERSION,
    version: APP_VERSION,
    language,
    enableDebug: false,
    host: { appId: '' },
    fontSizeScaleFactor: 1,
    fontSizeSetting: 16,
    ...(runtime.boot?.config.darkmode ? { theme } : {}),
  };
}

function systemInfo(runtime: Runtime) {
  const { windowWidth, windowHeight } = facts(runtime);
  return {
    ...windowInfo(runtime),
    ...deviceInfo(runtime),
    ...appBaseInfo(runtime),
    deviceOrientation: windowWidth > windowHeight ? 'landscape' : 'portrait',
  };
}

function capsule(runtime: Runtime) {
  const { windowWidth, statusBarHeight } = facts(runtime);
  const { width, height } = CAPSULE;
  const right = windowWidth - CAPSULE.right;
  const top = statusBarHeight + CAPSULE.top;
  return { width, height, top, right, bottom: top + height, left: right - width };
}
