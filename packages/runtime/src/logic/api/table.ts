import { appEvents } from './app-events.ts';
import type { ApiEntry } from './entry.ts';
import { interfaces } from './interface.ts';
import { navigation } from './navigation.ts';
import { storage } from './storage.ts';
import { system } from './system.ts';

/** Every API that there is, by name (design §7). */
export const apis: Readonly<Record<string, ApiEntry>> = {
  ...navigation,
  ...interfaces,
  ...storage,
  ...system,
  ...appEvents,
};
