import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Names of the folders of `examples/` that hold an app. */
export function exampleNames(): string[] {
  return readdirSync(EXAMPLES).filter((name) => existsSync(path.join(EXAMPLES, name, 'app.json')));
}

/** Files below a folder, with `/` between names, without installed packages and hidden files. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (!entry.isDirectory()) return [entry.name];
    return filesBelow(path.join(folder, entry.name)).map((file) => `${entry.name}/${file}`);
  });
}
