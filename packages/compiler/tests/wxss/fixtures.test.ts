import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/code-frame.ts';
import { compileSheet } from './compile-sheet.ts';
import type { SheetOptions, SheetRun } from './compile-sheet.ts';

/**
 * One folder a case: `index.wxss` and the files it names; `options.json` when it is not the sheet of a component
 * with the prefix `p`; `expected.css`; `diagnostics.txt` when there are any. `UPDATE=1` rewrites the last two.
 */
const root = new URL('./fixtures/', import.meta.url);
const written = new Set(['expected.css', 'diagnostics.txt', 'options.json']);

test.each(readdirSync(root).sort())('%s', (name) => {
  const folder = new URL(`${name}/`, root);
  const files = readSources(folder);
  const run = compileSheet(files, readOptions(folder));
  check(new URL('expected.css', folder), summary(run));
  check(
    new URL('diagnostics.txt', folder),
    run.diagnostics.map((each) => `${formatDiagnostic(each, files[each.file])}\n`).join('\n'),
  );
});

function readSources(folder: URL): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = names
    .filter((entry) => entry.isFile() && !written.has(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(folder.pathname.length));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
}

function readOptions(folder: URL): SheetOptions {
  const file = new URL('options.json', folder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SheetOptions) : {};
}

function summary({ css, imports, assets }: SheetRun): string {
  const lists = Object.entries({ imports, assets }).filter(([, list]) => list.length > 0);
  return css + lists.map(([name, list]) => `/* ${name}: ${list.join(' ')} */\n`).join('');
}

function check(file: URL, text: string): void {
  if (process.env['UPDATE'] && (text !== '' || existsSync(file))) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
