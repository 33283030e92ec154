import { describe, expect, inject, test } from 'vitest';
import type { Router } from '../../src/logic/pages/router.ts';
import { createInstance } from '../../src/logic/tree/instance.ts';
import { startJoined, type JoinedApp } from '../joined/app.ts';
import { logicData, viewData } from '../joined/data.ts';
import { runBehaviour, type ScriptGlobals, type Stage } from './behaviour.ts';

describe('recorded behaviour scripts, with the view joined', () => {
  test.for(inject('oracle').behaviours.map((script) => [script.id, script] as const))('%s', async ([, script]) => {
    let app: JoinedApp | undefined;
    const log = await runBehaviour(script, async (files, globals) => {
      app = await openJoined(files, globals);
      return stageOf(app);
    });
    expect(script.accept).toContainEqual(log);
    expect(viewData(app!)).toEqual(logicData(app!));
    expect(app!.errors.filter(isOfView)).toEqual([]);
  });
});

const isOfView = (report: object): boolean => 'subject' in report;

async function openJoined(files: Readonly<Record<string, string>>, globals: ScriptGlobals): Promise<JoinedApp> {
  return startJoined(files, { wholeTree: true, globals: { ...globals }, logic: { router: byHand } });
}

/** Creates the page and hands it to the view. `ready` is what the view's answer leads to. */
function stageOf({ runtime, settle }: JoinedApp): Stage {
  const page = createInstance({ runtime, definition: runtime.registry.definition('page') });
  runtime.flush.stack({ pages: [{ page: page.id, url: 'page' }], by: 'start' });
  return { runtime, settle, page, ready: settle };
}

/** Opens nothing: the page is created, attached and shown by the script. */
function byHand(): Router {
  return {
    start: () => undefined,
    top: () => undefined,
    pages: () => [],
  };
}
