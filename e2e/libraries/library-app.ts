import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Library } from './library.ts';

const WORKSPACE = fileURLToPath(new URL('../..', import.meta.url));

/** A picture of one pixel, for what wants one. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Writes an app with a page for each component of a library; the page is called like the component's tag. */
export function writeLibraryApp(library: Library, folder: string): string[] {
  const components = componentsOf(library);
  const tags = Object.keys(components);
  const unknown = Object.keys(library.samples).filter((tag) => !Object.hasOwn(components, tag));
  if (unknown.length > 0) throw new Error(`${library.name} has no ${unknown.join(', ')}.`);
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);

  mkdirSync(path.join(folder, 'pages'));
  symlinkSync(path.join(WORKSPACE, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(path.join(folder, 'picture.png'), Buffer.from(PICTURE, 'base64'));
  write('app.js', 'App({});');
  write(
    'app.json',
    JSON.stringify({ pages: ['pages/empty', ...tags.map((tag) => `pages/${tag}`)], usingComponents: components }),
  );
  write('pages/empty.wxml', '');
  write('pages/empty.js', 'Page({});');
  for (const tag of tags) {
    write(`pages/${tag}.json`, JSON.stringify({ navigationBarTitleText: tag }));
    write(`pages/${tag}.wxml`, library.samples[tag] ?? `<${tag}>Text</${tag}>`);
    write(`pages/${tag}.js`, pageScript(library.data?.[tag] ?? {}));
  }
  return tags;
}

/** `ready` lets a sample open something when everything else is there, as a tap would. */
function pageScript(data: object): string {
  return `Page({ data: ${JSON.stringify(data)}, onReady() { this.setData({ ready: true }); } });`;
}

/** The tags and paths of a library's components: `van-button` → `@vant/weapp/button/index`. */
function componentsOf({ name, build, prefix }: Library): Record<string, string> {
  const folder = path.join(WORKSPACE, 'node_modules', name, build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const components = files.filter((file) => file.endsWith('.json') && isComponent(path.join(folder, file))).sort();
  return Object.fromEntries(
    components.map((file) => {
      const inside = file.replace(/\.json$/, '');
      return [prefix + path.basename(inside.replace(/\/index$/, '')), `${name}/${inside}`];
    }),
  );
}

function isComponent(file: string): boolean {
  return (JSON.parse(readFileSync(file, 'utf8')) as { component?: unknown }).component === true;
}
