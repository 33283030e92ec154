import type { Container, Plugin } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { headOf, placeOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export const largestSheet = 1024 * 1024;
const mostRules = 20_000;
const deepestRule = 32;
const deepestValue = 64;
const longestSelector = 1024;
const mostHas = 200;

/** Limits of sandbox §6: what goes beyond them is reported and left out. */
export function limits(sheet: Sheet): Plugin {
  return {
    postcssPlugin: 'heddle-limits',
    Once(root) {
      cutDeepRules(root, sheet);
      limitRules(root, sheet);
      root.walkDecls((declaration) => {
        if (depthOf(declaration.value) <= deepestValue) return;
        sheet.compilation.report(messages.tooDeep(placeOf(sheet, declaration), deepestValue));
        declaration.remove();
      });
    },
  };
}

/** Empties rules nested too deep. Walks by itself, because walking deeper is what must not happen. */
export function cutDeepRules(container: Container, sheet: Sheet, depth = 0): void {
  for (const node of container.nodes ?? []) {
    if (!('nodes' in node) || !node.nodes?.length) continue;
    if (depth < deepestRule) {
      cutDeepRules(node, sheet, depth + 1);
    } else {
      sheet.compilation.report(messages.tooDeep(placeOf(sheet, node), deepestRule));
      node.removeAll();
    }
  }
}

function limitRules(root: Container, sheet: Sheet): void {
  const report = sheet.compilation.report;
  let rules = 0;
  let has = 0;
  root.walkRules((rule) => {
    if (++rules > mostRules) {
      if (rules === mostRules + 1) report(messages.tooManyRules(placeOf(sheet, rule), mostRules));
      rule.remove();
      return;
    }
    const place = headOf(sheet, rule, rule.selector.length);
    const kept = rule.selectors.filter((selector) => selector.length <= longestSelector);
    if (kept.length < rule.selectors.length) {
      report(messages.selectorTooLong(place, longestSelector));
      if (kept.length === 0) return void rule.remove();
      rule.selectors = kept;
    }
    has += rule.selector.split(/:has\(/i).length - 1;
    if (has > mostHas && /:has\(/i.test(rule.selector)) {
      report(messages.tooManyHas(place, mostHas));
      rule.remove();
    }
  });
}

function depthOf(value: string): number {
  let depth = 0;
  let deepest = 0;
  for (const bracket of value.match(/[()]/g) ?? []) {
    depth = bracket === '(' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
