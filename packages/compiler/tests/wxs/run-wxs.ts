import { createWxsLibrary, createWxsRegistry } from '@heddle/runtime/protocol';
import type { WxsFactory, WxsLimits } from '@heddle/runtime/protocol';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compileWxs } from '../../src/wxs/compile.ts';
import type { CompiledWxs } from '../../src/wxs/compile.ts';

export interface Compiled extends CompiledWxs {
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

export function compile(code: string): Compiled {
  const diagnostics: Diagnostic[] = [];
  const compiled = compileWxs(code, { file: 'm.wxs', offset: 0, report: (each) => void diagnostics.push(each) });
  return { ...compiled, diagnostics, codes: diagnostics.map((each) => each.code) };
}

export interface Run {
  readonly exports: unknown;
  readonly errors: readonly string[];
}

/** Compiles modules, by the names that they require each other with, and loads `m`. */
export function runModules(modules: Readonly<Record<string, string>>, limits: WxsLimits = {}): Run {
  const errors: string[] = [];
  const factories = Object.entries(modules).map(([id, code]) => [id, factoryOf(compile(code).code)] as const);
  const registry = createWxsRegistry(
    Object.fromEntries(factories),
    (error, id) => void errors.push(`${id}: ${String(error)}`),
    createWxsLibrary(limits),
  );
  return { exports: registry.load('m'), errors };
}

/** `body` as a function of a module, called with `args`. */
export function call(body: string, ...args: unknown[]): unknown {
  const { exports, errors } = runModules({ m: `module.exports = function (a, b, c) { ${body} }` });
  if (typeof exports !== 'function') throw new Error(errors.join('\n') || compile(body).codes.join());
  return (exports as (...args: unknown[]) => unknown)(...args);
}

function factoryOf(code: string): WxsFactory {
  // What the bundler does: the code becomes part of a module.
  return new Function(`return ${code}`)() as WxsFactory;
}
