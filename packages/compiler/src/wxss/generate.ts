import type { ChildNode, Container, Root } from 'postcss';
import { tidyCss } from './text.ts';

/**
 * The sheet as text: one rule a line, without comments. Written from the parts that the plugins have seen, so nothing
 * that PostCSS keeps for faithful printing passes unseen.
 */
export function generate(root: Root): string {
  return root.nodes.map((node) => print(node, '')).join('');
}

/**
 * The same text, in which `mark` stands before each rule and declaration; `nodes` are these, in order. Sheets hold no NUL
 * (`parseFile`), so a mark of it is nothing else.
 */
export function generateMarked(root: Root): { readonly text: string; readonly nodes: readonly ChildNode[] } {
  const nodes: ChildNode[] = [];
  const mark = (node: ChildNode): string => `\0${nodes.push(node) - 1}\0`;
  return { text: root.nodes.map((node) => print(node, mark)).join(''), nodes };
}

/** `@font-face` rules by themselves: browsers ignore them in the sheets of a shadow root. */
export function generateFontFaces(root: Root): string {
  const printed: string[] = [];
  root.walkAtRules(/^font-face$/i, (rule) => void printed.push(print(rule, '')));
  return printed.join('');
}

/** What stands before a node's text. */
type Mark = '' | ((node: ChildNode) => string);

function print(node: ChildNode, mark: Mark): string {
  if (node.type === 'comment') return '';
  const before = mark && mark(node);
  if (node.type === 'decl')
    return `${before}${tidyCss(node.prop)}:${tidyCss(node.value)}${node.important ? '!important' : ''};`;
  if (node.type === 'rule') {
    const body = block(node, mark);
    return body === '' ? '' : `${before}${tidyCss(node.selector)}{${body}}\n`;
  }
  const params = tidyCss(node.params);
  const head = `${before}@${node.name}${params === '' ? '' : ' '}${params}`;
  return node.nodes ? `${head}{${block(node, mark)}}\n` : `${head};\n`;
}

function block(container: Container, mark: Mark): string {
  const body = (container.nodes ?? []).map((node) => print(node, mark)).join('');
  return body.replace(/;$/, '').replace(/^(?=.*\n)/s, '\n');
}
