import type { LogicComponent } from '@heddle/runtime/protocol';
import type { ComponentSource, Project } from '../project/project.ts';
import { sourcesOf } from '../project/sources.ts';
import { answersTo } from '../script/can-i-use.ts';
import type { CompiledScripts } from '../script/scripts.ts';
import type { CompiledTemplates } from '../wxml/compile-templates.ts';
import type { CompiledModules } from '../wxs/modules.ts';
import { countLines, fieldStart, scriptJson, type Fields } from './emit.ts';
import { MAIN, type Homes, type PackageRoot } from './packages.ts';
import { tracedModule, tracedScript, tracedUnit } from './traced.ts';

export interface LogicParts {
  readonly project: Project;
  readonly scripts: CompiledScripts;
  readonly templates: CompiledTemplates;
  readonly modules: CompiledModules;
}

/** The logic bundle of the main package, as the fields of a `LogicBundle`. */
export function linkLogic(parts: LogicParts, homes: Homes): Fields {
  const { project, scripts } = parts;
  const app = project.app.files.script;
  const entry: Fields[number] = ['app', scriptJson(app !== undefined && scripts.modules.has(app) ? app : null)];
  return [...linkModules(parts, homes, { root: MAIN, entry }), ...known(parts)];
}

/** What the app is told when it asks: about itself, and of what there is. */
function known({ project: { identity }, scripts }: LogicParts): Fields {
  const answers = answersTo(scripts.uses.questions);
  return [
    ...(identity.ext ? [['ext', scriptJson(identity.ext)] as const] : []),
    ...(identity.appId === undefined ? [] : [['appId', scriptJson(identity.appId)] as const]),
    ...(scripts.threads.size > 0 ? [['threads', scriptJson(Object.fromEntries(scripts.threads))] as const] : []),
    ...(Object.keys(answers).length > 0 ? [['answers', scriptJson(answers)] as const] : []),
  ];
}

/** What a sub-package adds to it, as the fields of a `LogicPart`. */
export function linkLogicPart(parts: LogicParts, homes: Homes, { root, entry = null }: LinkedPackage): Fields {
  return linkModules(parts, homes, { root, entry: ['entry', scriptJson(entry)] });
}

interface LinkedPackage {
  readonly root: PackageRoot;
  /** Script that runs first. */
  readonly entry?: string | null;
}

/** Modules keep the author's lines, and `lines` says where each begins. */
function linkModules(
  { project, scripts, templates, modules }: LogicParts,
  homes: Homes,
  { root, entry }: { readonly root: PackageRoot; readonly entry: Fields[number] },
): Fields {
  const own = [...scripts.modules].filter(([id]) => homes.script(id, root));
  const units = [...templates.skeletons].filter(([id]) => homes.unit(id, root));
  const lines: Record<string, readonly [line: number, column: number]> = {};
  // Line 0 is the line of `origin`; below it stand `lines`, the entry and the line that opens `modules`.
  let line = 4;
  for (const [id, { code }] of own) {
    lines[id] = [line, fieldStart(id).length + factoryHead(code)];
    line += countLines(code);
  }
  lines[''] = [line, 0];
  return [
    ['origin', 'Error().stack'],
    ['lines', scriptJson(lines)],
    entry,
    ['modules', own.map(([id, script]) => [id, tracedScript(id, script)])],
    ['components', components(project, scripts, templates).filter(([path]) => homes.component(path, root))],
    ['units', units.map(([id, unit]) => [id, tracedUnit(unit)])],
    ['wxs', modules.closure(units.flatMap(([, { wxs }]) => wxs)).map(([id, module]) => [id, tracedModule(module)])],
  ];
}

/** Characters before the author's first on a module's first line. */
function factoryHead(code: string): number {
  return /^function \([^)]*\) \{ (?:"[^"\n]*"; ?)*/.exec(code)?.[0].length ?? 0;
}

export function components(
  project: Project,
  scripts: CompiledScripts,
  templates: CompiledTemplates,
): (readonly [string, string])[] {
  return [...sourcesOf(project)].map(([path, source]) => [
    path,
    scriptJson(component(source, project, scripts, templates)),
  ]);
}

function component(
  source: ComponentSource,
  project: Project,
  scripts: CompiledScripts,
  templates: CompiledTemplates,
): LogicComponent {
  const { path, files, generics, placeholders, styleIsolation, addGlobalClass } = source;
  const tags = new Map<string, string>();
  for (const use of [...project.app.usingComponents.values(), ...source.usingComponents.values()]) {
    if (use.path !== undefined) tags.set(use.tag, use.path);
  }
  const options = {
    ...(styleIsolation !== undefined && { styleIsolation }),
    ...(addGlobalClass && { addGlobalClass }),
  };
  const keys = templates.keys.get(path);
  return {
    ...(files.script !== undefined && scripts.modules.has(files.script) && { script: files.script }),
    ...(templates.skeletons.has(path) && { unit: path }),
    ...(tags.size > 0 && { components: Object.fromEntries(tags) }),
    ...(generics.size > 0 && {
      generics: Object.fromEntries([...generics].map(([tag, use]) => [tag, use?.path ?? ''])),
    }),
    ...(placeholders.size > 0 && { placeholders: Object.fromEntries(placeholders) }),
    ...(Object.keys(options).length > 0 && { options }),
    ...(keys && { keys: Object.fromEntries(keys) }),
  };
}
