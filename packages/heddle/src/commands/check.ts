import { diskHost } from '@heddle/compiler/node';
import { findAppFolder } from '../app-folder.ts';
import { compileApp } from '../compile-app.ts';
import { diagnosticRecords, formatReport } from '../report.ts';
import type { Terminal } from '../terminal.ts';

/** `heddle check`: everything the compiler finds, and nothing written. Returns the exit status. */
export function check(folder: string, options: { readonly json: boolean }, terminal: Terminal): number {
  const app = findAppFolder(folder);
  const result = compileApp(app, diskHost(app.root));
  if (options.json) terminal.out(`${JSON.stringify(diagnosticRecords(result), null, 2)}\n`);
  else terminal.out(formatReport(result) || 'Nothing to report.\n');
  return result.hasErrors ? 1 : 0;
}
