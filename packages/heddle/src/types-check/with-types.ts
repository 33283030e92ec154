import { checkTypes, diskHost, findTsc } from '@heddle/compiler/node';
import type { AppFolder } from '../app-folder.ts';
import { CommandError } from '../command-error.ts';
import type { CompiledApp } from '../compile-app.ts';

/** The TypeScript that is installed for an app, or beside heddle; an error that says what to do when there is none. */
export function tscFor(app: AppFolder, beside?: string): string {
  const tsc = findTsc(app.root, beside);
  if (tsc !== undefined) return tsc;
  throw new CommandError(
    '`heddle check --types` needs TypeScript 5 or newer, and none is installed for this app.',
    'Run `npm install --save-dev typescript miniprogram-api-typings` in its folder.',
  );
}

/** The result with what TypeScript finds beside what the compiler found. */
export async function withTypes(result: CompiledApp, tsc: string): Promise<CompiledApp> {
  const { app, compiled } = result;
  if (!compiled) return result;
  const found = await checkTypes(compiled, { host: diskHost(app.root), root: app.root, tsc });
  return {
    ...result,
    diagnostics: [...result.diagnostics, ...found],
    hasErrors: result.hasErrors || found.some(({ severity }) => severity === 'error'),
  };
}
