import { codeFrame, createCompiler, memoryHost, positionAt } from '@heddle/compiler';
import type { Compiled, Compiler, Diagnostic, FileHost } from '@heddle/compiler';
import type { Files } from '../examples/examples.ts';
import type { Bundles, Compilation, Finding, Place, ToCompiler } from './messages.ts';

let packages: Files = {};
let assets: ReadonlySet<string> = new Set();
/** The files that `compiler` knows. */
let current: Files = {};
/** Makes again what has changed; absent when nothing of before counts. */
let compiler: Compiler | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToCompiler>) => {
  if (data.type === 'compile') {
    self.postMessage(run(data.id, data.files));
    return;
  }
  packages = data.packages;
  assets = new Set(data.assets);
  compiler = undefined;
});

function run(id: number, files: Files): Compilation {
  const started = performance.now();
  const changed = changedBetween(current, files);
  current = files;
  try {
    compiler ??= createCompiler(host);
    for (const path of changed) compiler.invalidate(path);
    const compiled = compiler.compile();
    return {
      id,
      milliseconds: performance.now() - started,
      ...(compiled.view !== undefined && { bundles: bundlesOf(compiled) }),
      outputs: compiled.view === undefined ? {} : ownOutputs(compiled, files),
      findings: compiled.diagnostics.map((diagnostic) => findingOf(diagnostic)),
    };
  } catch (error) {
    compiler = undefined;
    return { id, milliseconds: performance.now() - started, outputs: {}, findings: [mistakeOfOurs(error)] };
  }
}

/** Files that were edited, added or removed. */
function changedBetween(before: Files, after: Files): string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]);
}

/** The files of the moment. */
const host: FileHost = {
  read: (path) => memoryHost(current).read(path) ?? memoryHost(packages).read(path),
  exists: (path) => memoryHost(current).exists(path) || memoryHost(packages).exists(path) || assets.has(path),
};

function bundlesOf({ view, logic, packages: parts }: Compiled): Bundles {
  return { view, logic, packages: parts.map((part) => ({ root: part.root, view: part.view, logic: part.logic })) };
}

function ownOutputs({ outputs }: Compiled, files: Files): Compilation['outputs'] {
  return Object.fromEntries([...outputs].filter(([path]) => Object.hasOwn(files, path)));
}

function findingOf({ span, ...rest }: Diagnostic): Finding {
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
