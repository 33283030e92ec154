import type { ChildNode, Container, Root } from 'postcss';
import { tidyCss } from './text.ts';

/**
 * The sheet as text: one rule a line, without comments. Written from the parts that the plugins have seen, so nothing
 * that PostCSS keeps for faithful printing passes unseen.
 */
export function generate(root: Root): string {
  return root.nodes.map(print).join('');
}

/** `@font-face` rules by themselves: browsers ignore them in the sheets of a shadow root. */
export function generateFontFaces(root: Root): string {
  const printed: string[] = [];
  root.walkAtRules(/^font-face$/i, (rule) => void printed.push(print(rule)));
  return printed.join('');
}

function print(node: ChildNode): string {
  if (node.type === 'comment') return '';
  if (node.type === 'decl') return `${tidyCss(node.prop)}:${tidyCss(node.value)}${node.important ? '!important' : ''};`;
  if (node.type === 'rule') {
    const body = block(node);
    return body === '' ? '' : `${tidyCss(node.selector)}{${body}}\n`;
  }
  const params = tidyCss(node.params);
  const head = `@${node.name}${params === '' ? '' : ' '}${params}`;
  return node.nodes ? `${head}{${block(node)}}\n` : `${head};\n`;
}

function block(container: Container): string {
  const body = (container.nodes ?? []).map(print).join('');
  return body.replace(/;$/, '').replace(/^(?=.*\n)/s, '\n');
}
