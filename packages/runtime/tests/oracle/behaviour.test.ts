import { describe, expect, inject, test } from 'vitest';
import { openAlone } from './alone.ts';
import { runBehaviour } from './behaviour.ts';

describe('recorded behaviour scripts, by the logic side alone', () => {
  test.for(inject('oracle').behaviours.map((script) => [script.id, script] as const))('%s', async ([, script]) => {
    expect(script.accept).toContainEqual(await runBehaviour(script, openAlone));
  });
});
