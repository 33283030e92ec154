import { describe, expect, inject, test } from 'vitest';
import { parsePath, type LogicBundle, type ViewBundle } from '@heddle/runtime/protocol';
import { compile, memoryHost } from '@heddle/compiler';
import type { TemplateCase } from './cases.ts';
import { createNaiveView } from './naive-view.ts';
import { domView, type Tree } from './tree.ts';
import { decode, stable } from './values.ts';

const cases = inject('oracle').templates;

/** Cases with components need a component tree: the runtime's tests run those. */
const plain = cases.filter(({ components }) => !components);

function render({ files, entry, data, steps = [] }: TemplateCase): { trees: Tree[][]; rejected: boolean } {
  const page = entry.replace(/\.wxml$/, '');
  const app = { 'app.json': JSON.stringify({ pages: [page] }), [`${page}.js`]: 'Page({})' };
  const compiled = compile(memoryHost({ ...files, ...app }));
  const bundle = new Function(`return (${compiled.view})`)() as ViewBundle;
  const { units } = new Function(`return (${'logic' in compiled ? compiled.logic : '{}'})`)() as Partial<LogicBundle>;
  const view = createNaiveView(bundle, () => {}, undefined, units);
  const state = decode(data ?? {}) as Record<string, unknown>;
  const trees = [view.render(page, state)];
  for (const step of steps) {
    for (const [key, value] of Object.entries(decode(step) as Record<string, unknown>)) {
      writeValue(state, parsePath(key)!, value);
    }
    trees.push(view.render(page, state));
  }
  return { trees, rejected: compiled.diagnostics.some(({ severity }) => severity === 'error') };
}

/** What `setData` does to the data: missing parts are made, `[n]` makes an array (spec §13.1). */
function writeValue(state: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let container = state as Record<string | number, unknown>;
  for (const [level, segment] of path.slice(0, -1).entries()) {
    const wantsArray = typeof path[level + 1] === 'number';
    const current = container[segment];
    if (typeof current !== 'object' || current === null || Array.isArray(current) !== wantsArray) {
      container[segment] = wantsArray ? [] : {};
    }
    container = container[segment] as Record<string | number, unknown>;
  }
  container[path.at(-1)!] = value;
}

describe('recorded template cases, typed', () => {
  test.for(plain.map((recorded) => [recorded.id, recorded] as const))('%s', ([, recorded]) => {
    const { accept, level, mayReject } = recorded.expect;
    const { trees, rejected } = render(recorded);
    if (mayReject && rejected) return;
    const show = (all: readonly (readonly Tree[])[]): string =>
      stable(level === 'typed' ? all : all.map((tree) => tree.map(domView)));
    expect(accept.map(show)).toContain(show(trees));
  });
});
