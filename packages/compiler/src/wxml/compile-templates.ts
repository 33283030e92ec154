import type { Compilation } from '../compilation.ts';
import type { CompileOptions, SourceOutput } from '../compiled.ts';
import type { ComponentSource, Project } from '../project/project.ts';
import type { DeclaredProperties } from '../script/properties.ts';
import type { SlotMode } from '../script/slot-mode.ts';
import type { WxsSource } from './analyse/unit.ts';
import { checkUses } from './check-uses.ts';
import {
  compileSkeleton,
  compileUnit,
  type AnalysedUnit,
  type CompiledUnit,
  unitContext,
  unitSource,
  type UnitContext,
  type UnitSource,
} from './compile-unit.ts';
import {
  type ComponentsByTag,
  componentsByTag,
  componentTags,
  declaredByTag,
  requiredGenerics,
  unresolvedTags,
} from './component-tags.ts';
import { findLeads } from './generate/leads.ts';
import type { GeneratedUnit } from './generate/unit.ts';

/** Every template of an app as code. */
export interface CompiledTemplates {
  readonly views: ReadonlyMap<string, GeneratedUnit>;
  /** Units without an entry have no skeleton. */
  readonly skeletons: ReadonlyMap<string, GeneratedUnit>;
  /** List path → key field, by component path. */
  readonly keys: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly wxs: ReadonlyMap<string, WxsSource>;
  readonly builtins: readonly string[];
  /** What each unit needs besides its own code. */
  readonly needs: ReadonlyMap<string, UnitNeeds>;
  /** Package files that attributes name literally. */
  readonly assets: readonly string[];
  readonly outputs: ReadonlyMap<string, SourceOutput>;
}

export interface UnitNeeds {
  /** Ids of the units that it imports. */
  readonly imports: readonly string[];
  /** Built-in tags. */
  readonly builtins: Iterable<string>;
}

export interface TemplateSources {
  readonly project: Project;
  /** Methods of pages and components by the id of their script, where they can be told. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  /** What components take from their parents by the id of their script, in the same way. */
  readonly properties: ReadonlyMap<string, DeclaredProperties>;
  /** How components tell their slots apart, in the same way. */
  readonly slotModes: ReadonlyMap<string, SlotMode>;
}

export function compileTemplates(
  given: TemplateSources,
  compilation: Compilation,
  { wholeTree = false, sourceMaps = false }: CompileOptions,
): CompiledTemplates {
  const { project } = given;
  const sources = new Map<string, ComponentSource>([
    ...project.pages.map((page) => [page.path, page] as const),
    ...project.components,
  ]);
  const context = unitContext({
    compilation,
    resolve: project.resolver.source,
    unresolvedTags: unresolvedTags(project, sources.values()),
    sourceMaps,
  });
  const components = new Map([...sources].map(([path, source]) => [path, componentsByTag(source, project)]));
  const units = compileUnits(unitSources(sources, components, given, wholeTree), context);
  checkUses({ ...given, sources, components, units }, compilation);
  const views = new Map<string, GeneratedUnit>();
  const skeletons = new Map<string, GeneratedUnit>();
  const outputs = new Map<string, SourceOutput>();
  const keys = new Map<string, ReadonlyMap<string, string>>();
  const builtins = new Set<string>();
  const needs = new Map<string, UnitNeeds>();
  const assets = new Set<string>();
  const wxs = new Map<string, WxsSource>();
  for (const [id, unit] of units) {
    const { view, file, skeleton } = unit;
    views.set(id, view);
    needs.set(id, { imports: unit.imports.map((each) => each.id), builtins: unit.builtins });
    if (skeleton) skeletons.set(id, skeleton);
    if (unit.keys.size > 0) keys.set(id, unit.keys);
    outputs.set(file, { view: view.code, ...(skeleton && { skeleton: skeleton.code }) });
    for (const tag of unit.builtins) builtins.add(tag);
    for (const asset of unit.assets) assets.add(asset);
    for (const module of unit.wxs) wxs.set(module.id, module);
  }
  return { views, skeletons, keys, wxs, builtins: [...builtins].sort(), needs, assets: [...assets].sort(), outputs };
}

/** The templates of pages and components. */
function unitSources(
  sources: ReadonlyMap<string, ComponentSource>,
  components: ReadonlyMap<string, ComponentsByTag>,
  { project, methods, properties }: TemplateSources,
  wholeTree: boolean,
): UnitSource[] {
  // A page that no component uses has no prefix and no external classes: its literal classes are final.
  const pages = new Set(project.pages.map(({ path }) => path).filter((path) => !project.components.has(path)));
  return [...sources.values()].flatMap((source): UnitSource[] => {
    const { path: id, files } = source;
    if (files.template === undefined) return [];
    const known = files.script === undefined ? undefined : methods.get(files.script);
    const used = components.get(id)!;
    return [
      unitSource({
        id,
        file: files.template,
        isImport: false,
        isScene: source.isScene,
        tags: componentTags(source, project),
        methods: known,
        declared: declaredByTag(used, properties),
        required: requiredGenerics(used),
        scoped: !pages.has(id),
        wholeTree,
      }),
    ];
  });
}

interface UnitOnBothSides extends CompiledUnit {
  readonly skeleton: GeneratedUnit | undefined;
}

/** Compiles these units, each followed by those that it imports for the first time. */
function compileUnits(sources: readonly UnitSource[], context: UnitContext): Map<string, UnitOnBothSides> {
  const units = new Map<string, UnitOnBothSides>();
  for (const source of sources) {
    const reached = reach(source, units, context);
    const leads = findLeads(new Map([...reached].map(([id, { unit }]) => [id, unit.leads])));
    for (const [id, { source: each, unit, analysed }] of reached) {
      if (units.has(id)) continue;
      const leading = unit.templates.filter((template) => leads(id, template));
      units.set(id, { ...unit, skeleton: compileSkeleton(each, leading, context, analysed) });
    }
  }
  return units;
}

interface Reached {
  readonly source: UnitSource;
  readonly unit: CompiledUnit;
  readonly analysed: AnalysedUnit | undefined;
}

/** A unit and all that it imports, those included that are compiled already. */
function reach(
  first: UnitSource,
  units: ReadonlyMap<string, CompiledUnit>,
  context: UnitContext,
): Map<string, Reached> {
  const reached = new Map<string, Reached>();
  const wanted = new Map([[first.id, first]]);
  // A Map hands out entries that are added while it is walked.
  for (const [id, source] of wanted) {
    let analysed: AnalysedUnit | undefined;
    const unit = units.get(id) ?? compileUnit(source, context, (found) => (analysed = found));
    if (!unit) continue;
    reached.set(id, { source, unit, analysed });
    for (const imported of unit.imports) wanted.set(imported.id, imported);
  }
  return reached;
}
