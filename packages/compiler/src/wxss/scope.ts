import type { ClassName, Selector } from 'postcss-selector-parser';
import { walkSimple } from './simple-selectors.ts';

/**
 * The selector with every class prefixed, once for each prefix: `.a .b` → `.p--a .p--b`. Class names of the
 * built-in components, `.wx-…`, are known to everyone and stay (spec §19.1).
 */
export function scopeClasses(selector: Selector, prefixes: readonly string[]): Selector[] {
  if (classesOf(selector).length === 0) return [selector];
  return prefixes.map((prefix) => {
    if (prefix === '') return selector;
    const copy = selector.clone() as Selector;
    for (const node of classesOf(copy)) {
      // As written, so that escapes stay.
      const written = node.toString().trim().slice(1);
      node.setPropertyWithoutEscape('value', `${prefix}--${written}`);
    }
    return copy;
  });
}

function classesOf(selector: Selector): ClassName[] {
  const found: ClassName[] = [];
  walkSimple(selector, (node) => {
    if (node.type === 'class' && !node.value.startsWith('wx-')) found.push(node);
  });
  return found;
}
