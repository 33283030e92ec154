import type { ExpressionHelpers, ViewHelpers } from '@heddle/runtime/protocol';
import type { IrNode, IrUnit } from '../ir.ts';
import { stringLiteral } from './literal.ts';
import { generateSkeleton, type SkeletonOptions } from './skeleton.ts';
import { extractMarks, type SourceMappings } from './source-mark.ts';
import { findTemplateUses, type TemplateUses } from './uses.ts';
import { generateView } from './view.ts';

/** Emitted code of one unit on one side: a function of the helpers, an expression. */
export interface GeneratedUnit {
  readonly code: string;
  readonly mappings: SourceMappings;
  /** What it takes of the helpers. */
  readonly helpers: readonly (keyof ViewHelpers)[];
  /** WXS modules that it calls. */
  readonly wxs: readonly string[];
  readonly uses: TemplateUses;
}

/** `({ html, str }) => { … return { render, nodes, … }; }` */
export function viewUnit(unit: IrUnit, options: { readonly scoped: boolean }): GeneratedUnit {
  const { declarations, result, helpers } = generateView(unit, options);
  const body = [...declarations, `return ${result};`].join('\n');
  return { ...assemble(unit, body, [...helpers]), uses: findTemplateUses(unit) };
}

/** The same for the skeleton; `undefined` when the template leads to no component and no slot. */
export function skeletonUnit(unit: IrUnit, options: Omit<SkeletonOptions, 'kinds'>): GeneratedUnit | undefined {
  const kinds = new Set<IrNode['type']>();
  const skeleton = generateSkeleton(unit, { ...options, kinds });
  if (skeleton === undefined) return undefined;
  const expressionHelpers = [...unit.helpers].filter((name) => expressionNames.has(name));
  const uses = { ...findTemplateUses(unit), kinds };
  return { ...assemble(unit, `return ${skeleton};`, expressionHelpers), uses };
}

const expressionNames: ReadonlySet<string> = new Set<keyof ExpressionHelpers>([
  'get',
  'invoke',
  'apply',
  'str',
  'op',
  'unary',
  'spread',
  'fields',
  'wxs',
]);

function assemble(unit: IrUnit, marked: string, helpers: readonly (keyof ViewHelpers)[]): Omit<GeneratedUnit, 'uses'> {
  const modules = [...unit.modules].filter(([variable]) => marked.includes(`${variable}()`));
  const accessors = modules.map(([variable, id]) => `const ${variable} = wxs(${stringLiteral(id)});\n`).join('');
  const used = helpers.filter((name) => (name === 'wxs' ? modules.length > 0 : mayCall(marked, name))).sort();
  const head = `({ ${used.join(', ')} }) => {\n${accessors}`;
  const { text, mappings } = extractMarks(head, marked);
  return { code: `${text}\n}`, mappings, helpers: used, wxs: modules.map(([, id]) => id) };
}

/**
 * Analysis notes the helpers that expressions call, and an expression may stand on the other side only.
 * A name in a string may count as a call; that costs a name in the parameter list.
 */
function mayCall(code: string, name: keyof ViewHelpers): boolean {
  return !expressionNames.has(name) || code.includes(`${name}(`);
}
