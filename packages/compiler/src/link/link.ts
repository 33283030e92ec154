import type { AppConfig } from '@heddle/runtime/protocol';
import type { Bundles, CompiledPackage, CompileOptions } from '../compiled.ts';
import type { CompiledStyles } from '../wxss/styles.ts';
import { objectLines, type Fields } from './emit.ts';
import { linkLogic, linkLogicPart, type LogicParts } from './logic.ts';
import { mapFields } from './map.ts';
import { divide, MAIN, type Homes } from './packages.ts';
import { linkView, linkViewPart } from './view.ts';

export interface LinkSources extends LogicParts {
  readonly config: AppConfig;
  readonly styles: CompiledStyles;
}

export interface Linked {
  readonly main: Bundles;
  readonly packages: readonly CompiledPackage[];
}

/** Puts what was compiled into packages, each with a part for either side. */
export function link(sources: LinkSources, options: CompileOptions): Linked {
  const { project, config } = sources;
  const homes = divide(sources);
  const known = new Set(builtinsIn(sources, homes, MAIN));
  const packages = (config.packages ?? []).map(({ root }): CompiledPackage => {
    const entry = project.subpackages.find((each) => each.root === root)?.entry;
    const fields = {
      view: linkViewPart(sources, homes, root),
      logic: linkLogicPart(sources, homes, { root, ...(entry !== undefined && { entry }) }),
    };
    const builtins = builtinsIn(sources, homes, root).filter((tag) => !known.has(tag));
    return { root, builtins, ...bundles(fields, options) };
  });
  return { main: bundles({ view: linkView(sources, homes), logic: linkLogic(sources, homes) }, options), packages };
}

function bundles({ view, logic }: { readonly view: Fields; readonly logic: Fields }, options: CompileOptions): Bundles {
  return {
    view: objectLines(view),
    logic: objectLines(logic),
    ...(options.sourceMaps && { sourceMaps: () => ({ view: mapFields(view), logic: mapFields(logic) }) }),
  };
}

/** Built-in tags in the templates of a package. */
function builtinsIn({ templates }: LinkSources, homes: Homes, root: string): string[] {
  const units = [...templates.needs].filter(([id]) => homes.unit(id, root));
  return [...new Set(units.flatMap(([, { builtins }]) => [...builtins]))].sort();
}
