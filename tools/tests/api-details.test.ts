import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiDetails, DETAILS_FILE } from '../api-details.mjs';

test('what is known of APIs is what the platform’s types say', () => {
  expect(readFileSync(DETAILS_FILE, 'utf8'), 'node tools/api-details.mjs').toBe(apiDetails());
});
