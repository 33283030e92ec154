import type { Compilation } from '../compilation.ts';
import type { CompileOptions, SourceOutput } from '../compiled.ts';
import { moduleNotFound } from '../diagnostics/messages/wxs.ts';
import type { Resolver } from '../project/resolve.ts';
import type { WxsSource } from '../wxml/analyse/unit.ts';
import type { GeneratedUnit } from '../wxml/generate/unit.ts';
import { compileWxs } from './compile.ts';

/** Every WXS module of an app: those that templates name and those that they require. */
export interface CompiledModules {
  /** These modules and all they require, by id. */
  closure(roots: readonly string[]): readonly (readonly [id: string, module: CompiledModule])[];
  readonly outputs: ReadonlyMap<string, SourceOutput>;
}

/** A factory, with its place among the author's files when it was asked for. */
export interface CompiledModule extends Pick<GeneratedUnit, 'code' | 'mappings' | 'files'> {
  /** It may change what its functions are given, or hands on a module that may. */
  readonly mutates: boolean;
}

interface Module extends CompiledModule {
  readonly requires: readonly string[];
}

export function compileModules(
  sources: ReadonlyMap<string, WxsSource>,
  resolver: Resolver,
  compilation: Compilation,
  { sourceMaps = false }: CompileOptions = {},
): CompiledModules {
  const modules = new Map<string, Module>();
  const outputs = new Map<string, SourceOutput>();
  const waiting = [...sources.values()];
  for (let source = waiting.shift(); source; source = waiting.shift()) {
    if (modules.has(source.id)) continue;
    const { id, file, inline } = source;
    const module = compilation.remember(`wxs ${id}`, JSON.stringify(inline ?? null), () =>
      compileModule(source, { resolver, compilation, sourceMaps }),
    );
    modules.set(id, module);
    // Inline modules belong to their template's output.
    if (!inline) outputs.set(file, { script: module.code });
    for (const required of module.requires) waiting.push({ id: required, file: required });
  }
  return {
    outputs,
    closure(roots) {
      const found = new Map<string, CompiledModule>();
      const visit = (id: string): void => {
        const module = modules.get(id);
        if (!module || found.has(id)) return;
        found.set(id, { ...module, mutates: reaches(id, modules, ({ mutates }) => mutates) });
        module.requires.forEach(visit);
      };
      roots.forEach(visit);
      return [...found];
    },
  };
}

/** Whether something is true of a module or of one that it requires. */
function reaches(id: string, modules: ReadonlyMap<string, Module>, test: (module: Module) => boolean): boolean {
  const ids = new Set([id]);
  // A Set hands out members that are added while it is walked.
  for (const each of ids) {
    const module = modules.get(each);
    if (module && test(module)) return true;
    module?.requires.forEach((required) => ids.add(required));
  }
  return false;
}

interface ModuleContext {
  readonly resolver: Resolver;
  readonly compilation: Compilation;
  readonly sourceMaps: boolean;
}

function compileModule({ file, inline }: WxsSource, { resolver, compilation, sourceMaps }: ModuleContext): Module {
  const source = inline && !sourceMaps ? '' : (compilation.host.read(file) ?? '');
  const compiled = compileWxs(inline?.text ?? source, {
    file,
    sourceMaps,
    offset: inline?.offset ?? 0,
    report: compilation.report,
    resolve: (request) => resolver.source(file, request, '.wxs'),
  });
  const requires: string[] = [];
  for (const { request, span } of compiled.requires) {
    const found = resolver.source(file, request, '.wxs');
    if (found === undefined) compilation.report(moduleNotFound({ file, span }, request));
    else requires.push(found);
  }
  const { code, mappings, mutates } = compiled;
  return { code, mappings, files: [{ file, source }], mutates, requires };
}
