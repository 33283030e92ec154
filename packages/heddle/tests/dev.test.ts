import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startDevServer } from '../src/commands/dev.ts';
import { contentOf, copyOf } from './temporary-folder.ts';
import { fixture } from './run-command.ts';

interface Served {
  readonly address: string;
  /** What the server told its terminal so far. */
  readonly said: () => string;
}

async function serve(folder: string): Promise<Served> {
  let said = '';
  const terminal = { out: () => {}, err: (text: string) => void (said += text) };
  const server = await startDevServer(folder, { port: 0 }, terminal);
  onTestFinished(() => server.close());
  return { address: server.resolvedUrls!.local[0]!, said: () => said };
}

async function get(served: Served, file: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(new URL(file, served.address));
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

test('an app is served with its bundles and pictures, the hook on', async () => {
  const served = await serve(fixture('hello'));
  const [view] = /runtime\/view-[\w-]+\.js/.exec((await get(served, '')).text)!;
  expect((await get(served, view)).text).toContain('__HEDDLE_DEVTOOLS__');
  expect(await get(served, 'app.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
  expect((await get(served, 'logic.js')).text).toContain("data: { greeting: 'Hello' }");
  const picture = await fetch(new URL('images/dot.png', served.address));
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await picture.arrayBuffer()).toString('base64')).toBe(
    contentOf(fixture('hello'))['images/dot.png'],
  );
  expect((await get(served, 'images/none.png')).status).toBe(404);
});

test('a change of a file is there at the next request', async () => {
  const folder = copyOf('hello');
  const served = await serve(folder);
  writeFileSync(path.join(folder, 'pages/index/index.js'), `Page({ data: { greeting: 'Good day' } });\n`);
  await vi.waitFor(async () => expect((await get(served, 'logic.js')).text).toContain('Good day'));
});

test('with errors the app from before stays, and they are told until they are corrected', async () => {
  const folder = copyOf('hello');
  const served = await serve(folder);
  const script = path.join(folder, 'pages/index/index.js');
  writeFileSync(script, 'Page({');
  await vi.waitFor(() => expect(served.said()).toContain('script/syntax-error'));
  expect((await get(served, 'logic.js')).text).toContain("data: { greeting: 'Hello' }");
  writeFileSync(script, 'Page({ data: { greeting: "Corrected" } });\n');
  await vi.waitFor(async () => expect((await get(served, 'logic.js')).text).toContain('Corrected'));
});

test('an app that has errors from the start comes up once they are corrected', async () => {
  const folder = copyOf('hello');
  rmSync(path.join(folder, 'pages/index/index.wxml'));
  const served = await serve(folder);
  expect(served.said()).toContain('project/page-incomplete');
  expect(await get(served, '')).toMatchObject({ status: 200, text: expect.not.stringContaining('app.js') });
  writeFileSync(path.join(folder, 'pages/index/index.wxml'), '<view>{{greeting}}</view>\n');
  await vi.waitFor(async () => expect((await get(served, '')).text).toContain('app.js'));
});

test('a port that is taken', async () => {
  const { address } = await serve(fixture('hello'));
  const port = Number(new URL(address).port);
  await expect(startDevServer(fixture('hello'), { port }, { out: () => {}, err: () => {} })).rejects.toThrow(
    expect.objectContaining({ name: 'CommandError', message: expect.stringContaining(String(port)) }),
  );
});
