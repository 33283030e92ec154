import type { CompiledPackage } from '@heddle/compiler';

/** Files of a sub-package, which lie in the folder that its sources have: both are modules. */
export function packageFiles(root: string): { readonly view: string; readonly logic: string } {
  return { view: `${root}/app.js`, logic: `${root}/logic.js` };
}

/** Address of one of these files, seen from the folder of the site, by the root of the package. */
export function packageAddresses(
  packages: readonly CompiledPackage[],
  side: 'view' | 'logic',
): Readonly<Record<string, string>> {
  return Object.fromEntries(packages.map(({ root }) => [root, `./${encodeURI(packageFiles(root)[side])}`]));
}

/** The module that a worker loads. The bundle is on its first line. */
export function logicModule({ logic }: CompiledPackage): string {
  return `export default ${logic};\n`;
}
