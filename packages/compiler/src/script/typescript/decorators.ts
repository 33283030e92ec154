import type * as t from '@babel/types';
import { syntaxError } from '../../diagnostics/messages/script.ts';
import { blank, type ScriptEdits, skipTrivia } from '../edits.ts';
import { propertyAccess } from '../esm/interop.ts';
import { type Path, rootPath, spanOf, walk } from '../walk.ts';

type Decorated = t.Node & { readonly decorators?: t.Decorator[] | null };
type Member = t.ClassMethod | t.ClassProperty;

/**
 * Decorators as TypeScript has them with `experimentalDecorators`: of instance members, then of static ones, then of
 * the class, each list from its last to its first. They stay where they are written, in static blocks that note
 * them, so that lines keep their numbers; the last block of the class applies what was noted.
 */
export function generateDecorators(edits: ScriptEdits): void {
  if (!edits.typescript) return;
  const helper = createHelper(edits);
  walk(rootPath(edits.program), (path) => {
    if (path.node.type === 'ClassDeclaration' || path.node.type === 'ClassExpression') {
      generateClass(edits, path as Path<t.Class>, helper);
    }
    if (MISPLACED.has(path.node.type)) for (const each of decoratorsOf(path.node)) refuse(edits, each);
  });
}

/** What TypeScript decorates not. */
const MISPLACED: ReadonlySet<string> = new Set([
  'ClassExpression',
  'ClassPrivateMethod',
  'ClassPrivateProperty',
  'ClassAccessorProperty',
]);

function refuse(edits: ScriptEdits, decorator: t.Decorator): void {
  const span = spanOf(decorator);
  edits.report(syntaxError({ file: edits.id, span }, 'Decorators are not valid here.'));
  blank(edits, span.start, span.end);
}

/** Decorators stand before their node, which begins where they do. */
export function decoratorsOf(node: Decorated): readonly t.Decorator[] {
  return node.decorators ?? [];
}

/** Where a node begins behind its decorators. */
export function startBehindDecorators(source: string, node: Decorated): number {
  const last = decoratorsOf(node).at(-1);
  return last ? skipTrivia(source, spanOf(last).end) : spanOf(node).start;
}

/** Makes the name of the function that applies decorators, when it is first needed. */
function createHelper(edits: ScriptEdits): () => string {
  let name: string | undefined;
  return () => {
    if (name !== undefined) return name;
    name = edits.uniqueName('_decorate');
    edits.prologue.push(`const ${name} = ${DECORATE};`);
    return name;
  };
}

/** A decorator gets what the one behind it returned; a class is replaced, a member defined anew. */
const DECORATE =
  '(decorators, target, key, hasDescriptor) => { ' +
  'let result = key === undefined ? target : hasDescriptor ? Object.getOwnPropertyDescriptor(target, key) : undefined; ' +
  'for (const decorator of decorators.reverse()) ' +
  'result = (key === undefined ? decorator(result) : decorator(target, key, result)) || result; ' +
  'if (key !== undefined && result) Object.defineProperty(target, key, result); return result; }';

function generateClass(edits: ScriptEdits, path: Path<t.Class>, helper: () => string): void {
  const { node } = path;
  const members = node.body.body.filter((each): each is Member => /^Class(?:Method|Property)$/.test(each.type));
  const noted = members.filter((each) => !isConstructor(each) && hasDecorators(each));
  if (noted.length > 0) {
    const list = edits.uniqueName('_members');
    edits.prologue.push(`const ${list} = [];`);
    for (const member of noted) generateMember(edits, member, list);
    const byPlace = `${list}.splice(0).sort((a, b) => a[0] - b[0])`;
    const apply = `${helper()}(make(), isStatic ? this : this.prototype, key, hasDescriptor)`;
    edits.text.appendLeft(
      spanOf(node.body).end - 1,
      `; static { for (const [isStatic, key, hasDescriptor, make] of ${byPlace}) ${apply}; } `,
    );
  }
  if (node.type === 'ClassDeclaration') generateClassDecorators(edits, node, members.find(isConstructor), helper);
}

function isConstructor(member: Member): boolean {
  return member.type === 'ClassMethod' && member.kind === 'constructor';
}

function hasDecorators(member: Member): boolean {
  return decoratorsOf(member).length > 0 || decoratedParameters(member).length > 0;
}

interface DecoratedParameter {
  readonly index: number;
  readonly decorator: t.Decorator;
}

function decoratedParameters(member: Member | undefined): DecoratedParameter[] {
  if (member?.type !== 'ClassMethod') return [];
  // `this` is only a type.
  const params = (member.params as Decorated[]).filter((each) => !(each.type === 'Identifier' && each.name === 'this'));
  return params.flatMap((each, index) => decoratorsOf(each).map((decorator) => ({ index, decorator })));
}

/** `@a @b() name` becomes `static { …note [a, b()] } name`. */
function generateMember(edits: ScriptEdits, member: Member, list: string): void {
  const isMethod = member.type === 'ClassMethod';
  const head = `;static { ${list}.push([${member.static === true}, ${generateKey(edits, member)}, ${isMethod}, () => `;
  generateList(edits, member, decoratedParameters(member), { head, at: spanOf(member).start, tail: ']); } ' });
  if (!isMethod && member.value && !member.static) assignField(edits, member);
}

