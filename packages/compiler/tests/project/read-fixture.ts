import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const fixtures = fileURLToPath(new URL('../fixtures/app', import.meta.url));

/** All files of a case by their path, `node_modules` written as `packages` (folders of that name are not kept). */
export function readFixture(name: string): Record<string, string> {
  const folder = join(fixtures, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const id = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [id.replaceAll(/(?<=^|\/)packages\//g, 'node_modules/'), readFileSync(path, 'utf8')];
    }),
  );
}
