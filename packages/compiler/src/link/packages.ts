import type { Project } from '../project/project.ts';
import { isInPackage } from '../project/paths.ts';
import type { CompiledScripts } from '../script/scripts.ts';
import type { CompiledTemplates } from '../wxml/compile-templates.ts';
import { componentInOtherPackage, moduleInOtherPackage } from '../diagnostics/messages/packages.ts';
import type { Compilation } from '../compilation.ts';
import { sourcesOf, usesOf } from '../project/sources.ts';

/** `''`, the main package, or the root of a sub-package. */
export type PackageRoot = string;

export const MAIN: PackageRoot = '';

/** Whether a script, a component or a unit goes into a package. Each goes into one. */
export interface Homes {
  script(id: string, root: PackageRoot): boolean;
  component(path: string, root: PackageRoot): boolean;
  unit(id: string, root: PackageRoot): boolean;
}

export interface HomeSources {
  readonly project: Project;
  readonly scripts: CompiledScripts;
  readonly templates: CompiledTemplates;
}

/**
 * Divides an app into its packages (spec components §9): what lies below the root of a sub-package belongs to that,
 * all else to the main package, which is always loaded. Of files from npm, those that one sub-package alone uses go there.
 */
export function divide({ project, scripts, templates }: HomeSources): Homes {
  const { subpackages, app, pages } = project;
  if (subpackages.length === 0) return { script: () => true, component: () => true, unit: () => true };
  const rootOf = rootFinder(project);
  const sources = sourcesOf(project);
  const custom = app.tabBar?.customComponent;
  const starts = [
    ...[...app.usingComponents.values()].map(({ path }) => path),
    custom,
    ...pages.map(({ path }) => path),
  ].flatMap((path) => (path === undefined ? [] : [[path, ''] as const]));
  const components = reach(starts, (path) => usesOf(sources.get(path)), rootOf);
  const scriptStarts = [
    ...(app.files.script === undefined ? [] : [[app.files.script, ''] as const]),
    ...subpackages.flatMap(({ entry, root }) => (entry === undefined ? [] : [[entry, root] as const])),
    ...[...components].flatMap(([path, roots]) => {
      const script = sources.get(path)?.files.script;
      return script === undefined ? [] : [...roots].map((root) => [script, root] as const);
    }),
  ];
  const modules = reach(scriptStarts, (id) => dependenciesOf(scripts, id), rootOf);
  const unitStarts = [...components].flatMap(([path, roots]) => [...roots].map((root) => [path, root] as const));
  const units = reach(unitStarts, (id) => templates.needs.get(id)?.imports ?? [], rootOf);
  const isHome = (reached: Reached) => (id: string, root: PackageRoot) =>
    (rootOf(id) ?? homeOf(id, reached.get(id))) === root;
  return { script: isHome(modules), component: isHome(components), unit: isHome(units) };
}

/** Of what lies below no root. */
function homeOf(id: string, from: ReadonlySet<PackageRoot> = new Set()): PackageRoot {
  const [first = MAIN] = from;
  return from.size === 1 && isInPackage(id) ? first : MAIN;
}

/** Packages that a node is reached from, by its id. */
type Reached = ReadonlyMap<string, ReadonlySet<PackageRoot>>;

/** Follows edges from nodes and the packages that they are reached from. What lies below a root is reached from there. */
function reach(
  starts: readonly (readonly [id: string, from: PackageRoot])[],
  next: (id: string) => Iterable<string>,
  rootOf: (id: string) => PackageRoot | undefined,
): Reached {
  const reached = new Map<string, Set<PackageRoot>>();
  const waiting = [...starts];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const [id] = entry;
    const from = rootOf(id) ?? entry[1];
    const known = reached.get(id) ?? new Set();
    if (known.has(from)) continue;
    reached.set(id, known.add(from));
    for (const other of next(id)) waiting.push([other, from]);
  }
  return reached;
}

function dependenciesOf({ modules }: CompiledScripts, id: string): string[] {
  return (modules.get(id)?.dependencies ?? []).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
}

/** The sub-package that a file or unit lies in, if it does in one. */
export function rootFinder({ subpackages }: Project): (id: string) => PackageRoot | undefined {
  const roots = subpackages.map(({ root }) => root).filter((root) => root !== '');
  roots.sort((a, b) => b.length - a.length);
  return (id) => roots.find((root) => id.startsWith(`${root}/`));
}

/** Reports what needs another sub-package that may not be there (spec components §9). */
export function checkPackages({ project, scripts }: Omit<HomeSources, 'templates'>, compilation: Compilation): void {
  if (project.subpackages.length === 0) return;
  const rootOf = rootFinder(project);
  const isElsewhere = (file: string, other: string): boolean =>
    rootOf(other) !== undefined && rootOf(other) !== rootOf(file);
  for (const [file, { dependencies }] of scripts.modules) {
    for (const { resolved, request, span, isAsync } of dependencies) {
      if (isAsync || resolved === undefined || !isElsewhere(file, resolved)) continue;
      compilation.report(moduleInOtherPackage({ file, span }, request, rootOf(resolved)!));
    }
  }
  for (const { path, placeholders, usingComponents } of sourcesOf(project).values()) {
    for (const use of usingComponents.values()) {
      if (use.path === undefined || placeholders.has(use.tag) || !isElsewhere(path, use.path)) continue;
      compilation.report(componentInOtherPackage(use.place, use.tag, rootOf(use.path)!));
    }
  }
}
