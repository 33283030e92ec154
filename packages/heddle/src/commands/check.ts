import { diskHost } from '@heddle/compiler/node';
import { findAppFolder } from '../app-folder.ts';
import { compileApp } from '../compile-app.ts';
import { countingHost, startProgress } from '../progress.ts';
import { diagnosticRecords, formatReport } from '../report.ts';
import type { Terminal } from '../terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly watch?: boolean;
}

/**
 * `heddle check`: everything the compiler finds, and nothing written. With `watch` it goes on until the process is ended.
 * Returns the exit status (so far).
 */
export async function check(folder: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  if (!options.watch) return checkOnce(folder, options, terminal);
  await watchAndCheck(folder, options, terminal);
  return 0;
}

function checkOnce(folder: string, { json, watch }: CheckOptions, terminal: Terminal): number {
  const app = findAppFolder(folder);
  const progress = startProgress(terminal);
  progress.step('Checking');
  const result = compileApp(app, countingHost(diskHost(app.root), progress));
  progress.end();
  if (json) terminal.out(`${JSON.stringify(diagnosticRecords(result), null, watch ? 0 : 2)}\n`);
  else terminal.out(formatReport(result) || 'Nothing to report.\n');
  return result.hasErrors ? 1 : 0;
}

/** Checks now and after every change, until it is closed. */
export async function watchAndCheck(
  folder: string,
  options: Pick<CheckOptions, 'json'>,
  terminal: Terminal,
): Promise<{ close(): Promise<void> }> {
  const app = findAppFolder(folder);
  const { watchFolder } = await import('../watch/watch-folder.ts');
  return watchFolder(app.root, () => void checkOnce(folder, { ...options, watch: true }, terminal));
}
