import { describe, expect, test } from 'vitest';
import type { DiagnosticRecord } from '../src/report.ts';
import { fixture, runCommand } from './run-command.ts';

async function checkAsJson(name: string): Promise<{ status: number; records: DiagnosticRecord[] }> {
  const { status, out } = await runCommand('check', fixture(name), '--json');
  return { status, records: JSON.parse(out) as DiagnosticRecord[] };
}

const places = (records: readonly DiagnosticRecord[]): string[] =>
  records.map(({ severity, code, file, line, column }) => `${severity} ${code} ${file}:${line}:${column}`).sort();

describe('check --json', () => {
  test('every mistake of an app, each at its place', async () => {
    const { status, records } = await checkAsJson('many-mistakes');
    expect(status).toBe(1);
    expect(places(records)).toEqual([
      'error expression/unexpected-end pages/home/home.wxml:2:15',
      'error json/unexpected-token pages/late/late.json:2:36',
      'error project/component-not-found pages/home/home.json:3:16',
      'error project/page-not-found app.json:4:5',
      'error script/syntax-error pages/home/home.js:4:23',
      'error wxml/unclosed-element pages/home/home.wxml:4:5',
      'error wxss/syntax pages/late/late.wxss:1:1',
      'warning json/trailing-comma pages/late/late.json:2:35',
    ]);
  });

  test('a record has a message, and help where there is a way out', async () => {
    const { records } = await checkAsJson('many-mistakes');
    for (const { message, help } of records) {
      expect(message).toMatch(/^[A-Z`<].*\.$/);
      expect(help).toMatch(/\.$/);
    }
  });

  test('files are relative to the folder that was named, also when the app is inside of it', async () => {
    const { status, records } = await checkAsJson('in-a-project');
    expect(status).toBe(1);
    expect(places(records)).toContain('error project/page-not-found miniprogram/app.json:2:13');
  });

  test('a folder without app.json', async () => {
    const { status, records } = await checkAsJson('empty-folder');
    expect(status).toBe(1);
    expect(places(records)).toEqual(['error project/app-json-missing app.json:1:1']);
  });

  test('an app without mistakes', async () => {
    expect(await checkAsJson('hello')).toEqual({ status: 0, records: [] });
  });
});

describe('check', () => {
  test('each mistake with the lines around it, and how many there are', async () => {
    const { status, out } = await runCommand('check', fixture('many-mistakes'));
    expect(status).toBe(1);
    expect(out).toContain(
      [
        'error wxml/unclosed-element: `<text>` is not closed.',
        '  pages/home/home.wxml:4:5',
        '    3 |   <view bindtap="tap">',
        '  > 4 |     <text>Open',
        '      |     ^^^^^',
        '    5 |   </view>',
      ].join('\n'),
    );
    expect(out).toMatch(/\n7 errors, 1 warning\n$/);
  });

  test('an app without mistakes', async () => {
    expect(await runCommand('check', fixture('hello'))).toEqual({ status: 0, out: 'Nothing to report.\n', err: '' });
  });
});
