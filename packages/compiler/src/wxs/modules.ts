import type { Compilation } from '../compilation.ts';
import type { SourceOutput } from '../compiled.ts';
import { moduleNotFound } from '../diagnostics/messages/wxs.ts';
import type { Resolver } from '../project/resolve.ts';
import type { WxsSource } from '../wxml/analyse/unit.ts';
import { compileWxs } from './compile.ts';

/** Every WXS module of an app: those that templates name and those that they require. */
export interface CompiledModules {
  /** Code of the factories of these modules and all they require, by id. */
  closure(roots: readonly string[]): readonly (readonly [id: string, code: string])[];
  readonly outputs: ReadonlyMap<string, SourceOutput>;
}

interface Module {
  readonly code: string;
  readonly mutates: boolean;
  readonly requires: readonly string[];
}

export function compileModules(
  sources: ReadonlyMap<string, WxsSource>,
  resolver: Resolver,
  compilation: Compilation,
): CompiledModules {
  const modules = new Map<string, Module>();
  const outputs = new Map<string, SourceOutput>();
  const waiting = [...sources.values()];
  for (let source = waiting.shift(); source; source = waiting.shift()) {
    if (modules.has(source.id)) continue;
    const { id, file, inline } = source;
    const module = compilation.remember(`wxs ${id}`, JSON.stringify(inline ?? null), () =>
      compileModule(source, resolver, compilation),
    );
    modules.set(id, module);
    // Inline modules belong to their template's output.
    if (!inline) outputs.set(file, { script: module.code });
    for (const required of module.requires) waiting.push({ id: required, file: required });
  }
  return {
    outputs,
    closure(roots) {
      const found = new Map<string, string>();
      const visit = (id: string): void => {
        const module = modules.get(id);
        if (!module || found.has(id)) return;
        // What it requires may be handed on.
        const mutates = reaches(id, modules, ({ mutates: each }) => each);
        found.set(id, mutates ? `Object.assign(${module.code}, { mutates: true })` : module.code);
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

function compileModule({ file, inline }: WxsSource, resolver: Resolver, compilation: Compilation): Module {
  const compiled = compileWxs(inline?.text ?? compilation.host.read(file) ?? '', {
    file,
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
  return { code: compiled.code, mutates: compiled.mutates, requires };
}
