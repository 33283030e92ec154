import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runBehaviour, type BehaviourScript } from './behaviour.ts';

const scripts = JSON.parse(
  readFileSync(new URL('behaviour-public.json', import.meta.url), 'utf8'),
) as BehaviourScript[];

test.each(scripts.map((script) => [script.id, script] as const))('%s', async (_, script) => {
  const log = await runBehaviour(script);
  expect(script.accept).toContainEqual(log);
});
