import type { AppConfig } from '@heddle/runtime/protocol';
import type { CompiledTemplates } from '../wxml/compile-templates.ts';
import type { CompiledModules } from '../wxs/modules.ts';
import type { CompiledStyles } from '../wxss/styles.ts';
import { objectLines, scriptJson } from './emit.ts';

export interface ViewParts {
  readonly config: AppConfig;
  readonly templates: CompiledTemplates;
  readonly modules: CompiledModules;
  readonly styles: CompiledStyles;
}

/** The view bundle, as an expression of a `ViewBundle`. */
export function linkView({ config, templates, modules, styles }: ViewParts): string {
  const roots = [...templates.views.values()].flatMap(({ wxs }) => wxs);
  return objectLines([
    ['config', scriptJson(config)],
    ['styles', scriptJson({ app: styles.app, fontFaces: styles.fontFaces, sheets: Object.fromEntries(styles.sheets) })],
    ['units', objectLines([...templates.views].map(([id, { code }]) => [id, code]))],
    ['wxs', objectLines(modules.closure(roots))],
  ]);
}
