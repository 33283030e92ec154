import type { Compilation } from '../compilation.ts';
import type { CompileOptions, SourceOutput } from '../compiled.ts';
import type { Project } from '../project/project.ts';
import { collectScripts } from './collect.ts';
import type { SourceMap } from '../source-map.ts';
import type { Dependency } from './requests.ts';
import type { DeclaredProperties } from './properties.ts';
import type { SlotMode } from './slot-mode.ts';
import { findThreads, findWorkers } from './threads.ts';
import { mergeUses, type ScriptUses } from './uses.ts';

/** Every script of an app: the platform's entries and all they require. */
export interface CompiledScripts {
  /** By module id, in the order of discovery. */
  readonly modules: ReadonlyMap<string, CompiledScript>;
  readonly outputs: ReadonlyMap<string, SourceOutput>;
  /** Methods of the page or component that a script defines, by module id, where they can be told. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Properties and external classes of the component that a script defines, in the same way. */
  readonly properties: ReadonlyMap<string, DeclaredProperties>;
  /** How the component that a script defines tells its slots apart, in the same way. */
  readonly slotModes: ReadonlyMap<string, SlotMode>;
  /** Modules of each script that is started as a thread of its own, by how the app names it. */
  readonly threads: ReadonlyMap<string, readonly string[]>;
  readonly uses: ScriptUses;
}

export interface CompiledScript {
  /** Expression of a `ModuleFactory` with the author's lines. */
  readonly code: string;
  /** Map of the definition that the code is taken from: `definitionHead` and the code. */
  readonly map?: SourceMap;
  readonly dependencies: readonly Dependency[];
}

export function compileScripts(
  project: Project,
  compilation: Compilation,
  { sourceMaps = false }: CompileOptions = {},
): CompiledScripts {
  const modules = new Map<string, CompiledScript>();
  const outputs = new Map<string, SourceOutput>();
  const methods = new Map<string, ReadonlySet<string>>();
  const properties = new Map<string, DeclaredProperties>();
  const slotModes = new Map<string, SlotMode>();
  const workers = findWorkers(project, compilation.host);
  const collected = collectScripts(project, workers, compilation, sourceMaps);
  for (const [id, module] of collected) {
    const { code, map, dependencies } = module;
    modules.set(id, { code: factory(id, code), ...(map && { map }), dependencies });
    outputs.set(id, { script: code });
    if (module.methods) methods.set(id, module.methods);
    if (module.properties) properties.set(id, module.properties);
    if (module.slotMode) slotModes.set(id, module.slotMode);
  }
  const uses = mergeUses([...collected.values()].map((module) => module.uses));
  return { modules, outputs, methods, properties, slotModes, threads: findThreads(collected, workers), uses };
}

/** `define("id", function (…) { … });` without the call around the function. */
function factory(id: string, definition: string): string {
  return definition.slice(definitionHead(id).length, definition.lastIndexOf(');'));
}

/** What stands before the factory in a module's definition. */
export function definitionHead(id: string): string {
  return `define(${JSON.stringify(id)}, `;
}
