export { heddle } from './plugin.ts';
export type { HeddleOptions } from './plugin.ts';
