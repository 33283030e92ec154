/** `app.json` and page JSON as the running app needs them. Checked and completed by the compiler. */
export interface AppConfig {
  /** Every page path, sub-packages included, home page first. */
  readonly pages: readonly string[];
  /** `window` of app.json. */
  readonly window: WindowConfig;
  /** Page JSON by page path: only what differs from `window`. */
  readonly pageSettings: Readonly<Record<string, WindowConfig>>;
  readonly tabBar?: TabBarConfig;
  /** `projectname` of project.config.json. */
  readonly projectName?: string;
  /** `v2` gives the newer look of built-in components. */
  readonly style?: string;
  readonly darkmode?: boolean;
  /** Milliseconds after which a request fails, where it is not 60 000. */
  readonly networkTimeout?: NetworkTimeout;
  /** `permission` of app.json: why the app asks, by scope. */
  readonly permissionReasons?: Readonly<Record<string, string>>;
  /** Values of `@name` in settings; with `darkmode` only. */
  readonly theme?: ThemeConfig;
  /** Built-in tags that the templates use, to load nothing else. */
  readonly builtins: readonly string[];
  /** Sub-packages. Pages and files below the root of one belong to it. */
  readonly packages?: readonly PackageConfig[];
  /** What is loaded in advance when a page is entered, by its path. */
  readonly preload?: Readonly<Record<string, PreloadRule>>;
}

export interface PackageConfig {
  readonly root: string;
  readonly name?: string;
  /** Runs without the main package. */
  readonly independent?: boolean;
}

export interface PreloadRule {
  /** Roots. */
  readonly packages: readonly string[];
  /** Over connections that are paid by volume as well. */
  readonly always?: true;
}

/** By API; each may be left out. */
export type NetworkTimeout = Readonly<
  Partial<Record<'request' | 'connectSocket' | 'uploadFile' | 'downloadFile', number>>
>;

export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: 'black' | 'white';
  readonly navigationStyle?: 'default' | 'custom';
  /** A way home in the bar, where there is none back. */
  readonly homeButton?: boolean;
  readonly backgroundColor?: string;
  readonly backgroundColorTop?: string;
  readonly backgroundColorBottom?: string;
  readonly backgroundColorContent?: string;
  readonly backgroundTextStyle?: 'dark' | 'light';
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
  readonly disableScroll?: boolean;
  readonly pageOrientation?: 'portrait' | 'landscape' | 'auto';
  /** What an app that is started again begins with, when this page was the last. */
  readonly restartStrategy?: 'homePage' | 'homePageAndLatestPage';
}

/** Whether some page is not upright, or may say so in its template. */
export function mayTurn({ window, pageSettings, builtins }: AppConfig): boolean {
  const settings = [window, ...Object.values(pageSettings)];
  return builtins.includes('page-meta') || settings.some(({ pageOrientation: it = 'portrait' }) => it !== 'portrait');
}

/** theme.json: names and what they stand for, by colour scheme. */
export interface ThemeConfig {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
}

/** Path of the component that is the tab bar of apps with `tabBar.custom`. */
export const customTabBarPath = 'custom-tab-bar/index';
/** That component stands in no template of its page: this is its node there. */
export const customTabBarNode = -2;

export interface TabBarConfig {
  readonly list: readonly TabBarItem[];
  readonly color?: string;
  readonly selectedColor?: string;
  readonly backgroundColor?: string;
  readonly borderStyle?: 'black' | 'white';
  readonly position?: 'bottom' | 'top';
  readonly custom?: boolean;
}

export interface TabBarItem {
  readonly pagePath: string;
  readonly text?: string;
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}
