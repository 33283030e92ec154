import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { siteFile } from './site-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Builds an app of one page; gives the folder of the site. */
async function build(wxml: string): Promise<string> {
  const folder = temporaryFolder();
  const app = path.join(folder, 'app');
  mkdirSync(app);
  writeFileSync(path.join(app, 'app.json'), JSON.stringify({ pages: ['page'] }));
  writeFileSync(path.join(app, 'page.wxml'), wxml);
  writeFileSync(path.join(app, 'page.js'), 'Page({})');
  const site = path.join(folder, 'site');
  expect(await runCommand('build', app, '--out', site)).toMatchObject({ status: 0 });
  return site;
}

/** What a browser loads before the first page: the page, what it names, and what that imports. */
function loadedFirst(site: string): string[] {
  const html = readFileSync(path.join(site, 'index.html'), 'utf8');
  const files = new Set([...html.matchAll(/(?:href="|src="|from '|Worker\(')\.\/([^"']+)/g)].map(([, file]) => file!));
  for (const file of files) {
    const code = readFileSync(path.join(site, file), 'utf8');
    for (const [, request] of code.matchAll(/(?:^|;)import(?:[^"'`;()]*from)?["'`](\.\/[^"'`]+)["'`]/g))
      files.add(path.posix.join(path.posix.dirname(file), request!));
  }
  return [...files];
}

/** Names that the libraries cannot do without. */
const MARKS = { leaflet: /leaflet-container|leaflet-pane/, hls: /manifestParsingError/ };

test.each([
  ['map', '<map></map>', MARKS.leaflet],
  ['video', '<video></video>', MARKS.hls],
])('the library of <%s> comes with the site, but not with the first load', async (_, wxml, mark) => {
  const site = await build(wxml);
  const first = loadedFirst(site);
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const scripts = (files: readonly string[]): string[] =>
    files.filter((file) => mark.test(codeOf(path.join(site, file))));
  expect(siteFile(first, 'app.js')).toBeDefined();
  expect(scripts(first)).toEqual([]);
  expect(scripts(all)).toHaveLength(1);
});

test('an app without canvas, map and media has nothing of them', async () => {
  const site = await build('<view>plain</view>');
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const code = all.map((file) => readFileSync(path.join(site, file), 'utf8')).join('\n');
  for (const mark of [...Object.values(MARKS), /createPath2D/, /transferControlToOffscreen/])
    expect(code).not.toMatch(mark);
});

/** A script without the style sheets in it, which name classes of the library. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/:where\([^)]*\)/g, '');
}
