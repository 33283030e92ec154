import type { CompiledPackage } from '@heddle/compiler';
import { HASH } from './hashed-name.ts';

/** Files of the main package of a site: what its page names. */
export const MAIN_FILES = { view: `app-${HASH}.js`, logic: `logic-${HASH}.js` } as const;

/** Files of a sub-package of a site, which lie in the folder that its sources have: both are modules. */
export function builtPackageFiles(root: string): { readonly view: string; readonly logic: string } {
  return { view: `${root}/${MAIN_FILES.view}`, logic: `${root}/${MAIN_FILES.logic}` };
}

/** The same of an app that is being worked on, where nothing is kept. */
export function packageFiles(root: string): { readonly view: string; readonly logic: string } {
  return { view: `${root}/app.js`, logic: `${root}/logic.js` };
}

/** Address of one of these files, seen from the folder of the site, by the root of the package. */
export function packageAddresses(
  packages: readonly CompiledPackage[],
  side: 'view' | 'logic',
): Readonly<Record<string, string>> {
  return addresses(packages.map(({ root }) => [root, packageFiles(root)[side]]));
}

/** Files of packages as seen from the folder of the site. */
export function addresses(
  files: ReadonlyArray<readonly [root: string, file: string]>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(([root, file]) => [root, `./${encodeURI(file)}`]));
}

/** The module that a worker loads. The bundle is on its first line. */
export function logicModule({ logic }: CompiledPackage): string {
  return `export default ${logic};\n`;
}
