export { startApp } from './start.ts';
export type { AppStart, RunningApp } from './start.ts';
