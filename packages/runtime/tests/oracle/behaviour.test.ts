import { describe, expect, inject, test } from 'vitest';
import { createInstance } from '../../src/logic/tree/instance.ts';
import { makeReady } from '../../src/logic/tree/lifecycle.ts';
import { createLogicApp, type Files } from '../logic/app.ts';
import { runBehaviour, type ScriptGlobals, type Stage } from './behaviour.ts';

describe('recorded behaviour scripts, by the logic side alone', () => {
  test.for(inject('oracle').behaviours.map((script) => [script.id, script] as const))('%s', async ([, script]) => {
    expect(script.accept).toContainEqual(await runBehaviour(script, openAlone));
  });
});

async function openAlone(files: Files, globals: ScriptGlobals): Promise<Stage> {
  const { globals: known, runtime, settle } = createLogicApp(files, { wholeTree: true });
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
