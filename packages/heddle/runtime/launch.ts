import type { RunningApp } from '@heddle/runtime/host';
import type { Boot, Stack } from '@heddle/runtime/protocol';

/** `globalThis.heddle`, as the inline script of `src/site/index-html.ts` leaves it. */
export interface Launch {
  /** Started before anything else was loaded. */
  readonly worker: Worker;
  /** What the worker said since. */
  readonly early: readonly unknown[];
  /** The worker's script could not be loaded, or threw. */
  readonly failed?: ErrorEvent;
  /** Whether the inspection hook is wanted. */
  readonly devtools: boolean;
  /** Dev server: pages to open again. */
  readonly restore?: Boot['restore'];
  /** Dev server: the page stack as it is now. */
  readonly stack?: Stack;
  /** Set by `start`. */
  app?: Promise<RunningApp>;
}
