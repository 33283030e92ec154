import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { siteFile } from './site-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const LIMIT = 25_000;

/** What a browser loads before the first page of a site is drawn: the page, and what it names. */
function firstFiles(site: string): string[] {
  const html = readFileSync(path.join(site, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:href="|src="|from '|Worker\(')\.\/([^"']+)/g)].map(([, file]) => file!);
  return ['index.html', ...new Set(named)];
}

/** What a chunk imports statically. */
function importsOf(site: string, file: string): string[] {
  const code = readFileSync(path.join(site, file), 'utf8');
  const requests = [...code.matchAll(/(?:^|;)import(?:[^"'`;()]*from)?["'`](\.\/[^"'`]+)["'`]/g)].map(
    ([, request]) => request!,
  );
  return requests.map((request) => path.posix.join(path.posix.dirname(file), request));
}

test('the smallest example takes at most 25 kB before its first page, gzip', async () => {
  const site = path.join(temporaryFolder(), 'site');
  const counter = fileURLToPath(new URL('../../../examples/counter', import.meta.url));
  expect(await runCommand('build', counter, '--out', site)).toMatchObject({ status: 0 });
  const files = firstFiles(site);
  expect(siteFile(files, 'app.js')).toBeDefined();
  for (const file of files.filter((each) => each !== 'index.html')) {
    expect(files, `${file} is loaded with what it imports, in one go`).toEqual(
      expect.arrayContaining(importsOf(site, file)),
    );
  }
  const sizes = files.map((file) => ({
    file,
    bytes: gzipSync(readFileSync(path.join(site, file)), { level: 9 }).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const table = [...sizes, { file: 'all', bytes: total }].map(
    ({ file, bytes }) => `${String(bytes).padStart(7)}  ${file}`,
  );
  console.log(`gzip bytes before the first page of examples/counter\n${table.join('\n')}`);
  expect(total).toBeLessThanOrEqual(LIMIT);
});
