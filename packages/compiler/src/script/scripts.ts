import type { Compilation } from '../compilation.ts';
import type { SourceOutput } from '../compiled.ts';
import type { Project } from '../project/project.ts';
import { collectScripts } from './collect.ts';
import type { ScriptMap } from './transform.ts';
import { mergeUses, type ScriptUses } from './uses.ts';

/** Every script of an app: the platform's entries and all they require. */
export interface CompiledScripts {
  /** By module id, in the order of discovery. `code` is an expression of a `ModuleFactory` with the author's lines. */
  readonly modules: ReadonlyMap<string, { readonly code: string; readonly map?: ScriptMap }>;
  readonly outputs: ReadonlyMap<string, SourceOutput>;
  /** Methods of the page or component that a script defines, by module id, where they can be told. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  readonly uses: ScriptUses;
}

export function compileScripts(project: Project, compilation: Compilation): CompiledScripts {
  const modules = new Map<string, { code: string; map?: ScriptMap }>();
  const outputs = new Map<string, SourceOutput>();
  const methods = new Map<string, ReadonlySet<string>>();
  const collected = collectScripts(project, compilation);
  for (const [id, { code, map, methods: own }] of collected) {
    modules.set(id, { code: factory(id, code), ...(map && { map }) });
    outputs.set(id, { script: code });
    if (own) methods.set(id, own);
  }
  const uses = mergeUses([...collected.values()].map((module) => module.uses));
  return { modules, outputs, methods, uses };
}

/** `define("id", function (…) { … });` without the call around the function. */
function factory(id: string, definition: string): string {
  return definition.slice(`define(${JSON.stringify(id)}, `.length, definition.lastIndexOf(');'));
}
