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

/** Puts what was compiled into packages, each with a part for either side. Their code is joined when it is asked for. */
export function link(sources: LinkSources, options: CompileOptions): Linked {
  const { project, config } = sources;
  const homes = divide(sources);
  const known = new Set(builtinsIn(sources, homes, MAIN));
  const packages = (config.packages ?? []).map(({ root }): CompiledPackage => {
    const entry = project.subpackages.find((each) => each.root === root)?.entry;
    const builtins = builtinsIn(sources, homes, root).filter((tag) => !known.has(tag));
    const parts = bundles(
      () => linkViewPart(sources, homes, root),
      () => linkLogicPart(sources, homes, { root, ...(entry !== undefined && { entry }) }),
      options,
    );
    return withBundles({ root, builtins }, parts);
  });
  const main = bundles(
    () => linkView(sources, homes),
    () => linkLogic(sources, homes),
    options,
  );
  return { main, packages };
}

/** An object with more fields, and with these bundles, still not joined. */
export function withBundles<T extends object>(fields: T, bundle: Bundles): T & Bundles {
  return Object.defineProperties(fields, Object.getOwnPropertyDescriptors(bundle)) as T & Bundles;
}

function bundles(view: () => Fields, logic: () => Fields, options: CompileOptions): Bundles {
  const fields = { view: once(view), logic: once(logic) };
  const code = { view: once(() => objectLines(fields.view())), logic: once(() => objectLines(fields.logic())) };
  return {
    get view() {
      return code.view();
    },
    get logic() {
      return code.logic();
    },
    ...(options.sourceMaps && {
      sourceMaps: () => ({ view: mapFields(fields.view()), logic: mapFields(fields.logic()) }),
    }),
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** Built-in tags in the templates of a package. */
function builtinsIn({ templates }: LinkSources, homes: Homes, root: string): string[] {
  const units = [...templates.needs].filter(([id]) => homes.unit(id, root));
  return [...new Set(units.flatMap(([, { builtins }]) => [...builtins]))].sort();
}
