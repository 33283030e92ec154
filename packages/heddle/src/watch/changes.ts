import { statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** A pause between two writes of one action of an editor, in ms. */
const PAUSE = 10;

/** The watcher keeps silent about a file for 50 ms after it has told of it: one that is saved and then formatted. */
const SILENCE = 70;

/**
 * Changes below a folder, told of once however many files are written in one go: paths below the folder. Without them,
 * anything may have changed. Returns what ends it.
 */
export function onChanges(
  watcher: ViteDevServer['watcher'],
  root: string,
  changed: (paths?: readonly string[]) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const checks = new Set<NodeJS.Timeout>();
  let files = new Set<string>();
  let isUnknown = false;

  const tellSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  };
  const tell = (): void => {
    const paths = isUnknown ? undefined : [...files];
    const stamps = Array.from(files, (file) => [file, stampOf(join(root, file))] as const);
    files = new Set();
    isUnknown = false;
    changed(paths);
    const check = setTimeout(() => {
      checks.delete(check);
      const later = stamps.filter(([file, stamp]) => stampOf(join(root, file)) !== stamp);
      for (const [file] of later) files.add(file);
      if (later.length > 0) tellSoon();
    }, SILENCE);
    checks.add(check);
  };

  watcher.on('all', (event, file) => {
    const path = relative(root, file).replaceAll(sep, '/');
    if (path.startsWith('..')) return;
    if (event.endsWith('Dir')) isUnknown = true;
    else files.add(path);
    tellSoon();
  });
  return () => {
    clearTimeout(timer);
    for (const check of checks) clearTimeout(check);
  };
}

/** Differs when a file was written in between. */
function stampOf(place: string): string {
  const stats = statSync(place, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}
