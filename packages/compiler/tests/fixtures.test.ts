import { describe, expect, test } from 'vitest';
import { compile, formatDiagnostic, memoryHost, type Compiled } from '@heddle/compiler';
import type { LogicBundle, ViewBundle } from '@heddle/runtime/protocol';
import { fixtureFolders, type FixtureFolder } from './fixture-folder.ts';
import { createNaiveView } from './oracle/naive-view.ts';
import { decode } from './oracle/values.ts';
import { givenAttributes } from './wxml/naive-skeleton.ts';
import { printHtml } from './wxml/print-html.ts';

/**
 * Small pages, one case a folder: `page.wxml` and what else it needs; `data.json`; what is expected of it. `UPDATE=1`
 * rewrites the expectations. A folder holds `page.html`, what a browser shows, or `diagnostics.txt`, or both;
 * `page.view.js` and `page.skeleton.js` only where emitted code is what the case is about.
 */
const roots = { wxml: 2, wxs: 1, script: 1, json: 1 };
const expectations = ['page.html', 'diagnostics.txt', 'page.view.js', 'page.skeleton.js', 'data.json'];

for (const [root, depth] of Object.entries(roots)) {
  describe(`${root} fixtures`, () => {
    test.each(fixtureFolders(new URL(`fixtures/${root}/`, import.meta.url), depth))('%s', (_, folder) => {
      for (const [file, actual] of outcome(folder)) expect(actual, file).toBe(folder.expected(file, actual));
    });
  });
}

/** What became of a case, by the file that says what was expected. */
function outcome(folder: FixtureFolder): [file: string, text: string][] {
  const files = folder.files();
  const own = Object.entries(files).filter(([path]) => !expectations.includes(path));
  const sources = completeApp(Object.fromEntries(own));
  const compiled = compile(memoryHost(sources)) as Compiled;
  const found = compiled.diagnostics.map((each) => `${formatDiagnostic(each, sources[each.file])}\n`);
  const { view, skeleton = '// There is none.' } = compiled.outputs.get('page.wxml') ?? {};
  const emitted = Object.entries({ 'page.view.js': view, 'page.skeleton.js': skeleton }).filter(([file]) =>
    folder.has(file),
  );
  // A case about a mistake need not say what is shown in spite of it.
  const isShown = folder.has('page.html') || (found.length === 0 && emitted.length === 0);
  return [
    ['diagnostics.txt', found.join('\n')],
    ...emitted.map(([file, code]): [string, string] => [file, `${code}\n`]),
    ...(isShown ? [['page.html', show(compiled, files['data.json'])] as [string, string]] : []),
  ];
}

/** What every app needs and no case is about. */
function completeApp(files: Readonly<Record<string, string>>): Record<string, string> {
  // A script that is no plain `Page({…})`: its methods are not known.
  const script: Record<string, string> = 'page.ts' in files ? {} : { 'page.js': 'Page(definition)' };
  const json = JSON.parse(tolerant(files['page.json'])) as { usingComponents?: Record<string, string> };
  const components = Object.values(json.usingComponents ?? {}).filter((path) => /^\.?\/?[\w-]+$/.test(path));
  const parts = components.flatMap((path): [string, string][] => {
    const name = path.replace(/^\.?\//, '');
    return [
      [`${name}.json`, '{ "component": true }'],
      [`${name}.js`, 'Component(definition)'],
      [`${name}.wxml`, ''],
    ];
  });
  return { 'app.json': '{ "pages": ["page"] }', 'page.wxml': '', ...script, ...Object.fromEntries(parts), ...files };
}

/** Cases about broken JSON are not about components. */
function tolerant(text = '{}'): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return '{}';
  }
}

function show(compiled: Compiled, data = '{}'): string {
  const errors: unknown[] = [];
  const bundle = evaluate(compiled.view) as ViewBundle;
  const given = givenAttributes(evaluate(compiled.logic) as LogicBundle);
  const view = createNaiveView(bundle, (error) => errors.push(error), given);
  const html = printHtml(view.render('page', decode(JSON.parse(data)) as Record<string, unknown>));
  return html + errors.map((error) => `<!-- reported: ${String(error)} -->\n`).join('');
}

function evaluate(code: string): unknown {
  return new Function(`return (${code})`)();
}
