import type { Plugin } from 'postcss';
import type { Sheet } from './sheet.ts';

/** What `prefers-color-scheme` asks for is never so, or always, in an app that stays light. */
const ANSWERS: Readonly<Record<string, string>> = { dark: '(width < 0px)', light: '(width >= 0px)' };

/** Without `darkmode` in app.json an app stays light, whatever the browser prefers (components spec §5 darkmode). */
export function colorScheme({ isAlwaysLight }: Sheet): Plugin {
  return {
    postcssPlugin: 'heddle-color-scheme',
    Once(root) {
      if (!isAlwaysLight) return;
      root.walkAtRules(/^media$/i, (rule) => {
        rule.params = rule.params.replace(
          /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi,
          (_, scheme: string) => ANSWERS[scheme.toLowerCase()]!,
        );
      });
    },
  };
}
