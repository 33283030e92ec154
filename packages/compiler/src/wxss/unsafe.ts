import type { ChildNode, Plugin } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { placeOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { unescapeCss } from './text.ts';

/** At-rules that act on the whole document, or on how the rest of the sheet is read. */
const beyondTheApp = /^(?:namespace|property|view-transition|document|-moz-document)$/i;
const runsScript = /^(?:behavior|-moz-binding)$/i;

/** Drops what could run script, leave a `<style>` element or act beyond the app (sandbox §6). */
export function dropUnsafe(sheet: Sheet): Plugin {
  return {
    postcssPlugin: 'heddle-unsafe',
    Once(root) {
      root.walk((node) => {
        if (node.type === 'atrule' && beyondTheApp.test(node.name)) {
          sheet.compilation.report(messages.unsupportedAtRule(placeOf(sheet, node), node.name));
          return void node.remove();
        }
        const what = unsafePart(node);
        if (what === undefined) return;
        sheet.compilation.report(messages.unsafeDeclaration(placeOf(sheet, node), what));
        node.remove();
      });
    },
  };
}

function unsafePart(node: ChildNode): string | undefined {
  if (node.type === 'comment') return undefined;
  const texts =
    node.type === 'decl' ? [node.prop, node.value] : node.type === 'rule' ? [node.selector] : [node.name, node.params];
  if (texts.some((text) => /<\/style/i.test(text))) return '</style';
  if (node.type !== 'decl') return undefined;
  if (runsScript.test(unescapeCss(node.prop))) return node.prop;
  return /expression\s*\(/i.test(unescapeCss(node.value.replace(/\/\*[^]*?\*\//g, ''))) ? 'expression()' : undefined;
}
