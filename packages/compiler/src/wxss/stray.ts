import type { Declaration, Plugin } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { placeOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { isBalanced } from './text.ts';

const propertyName = /^(?:--|-?(?:[a-zA-Z_\u0080-\uffff]|\\[^\n]))(?:[\w\u0080-\uffff-]|\\[^\n])*$/;
const unbalanced = 'a bracket is not closed';

/**
 * Drops what PostCSS lets pass and browsers do not: declarations without a rule around them,
 * without a name or a value, and brackets that would swallow what follows.
 */
export function dropStray(sheet: Sheet): Plugin {
  return {
    postcssPlugin: 'heddle-stray',
    Once(root) {
      root.walkDecls((declaration) => {
        const reason = whyStray(declaration);
        if (reason === undefined) return;
        // `*zoom: 1`, a hack for old browsers, has always been ignored in silence.
        if (reason !== '') sheet.compilation.report(messages.syntax(placeOf(sheet, declaration), reason));
        declaration.remove();
      });
      root.walkAtRules((rule) => {
        if (isBalanced(rule.params)) return;
        sheet.compilation.report(messages.syntax(placeOf(sheet, rule), unbalanced));
        rule.remove();
      });
    },
  };
}

function whyStray(declaration: Declaration): string | undefined {
  if (/[*_$]$/.test(declaration.raws.before ?? '')) return '';
  if (declaration.parent?.type === 'root') return 'a declaration stands outside of a rule';
  if (!propertyName.test(declaration.prop)) return `\`${declaration.prop}\` is not a property name`;
  if (declaration.value.trim() === '' && !declaration.variable) return `\`${declaration.prop}\` has no value`;
  return isBalanced(declaration.value) ? undefined : unbalanced;
}
