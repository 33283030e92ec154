import type { LogicHelpers, ViewHelpers } from '@heddle/runtime/protocol';
import type { IrNode, IrUnit } from '../ir.ts';
import type { Decisions } from './decisions.ts';
import { stringLiteral } from './literal.ts';
import { generateSkeleton, type SkeletonOptions } from './skeleton.ts';
import { extractMarks, type SourceMappings } from './source-mark.ts';
import { findTemplateUses, type TemplateUses } from './uses.ts';
import { generateView } from './view.ts';

/** Emitted code of one unit on one side: a function of the helpers, an expression. */
export interface GeneratedUnit {
  readonly code: string;
  readonly mappings: SourceMappings;
  /** What the mappings number. */
  readonly files: IrUnit['files'];
  /** What it takes of the helpers. */
  readonly helpers: readonly Helper[];
  /** WXS modules that it calls. */
  readonly wxs: readonly string[];
  readonly uses: TemplateUses;
}

type Helper = keyof ViewHelpers | keyof LogicHelpers;

/** `({ html, str }) => { … return { render, nodes, … }; }` */
export function viewUnit(
  unit: IrUnit,
  options: { readonly scoped: boolean; readonly decisions: Decisions },
): GeneratedUnit {
  const { declarations, result, helpers } = generateView(unit, options);
  let body = '';
  for (const declaration of declarations) body += `${declaration}\n`;
  return assemble(unit, `${body}return ${result};`, { helpers: [...helpers], uses: findTemplateUses(unit) });
}

/**
 * The same for the skeleton; `undefined` when the template leads to no component and no slot. `view`: what was made of
 * the same unit for the other side.
 */
export function skeletonUnit(
  { unit, decisions }: { readonly unit: IrUnit; readonly decisions: Decisions },
  view: GeneratedUnit,
  options: Omit<SkeletonOptions, 'kinds' | 'decisions'>,
): GeneratedUnit | undefined {
  const kinds = new Set<IrNode['type']>();
  const skeleton = generateSkeleton(unit, { ...options, decisions, kinds });
  if (skeleton === undefined) return undefined;
  const expressionHelpers: Helper[] = [...unit.helpers].filter((name) => expressionNames.has(name));
  if (decisions.size > 0) expressionHelpers.push('decide');
  return assemble(unit, `return ${skeleton};`, { helpers: expressionHelpers, uses: { ...view.uses, kinds } });
}

const expressionNames: ReadonlySet<string> = new Set<keyof LogicHelpers>([
  'get',
  'invoke',
  'apply',
  'str',
  'op',
  'unary',
  'spread',
  'fields',
  'wxs',
  'decide',
]);

function assemble(
  unit: IrUnit,
  marked: string,
  { helpers, uses }: Pick<GeneratedUnit, 'helpers' | 'uses'>,
): GeneratedUnit {
  const modules = [...unit.modules].filter(([variable]) => marked.includes(`${variable}()`));
  const accessors = modules.map(([variable, id]) => `const ${variable} = wxs(${stringLiteral(id)});\n`).join('');
  const used = helpers.filter((name) => (name === 'wxs' ? modules.length > 0 : mayCall(marked, name))).sort();
  const head = `({ ${used.join(', ')} }) => {\n${accessors}`;
  const { text, mappings } = extractMarks(head, marked);
  return { code: `${text}\n}`, mappings, files: unit.files, helpers: used, wxs: modules.map(([, id]) => id), uses };
}

/**
 * Analysis notes the helpers that expressions call, and an expression may stand on the other side only.
 * A name in a string may count as a call; that costs a name in the parameter list.
 */
function mayCall(code: string, name: Helper): boolean {
  return !expressionNames.has(name) || code.includes(`${name}(`);
}
