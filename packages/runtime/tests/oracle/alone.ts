import { everything } from '../../src/logic/everything.ts';
import { none, type Features } from '../../src/logic/features.ts';
import { createInstance } from '../../src/logic/tree/instance.ts';
import { makeReady } from '../../src/logic/tree/lifecycle.ts';
import { createLogicApp, type Files } from '../logic/app.ts';
import type { ScriptGlobals, Stage } from './behaviour.ts';

/** A script says when its page is ready: not when the first flush is answered. */
const READY_BY_HAND: Features = { ...everything, model: { ...everything.model, ready: none } };

/** A stage without a view. */
export async function openAlone(files: Files, globals: ScriptGlobals): Promise<Stage> {
  const { globals: known, runtime, settle } = createLogicApp(files, { wholeTree: true }, READY_BY_HAND);
  Object.assign(known, globals);
  const page = createInstance({ runtime, definition: runtime.registry.definition('page') });
  return {
    runtime,
    page,
    settle,
    ready() {
      // It follows the first drawing; here there is no view to draw.
      for (const instance of runtime.instances.values()) instance.sent ??= instance.snapshot;
      makeReady(page);
    },
  };
}
