import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarkup } from './parsing.ts';

const root = dirname(createRequire(import.meta.url).resolve('@vant/weapp/package.json'));

for (const folder of ['lib', 'dist']) {
  test(`every template of @vant/weapp/${folder} is read without an error`, () => {
    const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const templates = paths.filter((path) => path.endsWith('.wxml'));
    expect(templates.length).toBeGreaterThan(50);
    const errors = templates.flatMap((path) => {
      const { diagnostics } = parseMarkup(readFileSync(join(root, folder, path), 'utf8'));
      return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => `${path}: ${code}`);
    });
    expect(errors).toEqual([]);
  });
}
