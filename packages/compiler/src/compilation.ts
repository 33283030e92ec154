import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FileHost } from './host.ts';
import { Memory } from './memory.ts';

/** What one run of the compiler carries. Never a global: two runs share nothing but what they are given. */
export interface Compilation {
  readonly host: FileHost;
  /** Adds a finding. The same finding (code, file, span) is kept once. */
  report(diagnostic: Diagnostic): void;
  readonly diagnostics: readonly Diagnostic[];
  /**
   * The result of work on a file, which an earlier run may have done. It may depend on files, which `compute` reads
   * through `host`, on `name` and on `inputs`: a text that tells all else that it depends on.
   */
  remember<T>(name: string, inputs: string, compute: () => T): T;
}

export function createCompilation(host: FileHost, memory: Memory = new Memory()): Compilation {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    memory.note(diagnostic);
    const { code, file, span, message } = diagnostic;
    const key = `${code}\n${file}\n${span?.start}\n${span?.end}\n${message}`;
    if (seen.has(key)) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
  return {
    host: memory.watch(host),
    diagnostics,
    report,
    remember: (name, inputs, compute) => memory.remember(name, inputs, compute, report),
  };
}
