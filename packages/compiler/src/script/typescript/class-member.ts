import type * as t from '@babel/types';
import { blank, type ScriptEdits, skipTrivia } from '../edits.ts';
import { startBehindDecorators } from './decorators.ts';
import { spanOf } from '../walk.ts';

type Member = t.ClassMethod | t.ClassPrivateMethod | t.ClassProperty | t.ClassPrivateProperty;

/**
 * Whether a class member is only a type. A field without a value is one too, as in the TypeScript of the developer
 * tools: it must not overwrite what a constructor above has set. A private one declares its name.
 */
export function isErasedMember(node: t.Node): boolean {
  switch (node.type) {
    case 'TSDeclareMethod':
    case 'TSIndexSignature':
      return true;
    case 'ClassProperty':
      return node.declare === true || node.abstract === true || !node.value;
    default:
      return false;
  }
}

/** Modifiers before the name; `?`, `!` and the type behind it. */
export function eraseClassMember(edits: ScriptEdits, node: Member, open: ReadonlySet<number>): void {
  const { source } = edits;
  const { end } = spanOf(node);
  eraseModifiers(edits, startBehindDecorators(source, node), spanOf(node.key).start);
  let after = skipTrivia(source, spanOf(node.key).end);
  if ('computed' in node && node.computed) after = skipTrivia(source, source.indexOf(']', after) + 1);
  if (source[after] === '?' || source[after] === '!') blank(edits, after, after + 1);
  // `get: T = 1` before `foo() {}` must not become a getter.
  if ((node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty') && open.has(end)) {
    edits.text.appendRight(end, ';');
  }
}

/** Takes the words away that only TypeScript knows; `static`, `async`, `get` and `set` stay. */
export function eraseModifiers(edits: ScriptEdits, start: number, end: number): void {
  const words = /\b(?:public|private|protected|readonly|override|abstract|declare)\b/g;
  for (const match of edits.source.slice(start, end).matchAll(words)) {
    blank(edits, start + match.index, start + match.index + match[0].length);
  }
}
