import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One case: a folder with a sentence for a name. */
export class FixtureFolder {
  constructor(readonly path: string) {}

  /** All files, by their path in the folder. */
  files(): Record<string, string> {
    const entries = readdirSync(this.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(this.path.length + 1)
        .replaceAll('\\', '/'),
    );
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(this.path, path), 'utf8')]));
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  /** What a file expects; one that is not there expects nothing. `UPDATE=1` lets it expect what is. */
  expected(name: string, actual: string): string {
    const path = join(this.path, name);
    if (process.env['UPDATE']) {
      if (actual === '') rmSync(path, { force: true });
      else writeFileSync(path, actual);
    }
    return this.has(name) ? readFileSync(path, 'utf8') : '';
  }
}

/** The cases in a folder, which may be grouped: `wx-for/index-and-item-can-be-renamed`. */
export function fixtureFolders(root: URL, depth: number): [name: string, folder: FixtureFolder][] {
  const names = (folder: string, level: number): string[] =>
    readdirSync(folder)
      .sort()
      .flatMap((name) =>
        level === 1 ? [name] : names(join(folder, name), level - 1).map((inner) => `${name}/${inner}`),
      );
  return names(root.pathname, depth).map((name) => [name, new FixtureFolder(join(root.pathname, name))]);
}
