import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { watchAndCheck } from '../src/commands/check.ts';
import type { DiagnosticRecord } from '../src/report.ts';
import { copyOf } from './temporary-folder.ts';

const PATIENCE = { timeout: 10_000 };

test('check --json --watch prints a line for every change', async () => {
  const folder = copyOf('hello');
  const script = path.join(folder, 'pages/index/index.js');
  const correct = readFileSync(script, 'utf8');
  let out = '';
  const watcher = await watchAndCheck(folder, { json: true }, { out: (text) => void (out += text), err: () => {} });
  onTestFinished(() => watcher.close());
  const last = (): string[] => {
    const records = JSON.parse(out.trimEnd().split('\n').at(-1)!) as DiagnosticRecord[];
    return records.map(({ code }) => code);
  };
  expect(out).toBe('[]\n');
  writeFileSync(script, 'Page({');
  await vi.waitFor(() => expect(last()).toEqual(['script/syntax-error']), PATIENCE);
  // At once, as an editor does that formats what it has saved.
  writeFileSync(script, correct);
  await vi.waitFor(() => expect(last()).toEqual([]), PATIENCE);
}, 30_000);
