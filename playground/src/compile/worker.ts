import { codeFrame, compile, memoryHost, positionAt } from '@heddle/compiler';
import type { Compiled, Diagnostic, FileHost } from '@heddle/compiler';
import type { Files } from '../examples/examples.ts';
import type { Compilation, Finding, Place, ToCompiler } from './messages.ts';

let packages: Files = {};
let assets: ReadonlySet<string> = new Set();

self.addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
  if (data.type === 'compile') {
    self.postMessage(run(data.id, data.files));
    return;
  }
  packages = data.packages;
  assets = new Set(data.assets);
});

function run(id: number, files: Files): Compilation {
  const started = performance.now();
  const host = hostOf(files);
  try {
    const compiled = compile(host);
    return {
      id,
      milliseconds: performance.now() - started,
      ...(compiled.view !== undefined && { bundles: { view: compiled.view, logic: compiled.logic } }),
      outputs: compiled.view === undefined ? {} : ownOutputs(compiled, files),
      findings: compiled.diagnostics.map((diagnostic) => findingOf(diagnostic, host)),
    };
  } catch (error) {
    return { id, milliseconds: performance.now() - started, outputs: {}, findings: [mistakeOfOurs(error)] };
  }
}

function hostOf(files: Files): FileHost {
  const { read, exists } = memoryHost({ ...packages, ...files });
  return { read, exists: (path) => exists(path) || assets.has(path) };
}

function ownOutputs({ outputs }: Compiled, files: Files): Compilation['outputs'] {
  return Object.fromEntries([...outputs].filter(([path]) => Object.hasOwn(files, path)));
}

function findingOf({ span, ...rest }: Diagnostic, host: FileHost): Finding {
  const source = span && host.read(rest.file);
  return { ...rest, ...(span && source !== undefined && { place: placeOf(source, span) }) };
}

function placeOf(source: string, span: { readonly start: number; readonly end: number }): Place {
  return { from: span.start, to: span.end, ...positionAt(source, span.start), frame: codeFrame(source, span) };
}

/** Nothing that a user writes may stop the compiler; should it happen all the same, it must be seen. */
function mistakeOfOurs(error: unknown): Finding {
  return {
    code: 'playground/compiler-failed',
    severity: 'error',
    message: `The compiler stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    help: 'This is a mistake of the compiler. Undo the last change to go on.',
    file: 'app.json',
  };
}
