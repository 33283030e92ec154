import type { Container, Node, Selector } from 'postcss-selector-parser';

/** Pseudo-classes whose arguments are selectors; in others `tag` nodes are words (`:lang(en)`). */
const takesSelectors = /^::?(?:not|is|where|has|matches|any|-webkit-any|-moz-any|host|host-context|slotted|cue)$/i;
const nth = /^:nth-(?:last-)?child$/i;

/** Visits the simple selectors of a complex selector, those in `:not()` and its like included, in source order. */
export function walkSimple(selector: Container, visit: (node: Node) => void): void {
  for (const node of [...selector.nodes] as Node[]) {
    if (node.type !== 'pseudo') {
      visit(node);
    } else if (takesSelectors.test(node.value)) {
      for (const inner of node.nodes) walkSimple(inner, visit);
      visit(node);
    } else {
      if (nth.test(node.value)) for (const inner of node.nodes) walkAfterOf(inner, visit);
      visit(node);
    }
  }
}

/** `:nth-child(2n + 1 of .a)`: only what follows `of` are selectors. */
function walkAfterOf(selector: Selector, visit: (node: Node) => void): void {
  const nodes = [...selector.nodes] as Node[];
  const start = nodes.findIndex((node) => node.type === 'tag' && node.value.toLowerCase() === 'of');
  // A second selector in the list, `of .a, .b`, has no `of` of its own; `2n`, `odd` are never classes.
  const rest = start < 0 ? nodes.filter((node) => node.type === 'class') : nodes.slice(start + 1);
  for (const node of rest) visit(node);
}
