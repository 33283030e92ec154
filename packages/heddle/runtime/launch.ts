import type { RunningApp } from '@heddle/runtime/host';
import type { Boot, Stack } from '@heddle/runtime/protocol';

/** `globalThis.heddle`, as the inline script of a page leaves it (`src/site/index-html.ts`, `src/dev/site.ts`). */
export interface Launch {
  /** Started before anything else was loaded. */
  readonly worker: Worker;
  /** What the worker said since. */
  readonly early: readonly unknown[];
  /** The worker's script could not be loaded, or threw. */
  readonly failed?: ErrorEvent;
  /** Pages to open again. */
  readonly restore?: Boot['restore'];
  /** The page stack as it is now. */
  readonly stack?: Stack;
  /** Set by `start`. */
  app?: Promise<RunningApp>;
}
