import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorReference } from '../errors.mjs';
import { ROOT } from '../workspace.mjs';

test('docs/errors.md is what `npm run docs` writes', async () => {
  expect(readFileSync(`${ROOT}docs/errors.md`, 'utf8'), 'npm run docs').toBe(await errorReference());
});
