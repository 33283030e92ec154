import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { createCompilation } from '../../src/compilation.ts';
import { memoryHost } from '../../src/host.ts';
import { createResolver } from '../../src/project/resolve.ts';
import { transformScript } from '../../src/script/transform.ts';
import { loadDefinitions } from './run.ts';

// Its package.json is always there; the folder with it is the package.
const root = dirname(
  createRequire(new URL('../../../../package.json', import.meta.url)).resolve('@vant/weapp/package.json'),
);

function readPackage(): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|json)$/.test(name));
  return Object.fromEntries(
    names.map((name) => [
      `node_modules/@vant/weapp/${name.replaceAll('\\', '/')}`,
      readFileSync(join(root, name), 'utf8'),
    ]),
  );
}

test.each(['lib', 'dist'])('every script of @vant/weapp/%s compiles, finds its modules and runs', (folder) => {
  const files = readPackage();
  const host = memoryHost(files);
  const compilation = createCompilation(host);
  const resolver = createResolver(host);
  const ids = Object.keys(files).filter((id) => id.includes(`/${folder}/`) && id.endsWith('.js'));
  const modules = ids.map((id) =>
    transformScript(files[id] ?? '', id, {
      report: compilation.report,
      resolve: (request) => resolver.module(id, request),
    }),
  );
  expect(ids.length).toBeGreaterThan(90);
  expect(compilation.diagnostics).toEqual([]);

  const components: unknown[] = [];
  const globals = {
    Component: (options: unknown) => components.push(options),
    Behavior: (options: unknown) => options,
    wx: {
      getSystemInfoSync: () => ({ SDKVersion: '3.0.0', platform: 'devtools' }),
      getMenuButtonBoundingClientRect: () => ({}),
    },
    Page: () => {},
    getCurrentPages: () => [],
    setTimeout,
  };
  const require = loadDefinitions(
    modules.map((module) => module.code),
    globals,
  );
  for (const id of ids) require(id);
  expect(components.length).toBeGreaterThan(60);
});

test('what is emitted for it keeps every line on its number', () => {
  for (const [id, source] of Object.entries(readPackage())) {
    if (!id.endsWith('.js')) continue;
    const { code } = transformScript(source, id, { report: () => {}, resolve: (request) => request });
    expect(code.split('\n').length, id).toBe(source.split('\n').length + 2);
    expect(() => new Script(code), id).not.toThrow();
  }
});
