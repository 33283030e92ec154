import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { formatDiagnostic } from '../../src/diagnostics/code-frame.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { FileHost } from '../../src/host.ts';
import { libraries, libraryApp, templatesOf } from './library-app.ts';

describe.each(libraries)('an app with a page for each component of $name', (library) => {
  const { pages, host, filesRead } = libraryApp(library);
  const result = compile(host);

  test('compiles without an error in any template, style, script or WXS module', () => {
    expect(pages.length).toBeGreaterThanOrEqual(library.components);
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
    expect(show(errors, host), countByCode(result.diagnostics)).toEqual([]);
  });

  test('is told of no mistake that is none', () => {
    const warned = result.diagnostics.filter(({ code }) => silent.has(code));
    expect(show(warned, host)).toEqual([]);
  });

  test('becomes two bundles that are JavaScript', () => {
    if (result.view === undefined) throw new Error('There is no app.json.');
    expect(result.config.pages).toEqual(pages);
    for (const code of [result.view, result.logic]) expect(() => new Script(`(${code})`)).not.toThrow();
  });

  test('is made of every template of the library', () => {
    expect(templatesOf(library).filter((file) => !filesRead.has(file))).toEqual([]);
  });
});

/** Warnings about what no library would leave as it is. */
const silent = new Set([
  'wxml/generic-missing',
  'wxml/generic-not-declared',
  'wxml/same-loop-names',
  'wxml/slot-in-a-list',
  'wxml/slot-values-without-option',
  'wxml/slots-without-option',
  'wxml/template-name-and-is',
  'wxml/unknown-slot',
]);

function show(diagnostics: readonly Diagnostic[], host: FileHost): string[] {
  return diagnostics.map((each) => formatDiagnostic(each, host.read(each.file)));
}

/** Shown when a test fails: what was only warned of may explain it. */
function countByCode(diagnostics: readonly Diagnostic[]): string {
  const counts = new Map<string, number>();
  for (const { severity, code } of diagnostics) {
    counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => `${count} × ${code}`).join('\n');
}
