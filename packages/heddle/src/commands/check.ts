import { diskHost } from '@heddle/compiler/node';
import { findAppFolder, type AppFolder } from '../app-folder.ts';
import { compileApp, type CompiledApp } from '../compile-app.ts';
import { countingHost, startProgress } from '../progress.ts';
import { diagnosticRecords, formatReport } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { tscFor, withTypes } from '../types-check/with-types.ts';

export interface CheckOptions {
  /** Names and types in templates as well. */
  readonly types?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
}

/**
 * `heddle check`: everything the compiler finds, and nothing written. With `watch` it goes on until the process is ended.
 * Returns the exit status (so far).
 */
export async function check(folder: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  if (options.watch) {
    await watchAndCheck(folder, options, terminal);
    return 0;
  }
  const result = await checkOnce(findAppFolder(folder), options, terminal);
  print(result, options, terminal);
  return result.hasErrors ? 1 : 0;
}

async function checkOnce(app: AppFolder, { types }: CheckOptions, terminal: Terminal): Promise<CompiledApp> {
  const tsc = types ? tscFor(app) : undefined;
  const progress = startProgress(terminal);
  progress.step('Checking');
  const result = compileApp(app, countingHost(diskHost(app.root), progress));
  if (tsc !== undefined) progress.step('Checking types');
  try {
    return tsc === undefined ? result : await withTypes(result, tsc);
  } finally {
    progress.end();
  }
}

function print(result: CompiledApp, { json, watch }: CheckOptions, terminal: Terminal): void {
  if (json) terminal.out(`${JSON.stringify(diagnosticRecords(result), null, watch ? 0 : 2)}\n`);
  else terminal.out(formatReport(result) || 'Nothing to report.\n');
}

/** Checks now and after every change, until it is closed. What a later change has overtaken is not printed. */
export async function watchAndCheck(
  folder: string,
  options: Pick<CheckOptions, 'json' | 'types'>,
  terminal: Terminal,
): Promise<{ close(): Promise<void> }> {
  const app = findAppFolder(folder);
  if (options.types) tscFor(app);
  const { watchFolder } = await import('../watch/watch-folder.ts');
  let latest = 0;
  let last: Promise<void> = Promise.resolve();
  const run = async (number: number): Promise<void> => {
    if (number !== latest) return;
    const result = await checkOnce(app, options, terminal);
    if (number === latest) print(result, { ...options, watch: true }, terminal);
  };
  const watcher = await watchFolder(app.root, () => {
    const number = ++latest;
    last = last.then(() => run(number));
  });
  await last;
  return {
    async close() {
      latest++;
      await watcher.close();
      await last;
    },
  };
}
