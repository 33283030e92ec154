import type { Compilation } from '../compilation.ts';
import type { CompileOptions, SourceOutput } from '../compile.ts';
import type { ComponentSource, Project } from '../project/project.ts';
import type { ComponentTags, WxsSource } from './analyse/unit.ts';
import { skeletonUnit, viewUnit, type GeneratedUnit } from './generate/unit.ts';
import { analyseTemplates, type TemplateEntry } from './templates.ts';

/** Every template of an app as code. */
export interface CompiledTemplates {
  readonly views: ReadonlyMap<string, GeneratedUnit>;
  /** Units without an entry have no skeleton. */
  readonly skeletons: ReadonlyMap<string, GeneratedUnit>;
  /** List path → key field, by component path. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly wxs: ReadonlyMap<string, WxsSource>;
  readonly builtins: readonly string[];
  /** Package files that attributes name literally. */
  readonly assets: readonly string[];
  readonly outputs: ReadonlyMap<string, SourceOutput>;
}

export interface TemplateSources {
  readonly project: Project;
  /** Methods of pages and components by the id of their script, where they can be told. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
}

export function compileTemplates(
  { project, methods }: TemplateSources,
  compilation: Compilation,
  { wholeTree = false }: CompileOptions,
): CompiledTemplates {
  const sources = new Map<string, ComponentSource>([
    ...project.pages.map((page) => [page.path, page] as const),
    ...project.components,
  ]);
  const entries = [...sources.values()].flatMap((source): TemplateEntry[] => {
    const { template: file, script } = source.files;
    if (file === undefined) return [];
    const known = script === undefined ? undefined : methods.get(script);
    return [{ path: source.path, file, tags: componentTags(source, project), ...(known && { methods: known }) }];
  });
  const context = { resolve: project.resolver.source, unresolvedTags: unresolvedTags(project, sources.values()) };
  const templates = analyseTemplates(entries, context, compilation);
  // A page that no component uses has no prefix and no external classes: its literal classes are final.
  const pages = new Set(project.pages.map(({ path }) => path).filter((path) => !project.components.has(path)));
  const views = new Map<string, GeneratedUnit>();
  const skeletons = new Map<string, GeneratedUnit>();
  const outputs = new Map<string, SourceOutput>();
  const keys = new Map<string, ReadonlyMap<string, string>>();
  const builtins = new Set<string>();
  const assets = new Set<string>();
  for (const [id, unit] of templates.units) {
    const view = viewUnit(unit, { scoped: !pages.has(id) });
    const leads = (template: string): boolean => templates.leads(unit, template);
    const skeleton = skeletonUnit(unit, { leads, wholeTree });
    views.set(id, view);
    if (skeleton) skeletons.set(id, skeleton);
    if (unit.keys.size > 0) keys.set(id, unit.keys);
    outputs.set(unit.files[0]!, { view: view.code, ...(skeleton && { skeleton: skeleton.code }) });
    for (const tag of unit.builtins) builtins.add(tag);
    for (const asset of unit.assets) assets.add(asset);
  }
  return {
    views,
    skeletons,
    keys,
    wxs: templates.wxs,
    builtins: [...builtins].sort(),
    assets: [...assets].sort(),
    outputs,
  };
}

/** Tags that are custom components in a file: its own, its generics, then the app's (spec §1). */
function componentTags(source: ComponentSource, project: Project): ComponentTags {
  const found = [...source.usingComponents.values(), ...project.app.usingComponents.values()];
  return new Set([...found.filter(({ path }) => path !== undefined).map(({ tag }) => tag), ...source.generics.keys()]);
}

/** Tags that some file declares and that lead nowhere here: plugins, and what was reported as not found. */
function unresolvedTags({ app }: Project, sources: Iterable<ComponentSource>): ComponentTags {
  const uses = [app, ...sources].flatMap(({ usingComponents }) => [...usingComponents.values()]);
  return new Set(uses.filter(({ path }) => path === undefined).map(({ tag }) => tag));
}
