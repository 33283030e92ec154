import { describe, expect, inject, test } from 'vitest';
import { domView, element, type Tree } from '../../../compiler/tests/oracle/tree.ts';
import { stable } from '../../../compiler/tests/oracle/values.ts';
import { filesOf, renderCase } from './template-case.ts';

/** How a DOM differs from the recorded trees: objects are their text, `hidden` is a state, a slot is no element. */
function asInDom(tree: Tree): Tree[] {
  if (typeof tree === 'string') return [tree];
  if (tree.tag === 'slot') return [];
  const attrs = Object.entries(tree.attrs ?? {}).map(([name, value]): [string, unknown] => {
    if (name === 'hidden') return [name, Boolean(value)];
    return [name, value && typeof value === 'object' && !('$' in value) ? textOf(value) : value];
  });
  return [element({ ...tree, attrs: Object.fromEntries(attrs), children: (tree.children ?? []).flatMap(asInDom) })];
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => (item === null ? '' : textOf(item))).join(',');
  return String(value);
}

const cases = inject('oracle').templates;

/** What a DOM can show, through the real compiler, worker runtime and view. */
describe('recorded template cases in a browser', () => {
  test.for(cases.map((each) => [each.id, each] as const))('%s', async ([, each]) => {
    const { accept, mayReject } = each.expect;
    const show = (trees: readonly (readonly Tree[])[]): string =>
      stable(trees.map((tree) => tree.flatMap(asInDom).map(domView)));
    const { trees, rejected } = await renderCase(each, filesOf(each));
    if (mayReject && rejected) return;
    expect(accept.map(show)).toContain(show(trees));
  });
});
