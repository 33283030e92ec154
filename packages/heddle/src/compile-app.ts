import { compile } from '@heddle/compiler';
import type { Compiled, CompileOptions, Diagnostic, NotCompiled } from '@heddle/compiler';
import type { DiskHost } from '@heddle/compiler/node';
import type { AppFolder } from './app-folder.ts';

/** One run of the compiler over a folder, with what it takes to show what it found. */
export interface CompiledApp {
  readonly app: AppFolder;
  /** Absent without an app.json. */
  readonly compiled: Compiled | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly hasErrors: boolean;
  /** Text of a file that a diagnostic is about. */
  readonly read: (file: string) => string | undefined;
}

/** `host` is that of `app.root`. */
export function compileApp(app: AppFolder, host: DiskHost, options: CompileOptions = {}): CompiledApp {
  return compiledApp(app, host, compile(host, options));
}

export function compiledApp(app: AppFolder, host: DiskHost, result: Compiled | NotCompiled): CompiledApp {
  return {
    app,
    compiled: 'config' in result ? result : undefined,
    diagnostics: result.diagnostics,
    hasErrors: result.diagnostics.some(({ severity }) => severity === 'error'),
    read: (file) => host.read(file),
  };
}
