import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FileHost } from './host.ts';

/** What one run of the compiler carries. Never a global: two runs share nothing but what they are given. */
export interface Compilation {
  readonly host: FileHost;
  /** Adds a finding. The same finding (code, file, span) is kept once. */
  report(diagnostic: Diagnostic): void;
  readonly diagnostics: readonly Diagnostic[];
}

export function createCompilation(host: FileHost): Compilation {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    host,
    diagnostics,
    report(diagnostic) {
      const { code, file, span, message } = diagnostic;
      const key = `${code}\n${file}\n${span?.start}\n${span?.end}\n${message}`;
      if (seen.has(key)) return;
      seen.add(key);
      diagnostics.push(diagnostic);
    },
  };
}
