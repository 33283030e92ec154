import { rpxToCalc } from '@heddle/runtime/protocol';
import type { Plugin } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { headOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Descriptors are not properties: `var()` means nothing there. */
const holdsDescriptors = /^(?:font-face|page|counter-style|font-feature-values|font-palette-values)$/i;

/**
 * `rpx` and the units of the page's area in property values, those that `@supports` asks for included; conditions about
 * sizes keep theirs and are reported (spec §19).
 */
export function rpx(sheet: Sheet): Plugin {
  return {
    postcssPlugin: 'heddle-rpx',
    Once(root) {
      root.walkDecls((declaration) => {
        const parent = declaration.parent;
        if (parent?.type === 'atrule' && 'name' in parent && holdsDescriptors.test(String(parent.name))) return;
        declaration.value = rpxToCalc(declaration.value);
      });
      root.walkAtRules(/^supports$/i, (rule) => {
        rule.params = rpxToCalc(rule.params);
      });
      root.walkAtRules(/^(?:media|container)$/i, (rule) => {
        if (!/\drpx\b/.test(rule.params)) return;
        const place = headOf(sheet, rule, rule.name.length + 1 + rule.params.length + 1);
        sheet.compilation.report(messages.rpxInCondition(place, rule.name));
      });
    },
  };
}
