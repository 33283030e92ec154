import { isFunction } from '../define/part.js';
import { callUser } from '../errors.js';
/** What apps compare with to find out whether newer APIs exist. */
const SDK_VERSION = '3.0.0';
const APP_VERSION = '8.0.0';
/** The capsule that the shell draws or keeps free, in px: 7 from the right, 6 under the status bar. */
const CAPSULE = { width: 87, height: 32, right: 7, top: 6 };
/** Facts about window, device and launch (spec components-apis §4 System): from the view's snapshot. */
export const getWindowInfo = (runtime) => windowInfo(runtime);
export const getDeviceInfo = (runtime) => deviceInfo(runtime);
export const getAppBaseInfo = (runtime) => appBaseInfo(runtime);
export const getSystemInfoSync = (runtime) => systemInfo(runtime);
export const getSystemInfo = { kind: 'worker', run: systemInfo };
export const getSystemInfoAsync = { kind: 'worker', run: systemInfo };
export const getLaunchOptionsSync = ({ app }) => app.launchOptions();
export const getEnterOptionsSync = ({ app }) => app.launchOptions();
export const getMenuButtonBoundingClientRect = (runtime) => {
    const { windowWidth, statusBarHeight } = factsOf(runtime).system;
    const { width, height } = CAPSULE;
    const right = windowWidth - CAPSULE.right;
    const top = statusBarHeight + CAPSULE.top;
    return { width, height, top, right, bottom: top + height, left: right - width };
};
export const nextTick = (runtime, callback) => {
    if (isFunction(callback))
        runtime.flush.whenShown(() => callUser(runtime, callback));
};
/** Scripts run after the first message only, which has the facts for apps that ask for them. */
function factsOf({ boot }) {
    return boot;
}
function windowInfo(runtime) {
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
function pageHeight(runtime) {
    const { config, system } = factsOf(runtime);
    const { screenHeight, statusBarHeight, navigationBarHeight, tabBarHeight } = system;
    const { pages, pageSettings, tabBar, window } = config;
    const path = runtime.router.top()?.path ?? pages[0] ?? '';
    const style = pageSettings[path]?.navigationStyle ?? window.navigationStyle;
    const hasTabs = !tabBar?.custom && tabBar?.list.some(({ pagePath }) => pagePath === path);
    return screenHeight - (style === 'custom' ? 0 : statusBarHeight + navigationBarHeight) - (hasTabs ? tabBarHeight : 0);
}
function deviceInfo(runtime) {
    const { platform, system } = factsOf(runtime).system;
    return { brand: 'heddle', model: platform, system, platform, benchmarkLevel: -1, abi: '' };
}
function appBaseInfo(runtime) {
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
function systemInfo(runtime) {
    const { windowWidth, windowHeight } = factsOf(runtime).system;
    return {
        ...windowInfo(runtime),
        ...deviceInfo(runtime),
        ...appBaseInfo(runtime),
        deviceOrientation: windowWidth > windowHeight ? 'landscape' : 'portrait',
    };
}
//# sourceMappingURL=system.js.map