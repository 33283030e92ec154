export { main } from './main.ts';
export { startDevServer } from './commands/dev.ts';
export type { DevServerOptions } from './commands/dev.ts';
export type { DiagnosticRecord } from './report.ts';
export type { Terminal } from './terminal.ts';
