import type { Compilation } from '../compilation.ts';
import { EMPTY_MODULE } from '../project/browser-field.ts';
import type { Project } from '../project/project.ts';
import { threadsOf, type Workers } from './threads.ts';
import { type ScriptModule, transformScript } from './transform.ts';

/** The scripts that the platform itself runs: of the app, of sub-packages, of pages and of components. */
export function entryScripts(project: Project): string[] {
  const files = [
    project.app.files,
    ...project.pages.map((page) => page.files),
    ...[...project.components.values()].map((each) => each.files),
  ];
  const scripts = [...files.map((each) => each.script), ...project.subpackages.map((each) => each.entry)];
  return [...new Set(scripts.filter((script) => script !== undefined))];
}

/** Follows `require` and `import` from the entry scripts; every module once, by id, in the order of discovery. */
export function collectScripts(
  project: Project,
  workers: Workers,
  compilation: Compilation,
  maps: boolean,
): ReadonlyMap<string, ScriptModule> {
  const modules = new Map<string, ScriptModule>();
  const wanted = new Set(entryScripts(project));
  // A Set hands out entries that are added while it is walked.
  for (const id of wanted) {
    const module = compilation.remember(`script ${id}`, '', () => compileScript(id, project, compilation, maps));
    if (!module) continue;
    modules.set(id, module);
    const started = threadsOf(module, workers).map(workers.entry);
    for (const needed of [...module.dependencies.map(({ resolved }) => resolved), ...started])
      if (needed !== undefined) wanted.add(needed);
  }
  return modules;
}

function compileScript(
  id: string,
  project: Project,
  compilation: Compilation,
  maps: boolean,
): ScriptModule | undefined {
  const source = id === EMPTY_MODULE ? '' : compilation.host.read(id);
  if (source === undefined) return undefined;
  return transformScript(source, id, {
    maps,
    report: (diagnostic) => compilation.report(diagnostic),
    resolve: (request) => project.resolver.module(id, request),
  });
}
