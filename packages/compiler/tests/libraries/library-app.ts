import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileHost } from '../../src/host.ts';
import { diskHost } from '../../src/node.ts';

/** The folder whose `node_modules` holds the libraries: the workspace. */
const workspace = fileURLToPath(new URL('../../../..', import.meta.url));

const { resolve } = createRequire(join(workspace, 'package.json'));

export interface Library {
  readonly name: string;
  /** The folder of the mini-program build inside the package. */
  readonly build: string;
  /** How many components it has at least. */
  readonly components: number;
  /** Templates in the build that belong to no component, and that none includes. */
  readonly unusedTemplates: readonly string[];
}

/** An app with one page for each component of a library, which is read from disk as it was installed. */
export interface LibraryApp {
  readonly pages: readonly string[];
  readonly host: FileHost;
  /** The files that were read so far. */
  readonly filesRead: ReadonlySet<string>;
}

export const libraries: readonly Library[] = [
  { name: '@vant/weapp', build: 'lib', components: 70, unusedTemplates: [] },
  { name: 'tdesign-miniprogram', build: 'miniprogram_dist', components: 100, unusedTemplates: [] },
  { name: 'weui-miniprogram', build: 'miniprogram_dist', components: 20, unusedTemplates: ['index.wxml'] },
];

export function libraryApp(library: Library): LibraryApp {
  const components = componentsOf(library);
  const pages = components.map((component) => `pages/${component}`);
  const files: Record<string, string> = { 'app.js': 'App({});', 'app.json': JSON.stringify({ pages }) };
  components.forEach((component, i) => {
    files[`${pages[i]}.json`] = JSON.stringify({ usingComponents: { sample: `${library.name}/${component}` } });
    files[`${pages[i]}.wxml`] = '<sample id="{{id}}">{{text}}</sample>';
    files[`${pages[i]}.js`] = 'Page({ data: { id: "sample", text: "text" } });';
  });
  const disk = diskHost(workspace);
  const filesRead = new Set<string>();
  return {
    pages,
    filesRead,
    host: {
      read(path) {
        filesRead.add(path);
        return files[path] ?? (isInLibrary(path) ? disk.read(path) : undefined);
      },
      exists: (path) => Object.hasOwn(files, path) || (isInLibrary(path) && disk.exists(path)),
    },
  };
}

/** Every `.wxml` that a library's components are made of, as the compiler names it. */
export function templatesOf({ name, build, unusedTemplates }: Library): string[] {
  return filesOf(folderOf({ name, build }), '.wxml')
    .filter((file) => !unusedTemplates.includes(file))
    .map((file) => `node_modules/${name}/${build}/${file}`);
}

/** The components of a library, as paths inside the package: `button/index`. */
function componentsOf(library: Library): string[] {
  const folder = folderOf(library);
  return filesOf(folder, '.json')
    .filter((file) => isComponent(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.json$/, ''));
}

function folderOf({ name, build }: Pick<Library, 'name' | 'build'>): string {
  return join(dirname(resolve(`${name}/package.json`)), build);
}

function filesOf(folder: string, suffix: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => path.endsWith(suffix)).sort();
}

function isInLibrary(path: string): boolean {
  return path.startsWith('node_modules/');
}

function isComponent(json: string): boolean {
  return (JSON.parse(json) as { component?: unknown }).component === true;
}
