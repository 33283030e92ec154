import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compatReference } from '../compat.mjs';
import { ROOT } from '../workspace.mjs';

test('the tables of docs/compat.md are what `npm run docs` writes', async () => {
  expect(readFileSync(`${ROOT}docs/compat.md`, 'utf8'), 'npm run docs').toBe(await compatReference());
});
