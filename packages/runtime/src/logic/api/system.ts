import type { Boot, SystemFacts } from '../../protocol/messages.ts';
import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { AsyncApi, SyncApi } from './entry.ts';

/** What apps compare with to find out whether newer APIs exist. */
const SDK_VERSION = '3.0.0';
const APP_VERSION = '8.0.0';
/** The capsule that the shell draws or keeps free, in px: 7 from the right, 6 under the status bar. */
const CAPSULE = { width: 87, height: 32, right: 7, top: 6 } as const;

/** What of the device pages cannot see: it is taken to be there, and who asks for it hears more. */
const SWITCHED_ON = { bluetoothEnabled: false, locationEnabled: true, wifiEnabled: true } as const;
/** The system does not stand in the way as far as can be told; `getAppAuthorizeSetting` knows what was refused. */
const ALLOWED = {
  albumAuthorized: true,
  cameraAuthorized: true,
  locationAuthorized: true,
  microphoneAuthorized: true,
  notificationAuthorized: true,
} as const;

/** Facts about window, device and launch (spec components-apis §4 System): from the view's snapshot. */
export const getWindowInfo: SyncApi = (runtime) => windowInfo(runtime);
export const getDeviceInfo: SyncApi = (runtime) => deviceInfo(runtime);
export const getAppBaseInfo: SyncApi = (runtime) => appBaseInfo(runtime);
export const getSystemInfoSync: SyncApi = (runtime) => systemInfo(runtime);
/** Has the form of an asynchronous call and answers at once, for historical reasons: apps read what it gave right after. */
export const getSystemInfo: AsyncApi = { kind: 'worker', run: systemInfo, isImmediate: true };
export const getSystemInfoAsync: AsyncApi = { kind: 'worker', run: systemInfo };
export const getLaunchOptionsSync: SyncApi = ({ app }) => app.launchOptions();
export const getEnterOptionsSync: SyncApi = ({ app }) => app.launchOptions();
export const getMenuButtonBoundingClientRect: SyncApi = (runtime) => {
  const { windowWidth, statusBarHeight } = factsOf(runtime).system;
  const { width, height } = CAPSULE;
  const right = windowWidth - CAPSULE.right;
  const top = statusBarHeight + CAPSULE.top;
  return { width, height, top, right, bottom: top + height, left: right - width };
};
export const getSystemSetting: SyncApi = (runtime) => ({
  ...SWITCHED_ON,
  deviceOrientation: orientation(runtime),
});
export const getRendererUserAgent: AsyncApi = { kind: 'worker', run: () => ({ userAgent: navigator.userAgent }) };
export const nextTick: SyncApi = (runtime, callback) => {
  if (isFunction(callback)) runtime.flush.whenShown(() => callUser(runtime, callback));
};

/** Scripts run after the first message only, which has the facts for apps that ask for them. */
function factsOf({ boot }: Runtime): Boot & { readonly system: SystemFacts } {
  return boot as Boot & { readonly system: SystemFacts };
}

function windowInfo(runtime: Runtime) {
  const { pixelRatio, screenWidth, screenHeight, windowWidth, statusBarHeight } = factsOf(runtime).system;
  const height = screenHeight - statusBarHeight;
  return {
    pixelRatio,
    screenWidth,
    screenHeight,
    windowWidth,
    windowHeight: pageHeight(runtime),
    statusBarHeight,
    safeArea: { left: 0, right: screenWidth, top: statusBarHeight, bottom: screenHeight, width: screenWidth, height },
    screenTop: 0,
  };
}

/** The screen without the bars of the page that asks; the view's own figure may still be that of the page before. */
function pageHeight(runtime: Runtime): number {
  const { config, system } = factsOf(runtime);
  const { screenHeight, statusBarHeight, navigationBarHeight, tabBarHeight } = system;
  const { pages, pageSettings, tabBar, window } = config;
  const path = runtime.router.top()?.path ?? pages[0] ?? '';
  const style = pageSettings[path]?.navigationStyle ?? window.navigationStyle;
  const hasTabs = !tabBar?.custom && tabBar?.list.some(({ pagePath }) => pagePath === path);
  return screenHeight - (style === 'custom' ? 0 : statusBarHeight + navigationBarHeight) - (hasTabs ? tabBarHeight : 0);
}

function deviceInfo(runtime: Runtime) {
  const { platform, system } = factsOf(runtime).system;
  const unknown = { benchmarkLevel: -1, abi: '', deviceAbi: '', cpuType: '' };
  const { navigator } = globalThis as { readonly navigator?: { readonly deviceMemory?: number } };
  const memorySize = (navigator?.deviceMemory ?? 0) * 1024;
  return { brand: 'heddle', model: platform, system, platform, ...unknown, memorySize };
}

function appBaseInfo(runtime: Runtime) {
  const { config, system } = factsOf(runtime);
  const { language, theme } = system;
  return {
    SDKVersion: SDK_VERSION,
    version: APP_VERSION,
    language,
    enableDebug: false,
    host: { appId: '' },
    fontSizeScaleFactor: 1,
    fontSizeSetting: 16,
    ...(config.darkmode && { theme }),
  };
}

function systemInfo(runtime: Runtime) {
  return {
    ...windowInfo(runtime),
    ...deviceInfo(runtime),
    ...appBaseInfo(runtime),
    ...SWITCHED_ON,
    ...ALLOWED,
    deviceOrientation: orientation(runtime),
  };
}

function orientation(runtime: Runtime): 'portrait' | 'landscape' {
  const { screenWidth, screenHeight } = factsOf(runtime).system;
  return screenWidth > screenHeight ? 'landscape' : 'portrait';
}
