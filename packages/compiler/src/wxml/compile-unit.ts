import type { Compilation } from '../compilation.ts';
import { analyseComponent, analyseImport } from './analyse/index.ts';
import type { ComponentTags, DeclaredByTag, RequiredGenerics, TemplateHost, WxsSource } from './analyse/unit.ts';
import { openShared, parseFile } from './documents.ts';
import { decidedKeys, findDecisions, type Decisions } from './generate/decisions.ts';
import { unitLeads, type UnitLeads } from './generate/leads.ts';
import { skeletonUnit, viewUnit, type GeneratedUnit } from './generate/unit.ts';
import type { IrUnit } from './ir.ts';
import { findSlots, type UnitSlots } from './unit-slots.ts';

/** A template to compile, and all that its code depends on besides files. */
export interface UnitSource {
  /** A component's path, or for an imported file what `importedUnit` gives. */
  readonly id: string;
  readonly file: string;
  /** An imported file: only the templates that it defines count. */
  readonly isImport: boolean;
  /** Its template shows nothing here. */
  readonly isScene: boolean;
  /** Tags that are components in it. */
  readonly tags: ComponentTags;
  /** Methods that events may call, when all of them are known. */
  readonly methods: ReadonlySet<string> | undefined;
  /** What its components take from it. */
  readonly declared: DeclaredByTag;
  /** Generics that its components must be given. */
  readonly required: RequiredGenerics;
  /** Its class names need a component's prefix. */
  readonly scoped: boolean;
  readonly wholeTree: boolean;
  /** All of this as a text, to tell whether it changed. */
  readonly inputs: string;
}

export function unitSource(source: Omit<UnitSource, 'inputs'>): UnitSource {
  const { file, isImport, isScene, tags, methods, declared, required, scoped, wholeTree } = source;
  const known = [
    methods && [...methods],
    [...declared].map(([tag, properties]) => [tag, ...properties]),
    [...required],
  ];
  return { ...source, inputs: JSON.stringify([file, isImport, isScene, scoped, wholeTree, [...tags], known]) };
}

/** What units ask of the app. */
export interface UnitContext {
  readonly compilation: Compilation;
  readonly resolve: TemplateHost['resolve'];
  readonly unresolvedTags: ComponentTags;
  readonly sourceMaps: boolean;
  /** The two before as a text, as in `UnitSource`. */
  readonly inputs: string;
}

export function unitContext(context: Omit<UnitContext, 'inputs'>): UnitContext {
  return { ...context, inputs: `${context.sourceMaps} ${[...context.unresolvedTags].join(' ')}` };
}

/** What analysis found of a template, and what follows of it for both sides. */
export interface AnalysedUnit {
  readonly unit: IrUnit;
  readonly decisions: Decisions;
}

/** A template as view code, with what others need to know of it. */
export interface CompiledUnit extends Pick<
  IrUnit,
  'keys' | 'builtins' | 'assets' | 'slotRequests' | 'genericRequests'
> {
  readonly file: string;
  readonly view: GeneratedUnit;
  /** Names of the templates that it defines or imports. */
  readonly templates: readonly string[];
  readonly leads: UnitLeads;
  readonly slots: UnitSlots;
  /** WXS modules that it names. */
  readonly wxs: readonly WxsSource[];
  readonly imports: readonly UnitSource[];
}

/**
 * Parses and analyses one template and generates its view; `undefined` when there is no such file. `found` gets what
 * analysis found, if it was not done in an earlier run.
 */
export function compileUnit(
  source: UnitSource,
  context: UnitContext,
  found: (analysed: AnalysedUnit) => void = () => {},
): CompiledUnit | undefined {
  return context.compilation.remember(`template ${source.id}`, inputsOf(source, context), () => {
    const wxs: WxsSource[] = [];
    const imports = new Map<string, UnitSource>();
    const analysed = analyse(source, context, wxs, imports);
    if (!analysed) return undefined;
    found(analysed);
    const { unit, decisions } = analysed;
    const { keys, builtins, assets, slotRequests, genericRequests, templates, references } = unit;
    return {
      file: source.file,
      view: viewUnit(unit, { scoped: source.scoped, decisions }),
      templates: [...templates.map(({ name }) => name), ...references.keys()],
      leads: unitLeads(unit, decisions),
      keys: decisions.size === 0 ? keys : new Map([...keys, ...decidedKeys(unit, decisions)]),
      builtins,
      assets,
      slots: findSlots(unit),
      slotRequests,
      genericRequests,
      wxs,
      imports: [...imports.values()],
    };
  });
}

/**
 * The skeleton of a unit, for which one has to know which of its templates lead to a component, and so other units.
 * `found`: what analysis found, if it was done in this run. It is much, so it is not kept for the rare change after which
 * other templates lead somewhere: then it is done again.
 */
export function compileSkeleton(
  source: UnitSource,
  leading: readonly string[],
  context: UnitContext,
  found: AnalysedUnit | undefined,
): GeneratedUnit | undefined {
  const inputs = `${inputsOf(source, context)}\n${leading.join('\n')}`;
  return context.compilation.remember(`skeleton ${source.id}`, inputs, () => {
    // It depends on the files that the unit depends on.
    const compiled = compileUnit(source, context);
    const analysed = found ?? analyse(source, context, [], new Map());
    const leads = (template: string): boolean => leading.includes(template);
    const { wholeTree } = source;
    return compiled && analysed && skeletonUnit(analysed, compiled.view, { leads, wholeTree });
  });
}

function inputsOf(source: UnitSource, context: UnitContext): string {
  return `${source.inputs} ${context.inputs}`;
}

function analyse(
  source: UnitSource,
  { compilation, resolve, unresolvedTags, sourceMaps }: UnitContext,
  wxs: WxsSource[],
  imports: Map<string, UnitSource>,
): AnalysedUnit | undefined {
  const { id, file, isImport, isScene, tags, methods, declared, required, wholeTree } = source;
  // The template of a component is rarely imported as well, so it need not be kept.
  const document = isScene
    ? { file, source: '', children: [] }
    : isImport
      ? openShared(file, compilation)?.document
      : parseFile(file, compilation);
  if (!document) return undefined;
  const host: TemplateHost = {
    compilation,
    parse: (shared) => openShared(shared, compilation)?.document,
    resolve,
    unresolvedTags,
    sourceMaps,
    templateNames: (shared) => openShared(shared, compilation)?.templateNames ?? new Set(),
    wxs: (module) => void wxs.push(module),
    importUnit(imported, importerTags) {
      const names = openShared(imported, compilation)?.tagNames ?? new Set();
      const unit = importedUnit(imported, intersection(names, importerTags), wholeTree);
      imports.set(unit.id, unit);
      return unit.id;
    },
  };
  const unit = isImport
    ? analyseImport({ id, tags }, document, host)
    : analyseComponent({ path: id, tags, declared, required, ...(methods && { methods }) }, document, host);
  return { unit, decisions: findDecisions(unit) };
}

/** Imported files are one unit for each set of their tags that are components where they are imported. */
function importedUnit(file: string, tags: ComponentTags, wholeTree: boolean): UnitSource {
  const id = tags.size === 0 ? file : `${file}#${[...tags].sort().join(' ')}`;
  return unitSource({
    id,
    file,
    isImport: true,
    isScene: false,
    tags,
    methods: undefined,
    declared: new Map(),
    required: new Map(),
    scoped: true,
    wholeTree,
  });
}

function intersection(names: ReadonlySet<string>, tags: ComponentTags): ComponentTags {
  return new Set([...names].filter((name) => tags.has(name)));
}
