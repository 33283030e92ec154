/** `app.json` and page JSON as the running app needs them. Checked and completed by the compiler. */
export interface AppConfig {
  /** Every page path, sub-packages included, home page first. */
  readonly pages: readonly string[];
  /** `window` of app.json. */
  readonly window: WindowConfig;
  /** Page JSON by page path: only what differs from `window`. */
  readonly pageSettings: Readonly<Record<string, WindowConfig>>;
  readonly tabBar?: TabBarConfig;
  /** `v2` gives the newer look of built-in components. */
  readonly style?: string;
  readonly darkmode?: boolean;
  /** Built-in tags that the templates use, to load nothing else. */
  readonly builtins: readonly string[];
}

export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly navigationBarBackgroundColor?: string;
  readonly navigationBarTextStyle?: 'black' | 'white';
  readonly navigationStyle?: 'default' | 'custom';
  readonly backgroundColor?: string;
  readonly backgroundTextStyle?: 'dark' | 'light';
  readonly enablePullDownRefresh?: boolean;
  readonly onReachBottomDistance?: number;
  readonly disableScroll?: boolean;
}

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
