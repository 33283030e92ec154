export { compile } from './compile.ts';
export type { Compiled, CompileOptions, SourceOutput } from './compile.ts';
export { codeFrame, formatDiagnostic, positionAt } from './diagnostics/code-frame.ts';
export type { Diagnostic, Position, Severity, Span } from './diagnostics/diagnostic.ts';
export { memoryHost } from './host.ts';
export type { FileHost } from './host.ts';
