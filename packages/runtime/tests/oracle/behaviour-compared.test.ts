import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BehaviourScript } from '../../../compiler/tests/oracle/cases.ts';
import { openAlone } from './alone.ts';
import { runBehaviour } from './behaviour.ts';

/**
 * Scripts of our own, family by family, with the logs of the open official implementation: glass-easel 0.12.1 with its
 * mini-program adapter and template compiler. Where the language reference says otherwise, there is no script here.
 */
const scripts = JSON.parse(
  readFileSync(new URL('behaviour-compared.json', import.meta.url), 'utf8'),
) as readonly BehaviourScript[];

describe('behaviour scripts compared with the open official implementation', () => {
  test.for(scripts.map((script) => [script.id, script] as const))('%s', async ([, script]) => {
    expect(await runBehaviour(script, openAlone)).toEqual(script.accept[0]);
  });
});
