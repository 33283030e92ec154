import type { LogicComponent } from '@heddle/runtime/protocol';
import type { ComponentSource, Project } from '../project/project.ts';
import type { CompiledScripts } from '../script/scripts.ts';
import type { CompiledTemplates } from '../wxml/compile-templates.ts';
import type { CompiledModules } from '../wxs/modules.ts';
import { countLines, fieldStart, objectLines, scriptJson } from './emit.ts';

export interface LogicParts {
  readonly project: Project;
  readonly scripts: CompiledScripts;
  readonly templates: CompiledTemplates;
  readonly modules: CompiledModules;
}

/** The logic bundle, as an expression of a `LogicBundle`. Modules keep the author's lines, and `lines` says where each begins. */
export function linkLogic({ project, scripts, templates, modules }: LogicParts): string {
  const roots = [...templates.skeletons.values()].flatMap(({ wxs }) => wxs);
  const app = project.app.files.script;
  const lines: Record<string, readonly [line: number, column: number]> = {};
  // Line 0 is the line of `origin`; below it stand `lines`, `app` and the line that opens `modules`.
  let line = 4;
  for (const [id, { code }] of scripts.modules) {
    lines[id] = [line, fieldStart(id).length + factoryHead(code)];
    line += countLines(code);
  }
  lines[''] = [line, 0];
  return objectLines([
    ['origin', 'Error().stack'],
    ['lines', scriptJson(lines)],
    ['app', scriptJson(app !== undefined && scripts.modules.has(app) ? app : null)],
    ['modules', objectLines([...scripts.modules].map(([id, { code }]) => [id, code]))],
    ['components', objectLines(components(project, scripts, templates))],
    ['units', objectLines([...templates.skeletons].map(([id, { code }]) => [id, code]))],
    ['wxs', objectLines(modules.closure(roots))],
  ]);
}

/** Characters before the author's first on a module's first line. */
function factoryHead(code: string): number {
  return /^function \([^)]*\) \{ (?:"[^"\n]*"; ?)*/.exec(code)?.[0].length ?? 0;
}

function components(
  project: Project,
  scripts: CompiledScripts,
  templates: CompiledTemplates,
): (readonly [string, string])[] {
  const sources = new Map<string, ComponentSource>([
    ...project.pages.map((page) => [page.path, page] as const),
    ...project.components,
  ]);
  return [...sources].map(([path, source]) => [path, scriptJson(component(source, project, scripts, templates))]);
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
