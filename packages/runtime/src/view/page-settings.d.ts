import type { AppConfig, WindowConfig } from '../protocol/config.ts';
/** The window settings that a page starts with. */
export declare function settingsOf({ window, pageSettings }: AppConfig, path: string): WindowConfig;
//# sourceMappingURL=page-settings.d.ts.map