import parser from 'postcss-selector-parser';
import type { Selector } from 'postcss-selector-parser';
import { walkSimple } from './simple-selectors.ts';

/** Class of a page's root element. */
export const pageRootClass = 'wx-page';

/**
 * Tag selectors name components: `view` → `wx-view`. HTML names become `wx-…` too and so match nothing. `page` and
 * `:root` are the page's root element (spec §19).
 */
export function rewriteTags(selector: Selector): void {
  walkSimple(selector, (node) => {
    if (node.type === 'tag') {
      if (node.value === 'page') node.replaceWith(parser.className({ value: pageRootClass }));
      else if (!node.value.startsWith('wx-')) node.value = `wx-${node.value}`;
    } else if (node.type === 'pseudo' && node.value.toLowerCase() === ':root') {
      node.replaceWith(parser.className({ value: pageRootClass }));
    }
  });
}
