import { SourceMap, type SourceMapPayload } from 'node:module';
import { expect, test } from 'vitest';
import { runModules } from './run.ts';

/** Line and column, from 0, of the author's text that a piece of the emitted code comes from. */
function originOf(files: Record<string, string>, id: string, piece: string): { line: number; column: number } {
  const module = runModules(files).modules.get(id);
  const before = module?.code.slice(0, module.code.indexOf(piece)).split('\n') ?? [];
  const entry = new SourceMap(module?.map as unknown as SourceMapPayload).findEntry(
    before.length - 1,
    before.at(-1)?.length ?? 0,
  );
  if (!('originalLine' in entry)) throw new Error(`\`${piece}\` has no origin.`);
  return { line: entry.originalLine, column: entry.originalColumn };
}

test('columns lead back to the author’s text, past what was put before them', () => {
  const source =
    'import { add } from "./b";\nconst a: number = 1; export let total = add(a as number, 2); throw new Error("x");\n';
  const files = { 'pages/a.ts': source, 'pages/b.ts': 'export const add = (a: number, b: number): number => a + b;' };
  expect(originOf(files, 'pages/a.ts', '(0, _b.add)')).toEqual({
    line: 1,
    column: source.split('\n')[1]?.indexOf('add('),
  });
  expect(originOf(files, 'pages/a.ts', 'Error(')).toEqual({
    line: 1,
    column: source.split('\n')[1]?.indexOf('Error('),
  });
  expect(originOf(files, 'pages/b.ts', 'a + b')).toEqual({ line: 0, column: 53 });
});

test('a map names the module and holds its text', () => {
  const { modules } = runModules({ 'app.js': 'App({});' });
  expect(modules.get('app.js')?.map).toMatchObject({ version: 3, sources: ['app.js'], sourcesContent: ['App({});'] });
});
