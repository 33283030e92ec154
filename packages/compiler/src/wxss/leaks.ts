import type { Selector } from 'postcss-selector-parser';
import { walkSimple } from './simple-selectors.ts';

const kinds: Readonly<Record<string, string>> = { tag: 'a tag', id: 'an id', attribute: 'an attribute' };

/** The first simple selector that renaming cannot limit to one component (spec §19.1). */
export function leaks(selector: Selector): { kind: string; text: string } | undefined {
  let leak: { kind: string; text: string } | undefined;
  walkSimple(selector, (node) => {
    const kind = Object.hasOwn(kinds, node.type) ? kinds[node.type] : undefined;
    if (kind !== undefined) leak ??= { kind, text: String(node).trim() };
  });
  return leak;
}
