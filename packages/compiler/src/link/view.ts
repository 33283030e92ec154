import type { AppConfig } from '@heddle/runtime/protocol';
import type { CompiledTemplates } from '../wxml/compile-templates.ts';
import type { CompiledModules } from '../wxs/modules.ts';
import type { CompiledStyles } from '../wxss/styles.ts';
import { scriptJson, type Fields } from './emit.ts';
import { MAIN, type Homes, type PackageRoot } from './packages.ts';
import { tracedModule, tracedUnit } from './traced.ts';

export interface ViewParts {
  readonly config: AppConfig;
  readonly templates: CompiledTemplates;
  readonly modules: CompiledModules;
  readonly styles: CompiledStyles;
}

/** The view bundle of the main package, as the fields of a `ViewBundle`. */
export function linkView(parts: ViewParts, homes: Homes): Fields {
  return [['config', scriptJson(parts.config)], ...linkViewPart(parts, homes, MAIN)];
}

/** What a package adds to it, as the fields of a `ViewPart`. */
export function linkViewPart({ templates, modules, styles }: ViewParts, homes: Homes, root: PackageRoot): Fields {
  const units = [...templates.views].filter(([id]) => homes.unit(id, root));
  const isHome = ([path]: readonly [path: string, ...rest: unknown[]]): boolean => homes.component(path, root);
  const isMain = root === MAIN;
  const fontFaces = [...styles.fontFaces].filter(([path, css]) => (path === '' ? isMain : isHome([path, css])));
  return [
    [
      'styles',
      scriptJson({
        ...(isMain && { app: styles.app }),
        fontFaces: fontFaces.map(([, css]) => css).join(''),
        sheets: Object.fromEntries([...styles.sheets].filter(isHome)),
      }),
    ],
    ['units', units.map(([id, unit]) => [id, tracedUnit(unit)])],
    ['wxs', modules.closure(units.flatMap(([, { wxs }]) => wxs)).map(([id, module]) => [id, tracedModule(module)])],
  ];
}
