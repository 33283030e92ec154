import type { Compilation } from '../compilation.ts';
import { analyseComponent, analyseImport } from './analyse/index.ts';
import { elementsIn } from './analyse/template.ts';
import { literalValue } from './analyse/attribute.ts';
import type { ComponentTags, TemplateHost, WxsSource } from './analyse/unit.ts';
import type { WxmlDocument } from './ast.ts';
import type { IrUnit } from './ir.ts';
import { leadingTemplates } from './generate/leads.ts';
import { memoize } from '../memoize.ts';
import { parseWxml } from './parse.ts';

/** Every template of an app, analysed. */
export interface Templates {
  readonly units: ReadonlyMap<string, IrUnit>;
  /** WXS modules that templates name, by id. */
  readonly wxs: ReadonlyMap<string, WxsSource>;
  /** Whether a template of a unit, own or imported, leads to a component or slot. */
  leads(unit: IrUnit, template: string): boolean;
}

/** A template to analyse: the component's path, its file, and the tags that are components there. */
export interface TemplateEntry {
  readonly path: string;
  readonly file: string;
  readonly tags: ComponentTags;
  /** Methods that events may call, when all of them are known. */
  readonly methods?: ReadonlySet<string>;
}

/** What analysis asks of the project. */
export interface TemplateContext {
  readonly resolve: TemplateHost['resolve'];
  readonly unresolvedTags: ComponentTags;
}

/** Analyses the templates of pages and components, and all files they import. */
export function analyseTemplates(
  entries: readonly TemplateEntry[],
  { resolve, unresolvedTags }: TemplateContext,
  compilation: Compilation,
): Templates {
  const units = new Map<string, IrUnit>();
  const wxs = new Map<string, WxsSource>();
  const imports = createImports();
  const parse = memoize((file: string): WxmlDocument | undefined => {
    const source = compilation.host.read(file);
    return source === undefined ? undefined : parseWxml(source, file, compilation.report);
  });
  const tagNames = memoize((file: string) => {
    const names = new Set<string>();
    for (const { name } of elementsIn(parse(file)?.children ?? [])) names.add(name);
    return names;
  });
  const host: TemplateHost = {
    compilation,
    parse,
    resolve,
    unresolvedTags,
    templateNames: memoize((file: string) => templateNames(parse(file))),
    importUnit: (file, tags) => imports.unitFor(file, intersection(tagNames(file), tags)),
    wxs: (module) => void wxs.set(module.id, module),
  };
  for (const entry of entries) {
    const document = parse(entry.file);
    if (document) units.set(entry.path, analyseComponent(entry, document, host));
  }
  // Analysing an imported file may name further ones.
  for (let next = imports.take(); next; next = imports.take()) {
    const document = parse(next.file);
    if (document) units.set(next.id, analyseImport(next, document, host));
  }
  return { units, wxs, leads: findLeadingTemplates(units) };
}

interface Imported {
  readonly id: string;
  readonly file: string;
  readonly tags: ComponentTags;
}

/** Imported files are one unit for each set of their tags that are components where they are imported. */
function createImports() {
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const waiting: Imported[] = [];
  return {
    unitFor(file: string, tags: ComponentTags): string {
      const key = JSON.stringify([file, [...tags].sort()]);
      const known = ids.get(key);
      if (known) return known;
      const count = (counts.get(file) ?? 0) + 1;
      counts.set(file, count);
      const id = count === 1 ? file : `${file}#${count}`;
      ids.set(key, id);
      waiting.push({ id, file, tags });
      return id;
    },
    take: () => waiting.shift(),
  };
}

function templateNames(document: WxmlDocument | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name: tag, attributes } of elementsIn(document?.children ?? [])) {
    if (tag !== 'template') continue;
    const name = literalValue(attributes.find((attribute) => attribute.name === 'name'));
    if (name) names.add(name);
  }
  return names;
}

/** Templates may use each other in rings: what leads to a component is found by repeating until nothing is added. */
function findLeadingTemplates(units: ReadonlyMap<string, IrUnit>): Templates['leads'] {
  const leading = new Map([...units].map(([id]) => [id, new Set<string>()]));
  const leads = (unit: IrUnit, template: string): boolean => {
    const reference = unit.references.get(template);
    if (leading.get(unit.id)?.has(template)) return true;
    return reference !== undefined && (leading.get(reference.unit)?.has(reference.name) ?? false);
  };
  for (let grew = true; grew;) {
    grew = false;
    for (const [id, unit] of units) {
      const known = leading.get(id)!;
      for (const name of leadingTemplates(unit, (template) => leads(unit, template))) {
        if (known.has(name)) continue;
        known.add(name);
        grew = true;
      }
    }
  }
  return leads;
}

function intersection(names: ReadonlySet<string>, tags: ComponentTags): ComponentTags {
  return new Set([...names].filter((name) => tags.has(name)));
}
