// Every API by itself, for entries that name just those that an app uses.
export * from './app-events.ts';
export * from './interface.ts';
export * from './navigation.ts';
export { createSelectorQuery } from './query.ts';
export * from './storage.ts';
export * from './system.ts';
export { canIUse } from './wx.ts';
