import type { MarkupNode } from '../ast.ts';

/** `<wxs>`, `<import>` and the definition of a template: they count wherever they stand and show nothing there. */
export function isDeclaration(node: MarkupNode): boolean {
  if (node.type === 'text') return false;
  if (node.name === 'import' || node.name === 'wxs') return true;
  return node.name === 'template' && node.attributes.some(({ name }) => name === 'name');
}
