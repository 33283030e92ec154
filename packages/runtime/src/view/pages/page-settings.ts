import { ownField } from '../../protocol/json.ts';
import type { AppConfig, WindowConfig } from '../../protocol/config.ts';

/** The window settings that a page starts with. */
export function settingsOf({ window, pageSettings }: AppConfig, path: string): WindowConfig {
  return { ...window, ...ownField(pageSettings, path) };
}
