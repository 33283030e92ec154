export { compile, createCompiler } from './compile.ts';
export type { Compiled, CompileOptions, Compiler, NotCompiled, SourceOutput } from './compile.ts';
export { codeFrame, formatDiagnostic, positionAt } from './diagnostics/code-frame.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/diagnostic.ts';
export { memoryHost } from './host.ts';
export type { FileHost } from './host.ts';
export { logicEntry } from './link/entries.ts';
export { viewEntry } from './link/view-entry.ts';
export type { ViewEntryParts } from './link/view-entry.ts';
