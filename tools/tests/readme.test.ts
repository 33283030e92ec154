import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT } from '../workspace.mjs';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');

test.for(['app.json', 'pages/counter/counter.wxml', 'pages/counter/counter.js', 'pages/counter/counter.wxss'])(
  'README.md shows examples/counter/%s as it is',
  (file) => {
    expect(readme).toContain(`\n${readFileSync(`${ROOT}examples/counter/${file}`, 'utf8').trim()}\n`);
  },
);
