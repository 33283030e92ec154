import { describe, expect, inject, test } from 'vitest';
import { element, type Tree } from '../../../compiler/tests/oracle/tree.ts';
import { stable } from '../../../compiler/tests/oracle/values.ts';
import { filesOf, renderCase } from './template-case.ts';

/** Those without components are compared typed in the compiler's tests, where no browser is needed. */
const cases = inject('oracle').templates.filter(({ components }) => components);

describe('recorded template cases with components, typed', () => {
  test.for(cases.map((each) => [each.id, each] as const))('%s', async ([, each]) => {
    const { trees, rejected } = await renderCase(each, filesOf(each), { typed: true });
    if (each.expect.mayReject && rejected) return;
    const show = (all: readonly (readonly Tree[])[]): string => stable(all.map((tree) => tree.map(withSortedClasses)));
    expect(each.expect.accept.map(show)).toContain(show(trees));
  });
});

/** External classes may stand before or behind an element's own: the order of class names means nothing. */
function withSortedClasses(tree: Tree): Tree {
  if (typeof tree === 'string') return tree;
  const { class: names, ...others } = tree.attrs ?? {};
  const attrs = typeof names === 'string' ? { ...others, class: names.split(' ').sort().join(' ') } : tree.attrs;
  return element({ ...tree, ...(attrs && { attrs }), children: (tree.children ?? []).map(withSortedClasses) });
}
