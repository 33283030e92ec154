import type { WxmlDocument } from '../ast.ts';
import type { IrTemplate, IrUnit } from '../ir.ts';
import { analyseChildren } from './children.ts';
import { rootEnvironment } from './environment.ts';
import { expressionContext, type Place } from './place.ts';
import { declareFile } from './template.ts';
import {
  UnitBuilder,
  type ComponentTags,
  type DeclaredByTag,
  type Origin,
  type RequiredGenerics,
  type TemplateHost,
} from './unit.ts';

/** Analyses the template of a page or component. Unit id: the component's path. */
export function analyseComponent(
  {
    path,
    tags,
    methods,
    declared = new Map(),
    required = new Map(),
  }: {
    readonly path: string;
    readonly tags: ComponentTags;
    readonly methods?: ReadonlySet<string>;
    readonly declared?: DeclaredByTag;
    readonly required?: RequiredGenerics;
  },
  document: WxmlDocument,
  host: TemplateHost,
): IrUnit {
  return analyse(new UnitBuilder(path, host, { tags, methods, declared, required, isImport: false }), document);
}

/** Analyses the templates of an imported file. Whose methods its events call is not known. */
export function analyseImport(
  { id, tags }: { readonly id: string; readonly tags: ComponentTags },
  document: WxmlDocument,
  host: TemplateHost,
): IrUnit {
  return analyse(
    new UnitBuilder(id, host, { tags, methods: undefined, declared: new Map(), required: new Map(), isImport: true }),
    document,
  );
}

function analyse(unit: UnitBuilder, document: WxmlDocument): IrUnit {
  const templates: IrTemplate[] = [];

  const enter = (opened: WxmlDocument, outer: Place | undefined): Place => {
    const index = unit.files.push({ file: opened.file, source: opened.source }) - 1;
    const base = {
      file: opened.file,
      index,
      templatePrefix: index === 0 ? '' : `${index}:`,
      parent: outer?.origin,
      inTemplate: outer?.origin.inTemplate ?? false,
    };
    const { modules, templates: own } = declareFile(opened, base, outer?.origin.modules ?? new Map(), unit);
    const origin: Origin = { ...base, modules };
    const place: Place = {
      unit,
      origin,
      environment: outer?.environment ?? rootEnvironment,
      expressions: expressionContext(unit, origin),
      rowSlot: undefined,
      hasSlots: false,
      blockSlot: undefined,
      children: analyseChildren,
      enter,
    };
    // Template bodies see their data and the modules of their own file, nothing of the place (spec §7.1).
    for (const { name, element } of own) {
      const inside: Place = { ...place, environment: rootEnvironment, origin: { ...origin, inTemplate: true } };
      templates.push({ name: base.templatePrefix + name, children: analyseChildren(element.children, inside) });
    }
    return place;
  };

  const place = enter(document, undefined);
  const root = unit.surroundings.isImport ? undefined : analyseChildren(document.children, place);
  return {
    id: unit.id,
    files: unit.files,
    root,
    templates,
    references: unit.references,
    modules: unit.modules,
    helpers: unit.helpers,
    keys: unit.keys,
    builtins: unit.builtins,
    assets: unit.assets,
    slots: unit.slots,
    slotRequests: unit.slotRequests,
    genericRequests: unit.genericRequests,
  };
}
