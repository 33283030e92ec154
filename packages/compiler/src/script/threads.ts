import { joinPath } from '../project/paths.ts';
import type { ScriptModule } from './transform.ts';

/** The module that `wx.createWorker` means: a path from the root (spec components-apis §4 System). */
export function threadModule(path: string): string | undefined {
  const file = joinPath('', path);
  return file === undefined || /\.[jt]s$/.test(file) ? file : `${file}.js`;
}

/** Modules of each script that the app starts as a thread of its own, by how it names it: the script and all it requires. */
export function findThreads(modules: ReadonlyMap<string, ScriptModule>): ReadonlyMap<string, readonly string[]> {
  const threads = new Map<string, readonly string[]>();
  for (const path of new Set([...modules.values()].flatMap(({ uses }) => [...uses.workers]))) {
    const entry = threadModule(path);
    if (entry === undefined || !modules.has(entry)) continue;
    const found = new Set([entry]);
    // A Set hands out entries that are added while it is walked.
    for (const id of found) {
      for (const { resolved } of modules.get(id)?.dependencies ?? []) if (resolved !== undefined) found.add(resolved);
    }
    threads.set(
      path,
      [...found].filter((id) => modules.has(id)),
    );
  }
  return threads;
}
