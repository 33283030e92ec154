import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { EXAMPLES, exampleNames, filesBelow } from './example-folders.ts';

const MODULE = 'virtual:example-packages';

/** What of a package can become part of an app. */
const SOURCE = /\.(?:json|wxml|wxss|wxs|js)$/;

/**
 * The npm packages that examples use, as the compiler needs them: `virtual:example-packages` has, by example, what loads
 * their files. One module per example: in dev each file would be a request of its own otherwise.
 */
export function examplePackages(): Plugin {
  return {
    name: 'example-packages',
    resolveId: (id) => (id === MODULE || id.startsWith(`${MODULE}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${MODULE}`) return loaders();
      if (id.startsWith(`\0${MODULE}/`)) return packageFiles(id.slice(MODULE.length + 2));
      return undefined;
    },
  };
}

function loaders(): string {
  const users = exampleNames().filter((name) => dependenciesOf(name).length > 0);
  const entries = users.map(
    (name) =>
      `${JSON.stringify(name)}: () => import(${JSON.stringify(`${MODULE}/${name}`)}).then((module) => module.default)`,
  );
  return `export default { ${entries.join(', ')} };`;
}

function packageFiles(example: string): string {
  const files = dependenciesOf(example).flatMap((name) => {
    const folder = path.join(EXAMPLES, example, 'node_modules', name);
    const sources = filesBelow(folder).filter((file) => SOURCE.test(file));
    return sources.map(
      (file) => [`node_modules/${name}/${file}`, readFileSync(path.join(folder, file), 'utf8')] as const,
    );
  });
  // Parsed as JSON: that is several times quicker than the same text as an object literal.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(files)))});`;
}

function dependenciesOf(example: string): string[] {
  const file = path.join(EXAMPLES, example, 'package.json');
  if (!existsSync(file)) return [];
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies);
}
