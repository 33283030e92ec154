import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCompilation } from '../../src/compilation.ts';
import { formatDiagnostic } from '../../src/diagnostics/code-frame.ts';
import * as messages from '../../src/diagnostics/messages/project.ts';
import { memoryHost } from '../../src/host.ts';
import { loadProject } from '../../src/project/load.ts';
import type { ComponentSource, Project } from '../../src/project/project.ts';
import { collectScripts } from '../../src/script/collect.ts';
import { findWorkers } from '../../src/script/threads.ts';
import { fixtures, readFixture } from './read-fixture.ts';

const expectations = ['project.txt', 'diagnostics.txt'];
const names = readdirSync(fixtures);

/** Every folder is an app; `project.txt` says what is loaded, `diagnostics.txt` what is reported. `UPDATE=1` rewrites both. */
test.each(names)('%s', (name) => {
  const files = readFixture(name);
  const compilation = createCompilation(memoryHost(withoutExpectations(files)));
  const project = loadProject(compilation);
  const scripts = project
    ? [...collectScripts(project, findWorkers(project, compilation.host), compilation, false).keys()]
    : [];
  const found = compilation.diagnostics.map((each) => formatDiagnostic(each, files[each.file]));
  const actual = [project ? describeProject(project, scripts) : '', found.map((each) => `${each}\n`).join('\n')];
  expectations.forEach((file, i) => {
    const text = actual[i] ?? '';
    if (process.env['UPDATE']) {
      if (text === '') rmSync(join(fixtures, name, file), { force: true });
      else writeFileSync(join(fixtures, name, file), text);
    } else {
      expect(text, file).toBe(files[file] ?? '');
    }
  });
});

test('there is an app for each diagnostic about projects', () => {
  const shown = names.map((name) => readFixture(name)['diagnostics.txt'] ?? '').join('\n');
  const missing = Object.values(messages).filter(({ code }) => !shown.includes(` ${code}:`));
  expect(missing.map(({ code }) => code)).toEqual([]);
});

function withoutExpectations(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !expectations.includes(path)));
}

function describeProject(project: Project, scripts: readonly string[]): string {
  const { app, pages, components, entryPage, subpackages } = project;
  const lines = [
    `app ${Object.values(app.files).join(' ')}`,
    ...describeUses(app.usingComponents.values()),
    ...(app.tabBar
      ? [
          `tab bar ${JSON.stringify(app.tabBar.list)}${app.tabBar.customComponent ? ` ${app.tabBar.customComponent}` : ''}`,
        ]
      : []),
    ...(app.theme ? [`theme ${JSON.stringify(app.theme)}`] : []),
    `entry ${entryPage}`,
    ...subpackages.map((each) => `sub-package ${JSON.stringify(each)}`),
    ...pages.flatMap((page) =>
      describeSource(`page${page.subpackage === undefined ? '' : ` of ${page.subpackage}`}`, page),
    ),
    ...[...components.values()].flatMap((each) => describeSource('component', each)),
    ...scripts.map((id) => `script ${id}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function describeSource(kind: string, source: ComponentSource): string[] {
  const generics = [...source.generics].map(([name, use]) => `  generic ${name} = ${use?.path ?? 'none'}`);
  const placeholders = [...source.placeholders].map(([name, tag]) => `  placeholder ${name} = ${tag}`);
  const flags = [source.styleIsolation, source.addGlobalClass && 'addGlobalClass']
    .filter(Boolean)
    .map((flag) => ` ${flag}`);
  const suffixes = Object.values(source.files).map((file) => file.slice(source.path.length));
  return [
    `${kind} ${source.path} ${suffixes.join(' ')}${flags.join('')}`,
    ...describeUses(source.usingComponents.values()),
    ...generics,
    ...placeholders,
  ];
}

function describeUses(uses: Iterable<{ tag: string; path?: string }>): string[] {
  return [...uses].map(({ tag, path }) => `  <${tag}> = ${path ?? 'nothing'}`);
}
