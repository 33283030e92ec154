import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Puts an app on the disk until this process ends.
 * @param {Readonly<Record<string, string>>} files
 */
export function writeApp(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'heddle-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return folder;
}
