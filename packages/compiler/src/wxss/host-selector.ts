import parser from 'postcss-selector-parser';
import type { Pseudo, Selector } from 'postcss-selector-parser';
import type { Place } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/wxss.ts';
import type { Sheet } from './sheet.ts';
import { walkSimple } from './simple-selectors.ts';
import { pageRootClass } from './tag.ts';

/** Class that the view puts on the host elements of a component. */
export function hostClass(prefix: string): string {
  return `wx-host--${prefix}`;
}

/**
 * `:host` is the component's host element, in a page the page's root. Combined forms are not mini-program style:
 * reported, and kept where CSS gives them a meaning (spec §19). `authored` is the selector
 * before it was scoped. False when the selector has to go.
 */
export function rewriteHost(selector: Selector, authored: string, place: Place, sheet: Sheet): boolean {
  const hosts: Pseudo[] = [];
  walkSimple(selector, (node) => {
    if (node.type === 'pseudo' && /^:host(?:-context)?$/i.test(node.value)) hosts.push(node);
  });
  if (hosts.some((host) => host.nodes.length > 0 || host.value.length > ':host'.length)) {
    sheet.compilation.report(messages.hostFunction(place, authored));
    return false;
  }
  if (hosts.length > 0 && selector.nodes.length > 1) {
    sheet.compilation.report(messages.hostCombined(place, authored));
  }
  for (const host of hosts) host.replaceWith(parser.className({ value: classFor(sheet) }));
  return true;
}

function classFor(sheet: Sheet): string {
  const prefix = sheet.prefixes.find((each) => each !== '');
  return prefix === undefined ? pageRootClass : hostClass(prefix);
}
