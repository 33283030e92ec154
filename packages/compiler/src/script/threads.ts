import type { FileHost } from '../host.ts';
import { joinPath } from '../project/paths.ts';
import type { Project } from '../project/project.ts';
import type { ScriptModule } from './transform.ts';

/** Finds the scripts that an app starts as threads of their own (spec components-apis §4 System). */
export interface Workers {
  /** The script that `wx.createWorker` means by a path: one from the root. */
  entry(path: string): string | undefined;
  /** Scripts of the folder that `workers` of app.json names, by path: those that a computed path may mean. */
  readonly inFolder: readonly string[];
}

export function findWorkers({ app, resolver }: Project, host: FileHost): Workers {
  const { workers } = app.settings;
  const setting = typeof workers === 'object' && workers !== null && 'path' in workers ? workers.path : workers;
  const folder = typeof setting === 'string' ? joinPath('', setting) : undefined;
  const files = folder === undefined || folder === '' ? [] : (host.list?.(folder) ?? []);
  return {
    entry: (path) => {
      const place = joinPath('', path);
      return place === undefined ? undefined : resolver.module('', `/${place}`);
    },
    // Sources in TypeScript are started by the name of what becomes of them.
    inFolder: files.filter((file) => /(?<!\.d)\.[jt]s$/.test(file)).map((file) => file.replace(/\.ts$/, '.js')),
  };
}

/** Paths of the threads that a script may start. */
export function threadsOf({ uses }: Pick<ScriptModule, 'uses'>, { inFolder }: Workers): readonly string[] {
  return [...uses.workers, ...(uses.startsAnyWorker ? inFolder : [])];
}

/** Modules of each script that the app starts as a thread of its own, by how it names it: the script and all it requires. */
export function findThreads(
  modules: ReadonlyMap<string, ScriptModule>,
  workers: Workers,
): ReadonlyMap<string, readonly string[]> {
  const threads = new Map<string, readonly string[]>();
  for (const path of new Set([...modules.values()].flatMap((module) => threadsOf(module, workers)))) {
    const entry = workers.entry(path);
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