interface Wrapping {
  readonly head: string;
  /** Where the list goes when only parameters have decorators. */
  readonly at: number;
  readonly tail: string;
}

/** The decorators of a node as a list in their place, with those of its parameters behind them. */
function generateList(
  edits: ScriptEdits,
  node: Decorated,
  parameters: readonly DecoratedParameter[],
  { head, at, tail }: Wrapping,
): void {
  const { text } = edits;
  const own = decoratorsOf(node);
  own.forEach((decorator, index) => {
    const { start } = spanOf(decorator);
    text.update(start, start + 1, index === 0 ? `${head}[` : ', ');
  });
  const last = own.at(-1);
  const end = last ? spanOf(last).end : at;
  text.appendLeft(end, last ? ', ' : `${head}[`);
  for (const { index, decorator } of parameters) {
    const { start } = spanOf(decorator);
    const inner = spanOf(decorator.expression);
    text.remove(start, start + 1);
    text.appendRight(inner.start, `((decorator) => (target, key) => void decorator(target, key, ${index}))(`);
    text.appendLeft(inner.end, '), ');
    text.move(inner.start, inner.end, end);
  }
  text.appendRight(end, `]${tail}`);
}

/** The key of a member as an expression; a computed one is computed once. */
function generateKey(edits: ScriptEdits, { key, computed }: Member): string {
  const { start, end } = spanOf(key);
  if (!computed) return key.type === 'Identifier' ? JSON.stringify(key.name) : edits.source.slice(start, end);
  const name = edits.uniqueName('_key');
  edits.prologue.push(`let ${name};`);
  edits.text.appendRight(start, `${name} = (`).appendLeft(end, ')');
  return name;
}

/** A decorated field is assigned, not defined: its decorator may have put a setter in its place. */
function assignField(edits: ScriptEdits, member: t.ClassProperty): void {
  const { key, computed } = member;
  const { text, source } = edits;
  const name = edits.uniqueName('_field');
  const end = spanOf(member).end - (source[spanOf(member).end - 1] === ';' ? 1 : 0);
  const { start } = spanOf(key);
  if (computed) {
    const open = source.lastIndexOf('[', start);
    text.appendRight(open, `#${name} = void (this`);
  } else if (key.type === 'Identifier') {
    text.update(start, spanOf(key).end, `#${name} = void (this${propertyAccess(key.name)}`);
  } else {
    text.appendRight(start, `#${name} = void (this[`).appendLeft(spanOf(key).end, ']');
  }
  text.appendLeft(end, ')');
}

/**
 * `@a class C {}` becomes a variable that the methods of the class see too, so that all mean the class that the
 * decorators returned.
 */
function generateClassDecorators(
  edits: ScriptEdits,
  node: t.ClassDeclaration,
  maker: Member | undefined,
  helper: () => string,
): void {
  if (!isDecoratedClass(node)) return;
  const parameters = decoratedParameters(maker);
  const { source, text } = edits;
  const body = spanOf(node.body);
  const start = classKeyword(source, node);
  const name = node.id?.name ?? edits.uniqueName('_default');
  const make = edits.uniqueName('_decorators');
  generateList(edits, node, parameters, { head: `;const ${make} = () => `, at: start, tail: '; ' });
  text.appendRight(start, `let ${name}; ${name} = `);
  if (node.id) text.remove(spanOf(node.id).start, spanOf(node.id).start + name.length);
  text.appendRight(body.start + 1, ` static { ${name} = this; }`);
  const exported = node.id ? '' : ` ${edits.registry('exports')}.default = ${name};`;
  // Before what exports it.
  text.prependLeft(body.end, `; ${name} = ${helper()}(${make}(), ${name});${exported}`);
}

/** Whether a class is replaced by what its decorators return. */
export function isDecoratedClass(node: t.Node): node is t.ClassDeclaration {
  if (node.type !== 'ClassDeclaration') return false;
  const maker = node.body.body.find((each) => each.type === 'ClassMethod' && each.kind === 'constructor');
  return decoratorsOf(node).length > 0 || decoratedParameters(maker as Member | undefined).length > 0;
}

function classKeyword(source: string, node: t.ClassDeclaration): number {
  return skipWords(source, startBehindDecorators(source, node), ['export', 'default', 'abstract']);
}

/** The words `export default` of a decorated class, which may stand before its decorators or behind them. */
export function exportWords(source: string, statement: t.Node, node: t.Node): { start: number; end: number } {
  const behind = startBehindDecorators(source, node);
  const isBehind = decoratorsOf(node).length > 0 && source.startsWith('export', behind);
  if (isBehind) return { start: behind, end: skipWords(source, behind, ['export', 'default']) };
  return { start: spanOf(statement).start, end: spanOf(node).start };
}

function skipWords(source: string, start: number, words: readonly string[]): number {
  return words.reduce((at, word) => (source.startsWith(word, at) ? skipTrivia(source, at + word.length) : at), start);
}
