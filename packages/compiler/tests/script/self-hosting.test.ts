import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as babel from '@babel/parser';
import * as protocol from '@heddle/runtime/protocol';
import * as magicString from 'magic-string';
import { expect, test } from 'vitest';
import { createCompilation } from '../../src/compilation.ts';
import { memoryHost } from '../../src/host.ts';
import { createResolver } from '../../src/project/resolve.ts';
import { type ScriptModule, transformScript } from '../../src/script/transform.ts';
import { loadDefinitions } from './run.ts';

const root = fileURLToPath(new URL('../../src', import.meta.url));
const folders = ['diagnostics', 'json', 'project', 'script'];

function readSources(): Record<string, string> {
  const ids = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(
    ids.filter((id) => id.endsWith('.ts')).map((id) => [id, readFileSync(join(root, id), 'utf8')]),
  );
}

function compileAll(files: Record<string, string>, transform: typeof transformScript): ScriptModule[] {
  const host = memoryHost(files);
  const compilation = createCompilation(host);
  const { module } = createResolver(host);
  return Object.entries(files).map(([id, source]) =>
    transform(source, id, { report: compilation.report, resolve: (request) => module(id, request) }),
  );
}

test('compiled by itself, the script compiler gives the same results', () => {
  const files = readSources();
  const compiled = compileAll(files, transformScript);
  const packages: Record<string, unknown> = {
    '@babel/parser': babel,
    '@heddle/runtime/protocol': { __esModule: true, ...protocol },
    'magic-string': { __esModule: true, ...magicString },
  };
  const provided = Object.keys(packages).map(
    (id) => `define(${JSON.stringify(id)}, (r, m) => { m.exports = packages[${JSON.stringify(id)}]; })`,
  );
  const require = loadDefinitions([...provided, ...compiled.map((each) => each.code)], { packages });
  const again = compileAll(files, require('script/transform.ts').transformScript);
  expect(again.map((each) => each.code)).toEqual(compiled.map((each) => each.code));
});
