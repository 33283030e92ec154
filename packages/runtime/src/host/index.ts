export { openFiles } from './files.ts';
export { startSite } from './site.ts';
export type { SiteOptions } from './site.ts';
export { startApp } from './start-app.ts';
export type { AppStart, RunningApp } from './start-app.ts';
export { openStorage } from './storage.ts';
export type * from '../protocol/host-services.ts';
