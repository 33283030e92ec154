import type * as t from '@babel/types';
import MagicString from 'magic-string';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Analysis, Reference } from './scope.ts';
import type { Path } from './walk.ts';

/** A script on its way to becoming a module factory. Each step edits `text`; none looks at what another one wrote. */
export interface ScriptEdits {
  readonly id: string;
  readonly source: string;
  readonly program: t.Program;
  readonly typescript: boolean;
  readonly analysis: Analysis;
  readonly text: MagicString;
  /** Statements that go before everything else, on the first line. */
  readonly prologue: string[];
  /** How our code reaches what the registry passes, even where the module has variables of that name. */
  registry(name: RegistryName): string;
  /** A name nobody in this module uses, like the wish. */
  uniqueName(wish: string): string;
  report(diagnostic: Diagnostic): void;
}

export type RegistryName = 'require' | 'module' | 'exports';

export function createEdits(
  script: Pick<ScriptEdits, 'id' | 'source' | 'program' | 'typescript' | 'analysis' | 'report'>,
): ScriptEdits {
  const used = new Set(script.analysis.identifiers);
  const uniqueName = (wish: string): string => {
    let name = wish;
    for (let n = 2; used.has(name); n++) name = `${wish}${n}`;
    used.add(name);
    return name;
  };
  const prologue: string[] = [];
  const registry = registryNames(script.analysis, uniqueName, prologue);
  return { ...script, text: new MagicString(script.source), prologue, registry, uniqueName };
}

/**
 * A name the module declares itself cannot be a parameter too (`const module = …` would be a syntax error), so the
 * parameter gets another one. A name that only functions inside declare gets an alias, made when it is first needed.
 */
function registryNames(
  { module, nestedNames }: Analysis,
  uniqueName: (wish: string) => string,
  prologue: string[],
): (name: RegistryName) => string {
  const known = new Map<RegistryName, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const isDeclared = module.names.has(name);
    const chosen = isDeclared || nestedNames.has(name) ? uniqueName(`_${name}`) : name;
    if (chosen !== name && !isDeclared) prologue.push(`const ${chosen} = ${name};`);
    known.set(name, chosen);
    return chosen;
  };
}

/** Takes text away and leaves its line breaks, so that lines keep their numbers. */
export function blank(edits: ScriptEdits, start: number, end: number): void {
  const { source, text } = edits;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && source[at] !== '\n') continue;
    if (at > from) text.remove(from, at);
    from = at + 1;
  }
}

/**
 * Puts `code` in place of a statement or class member, on its first line. Empty code becomes `;`: without it, what
 * comes before might run into what comes after.
 */
export function replaceStatement(edits: ScriptEdits, node: t.Node, code = ';'): void {
  const start = node.start ?? 0;
  edits.text.update(start, start + 1, code);
  blank(edits, start + 1, node.end ?? start + 1);
}

/** The first offset from `at` that is neither white space nor comment. */
export function skipTrivia(source: string, at: number): number {
  const trivia = /(?:\s|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)*/y;
  trivia.lastIndex = at;
  return at + (trivia.exec(source)?.[0].length ?? 0);
}

/** Puts an expression like `_module.name` in place of an identifier. */
export function replaceReference(edits: ScriptEdits, { path }: Reference, expression: string): void {
  const { start, end } = identifierSpan(path.node);
  if (isShorthand(path)) {
    edits.text.update(start, end, `${path.node.name}: ${expression}`);
  } else if (isCallee(path)) {
    // Called as a plain function: `this` must not be the object that holds it.
    edits.text.update(start, end, `${semicolonBefore(edits, path)}(0, ${expression})`);
  } else {
    edits.text.update(start, end, expression);
  }
}

/** An identifier without the type annotation that may belong to its node. */
export function identifierSpan(node: t.Identifier): { start: number; end: number } {
  const start = node.start ?? 0;
  return { start, end: start + node.name.length };
}

/** `{ a }` or `{ a = 1 } = …`: the name is key and value at once. */
export function isShorthand(path: Path): boolean {
  const outer = path.parent?.node.type === 'AssignmentPattern' && path.key === 'left' ? path.parent : path;
  const property = outer.parent?.node;
  return property?.type === 'ObjectProperty' && property.shorthand && outer.key === 'value';
}

const transparent = new Set([
  'TSNonNullExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSInstantiationExpression',
]);

function isCallee(path: Path): boolean {
  let at = path;
  while (at.parent && at.key === 'expression' && transparent.has(at.parent.node.type)) at = at.parent;
  const type = at.parent?.node.type;
  return (
    ((type === 'CallExpression' || type === 'OptionalCallExpression') && at.key === 'callee') ||
    (type === 'TaggedTemplateExpression' && at.key === 'tag')
  );
}

/** A `;` where a statement now begins with a bracket and the one before may have none at its end. */
export function semicolonBefore(edits: ScriptEdits, path: Path): string {
  let at: Path | undefined = path;
  while (at && at.node.type !== 'ExpressionStatement') {
    if (at.node.start !== path.node.start) return '';
    at = at.parent;
  }
  if (!at?.parent || at.node.start !== path.node.start) return '';
  const inList =
    at.key === 'body' && /^(?:Program|BlockStatement|StaticBlock|TSModuleBlock)$/.test(at.parent.node.type);
  if (!inList && at.key !== 'consequent') return '';
  if (at.key === 'consequent' && at.parent.node.type !== 'SwitchCase') return '';
  let before = (path.node.start ?? 0) - 1;
  while (/\s/.test(edits.source[before] ?? '')) before--;
  return /^[;{]?$/.test(edits.source[before] ?? '') ? '' : ';';
}
