import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, createServer, type InlineConfig } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { heddle } from '../src/vite/index.ts';
import { fixture } from './run-command.ts';
import { siteFile } from './site-file.ts';
import { contentOf, temporaryFolder } from './temporary-folder.ts';

/** A site of somebody's own, with a mini program at `/hello/`. */
function siteWithApp(app: string): InlineConfig & { root: string } {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'src'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><a href="/hello/">the app</a>\n');
  return { root, configFile: false, logLevel: 'silent', plugins: [heddle({ app, path: '/hello/' })] };
}

test('vite build puts the app beside the site', async () => {
  const config = siteWithApp(fixture('hello'));
  await build(config);
  const files = Object.keys(contentOf(path.join(config.root, 'dist')));
  expect(files).toEqual(expect.arrayContaining(['index.html', 'hello/index.html', 'hello/images/dot.png']));
  const page = readFileSync(path.join(config.root, 'dist/hello/index.html'), 'utf8');
  expect(page).toContain(`./${siteFile(files, 'hello/logic.js').slice('hello/'.length)}`);
  expect(readFileSync(path.join(config.root, 'dist/index.html'), 'utf8')).toContain('the app');
}, 60_000);

test('an app with errors ends the build, and they are told', async () => {
  await expect(build(siteWithApp(fixture('many-mistakes')))).rejects.toThrow('wxml/unclosed-element');
}, 60_000);

test.for(['/', '/below/'])('vite serves the app at its path, with base %s', { timeout: 60_000 }, async (base) => {
  const server = await createServer({
    ...siteWithApp(fixture('hello')),
    base,
    server: { host: '127.0.0.1', port: 0, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const get = async (file: string): Promise<string> =>
    (await fetch(new URL(file, server.resolvedUrls!.local[0]), { headers: { accept: 'text/html' } })).text();
  expect(await get('')).toContain('the app');
  expect(await get('hello/')).toContain('logic.js');
  expect(await get('hello/logic.js')).toContain("data: { greeting: 'Hello' }");
  expect(await get('hello/@heddle/client.js')).toContain('import.meta.hot');
  expect(await get('logic.js')).not.toContain('greeting');
});

test.for(['hello', '/', '/hello', 'hello/'])('a path that is none: %s', (wrong) => {
  expect(() => heddle({ app: fixture('hello'), path: wrong })).toThrow(`\`path\` is ${wrong}`);
});
