import type { RunningApp } from '../../../e2e/example.ts';
import type { NetworkServer } from '../../../e2e/network-server.ts';

/** What the tests of all families share: the app, built once, and a server. */
export interface Tour {
  open(route?: string): Promise<RunningApp>;
  /** For tests and hooks, when it has been started. */
  server(): NetworkServer;
}
