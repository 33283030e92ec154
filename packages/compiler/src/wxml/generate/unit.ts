import type { ExpressionHelpers, ViewHelpers } from '@heddle/runtime/protocol';
import type { IrUnit } from '../ir.ts';
import { stringLiteral } from './literal.ts';
import { generateSkeleton, type SkeletonOptions } from './skeleton.ts';
import { extractMarks, type SourceMapping } from './source-mark.ts';
import { generateView } from './view.ts';

/** Emitted code of one unit on one side: a function of the helpers, an expression. */
export interface GeneratedUnit {
  readonly code: string;
  readonly mappings: readonly SourceMapping[];
  /** WXS modules that it calls. */
  readonly wxs: readonly string[];
}

/** `({ html, str }) => { … return { render, nodes, … }; }` */
export function viewUnit(unit: IrUnit, options: { readonly scoped: boolean }): GeneratedUnit {
  const { declarations, result, helpers } = generateView(unit, options);
  const body = [...declarations, `return ${result};`].join('\n');
  return assemble(unit, body, [...helpers]);
}

/** The same for the skeleton; `undefined` when the template leads to no component and no slot. */
export function skeletonUnit(unit: IrUnit, options: SkeletonOptions): GeneratedUnit | undefined {
  const skeleton = generateSkeleton(unit, options);
  if (skeleton === undefined) return undefined;
  const expressionHelpers = [...unit.helpers].filter((name) => expressionNames.has(name));
  return assemble(unit, `return ${skeleton};`, expressionHelpers);
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

function assemble(unit: IrUnit, marked: string, helpers: readonly (keyof ViewHelpers)[]): GeneratedUnit {
  const modules = [...unit.modules].filter(([variable]) => marked.includes(`${variable}()`));
  const accessors = modules.map(([variable, id]) => `const ${variable} = wxs(${stringLiteral(id)});\n`).join('');
  const used = helpers.filter((name) => (name === 'wxs' ? modules.length > 0 : calls(marked, name))).sort();
  const head = `({ ${used.join(', ')} }) => {\n${accessors}`;
  const { text, mappings } = extractMarks(head, marked);
  return { code: `${text}\n}`, mappings, wxs: modules.map(([, id]) => id) };
}

// A name in a string may count as a call; that costs a name in the parameter list.
function calls(code: string, name: string): boolean {
  return name === 'html' ? code.includes('html`') : name === 'nothing' ? code.includes('nothing') : code.includes(`${name}(`);
}
