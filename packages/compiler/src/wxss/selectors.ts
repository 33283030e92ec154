import parser from 'postcss-selector-parser';
import type { AtRule, ChildNode, Container, Document, Plugin, Rule } from 'postcss';
import type { Selector } from 'postcss-selector-parser';
import type { Place } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/wxss.ts';
import { rewriteHost } from './host-selector.ts';
import { leaks } from './leaks.ts';
import { scopeClasses } from './scope.ts';
import { headOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { rewriteTags } from './tag.ts';

/** Selectors, parsed once and given to each rule about them. */
export function selectors(sheet: Sheet): Plugin {
  const warned = new Set<string>();
  return {
    postcssPlugin: 'heddle-selectors',
    Once(root) {
      root.walkRules((rule) => {
        if (isKeyframe(rule)) return;
        const place = headOf(sheet, rule, rule.selector.length);
        const rewritten = rewrite(rule.selector, place, sheet, warned);
        if (rewritten === '') rule.remove();
        else rule.selector = rewritten;
      });
      root.walkAtRules(/^scope$/i, (rule: AtRule) => {
        const place = headOf(sheet, rule, rule.params.length);
        rule.params = rule.params.replace(
          /\(((?:[^()]|\([^()]*\))*)\)/g,
          (_, inner: string) => `(${rewrite(inner, place, sheet, warned)})`,
        );
      });
    },
  };
}

/** A selector list in its compiled form; empty when nothing of it is left. */
function rewrite(list: string, place: Place, sheet: Sheet, warned: Set<string>): string {
  const selectors = parse(list);
  if (selectors === undefined) {
    sheet.compilation.report(messages.selectorSyntax(place, list));
    return '';
  }
  const written: Selector[] = [];
  for (const selector of selectors) {
    if (sheet.isComponent) warnOfLeaks(selector, place, sheet, warned);
    const authored = String(selector).trim();
    rewriteTags(selector);
    const scoped = scopeClasses(selector, sheet.prefixes);
    written.push(...scoped.filter((each) => rewriteHost(each, authored, place, sheet)));
  }
  return written.map((selector) => String(selector).trim()).join(',');
}

function parse(list: string): Selector[] | undefined {
  try {
    // The parser forgives it; in CSS it makes the list void.
    if (/,\s*$/.test(list)) return undefined;
    const root = parser().astSync(list);
    root.walkComments((comment) => void comment.remove());
    const selectors = root.nodes.map((selector) => selector as Selector);
    return selectors.every(isWhole) ? selectors : undefined;
  } catch {
    return undefined;
  }
}

/** The parser takes `.a..b` and an empty place in a list. */
function isWhole(selector: Selector): boolean {
  let whole = String(selector).trim() !== '';
  selector.walkClasses((node) => {
    whole &&= node.value !== '';
  });
  return whole;
}

/** One warning per file and kind: libraries use such selectors by the dozen. */
function warnOfLeaks(selector: Selector, place: Place, sheet: Sheet, warned: Set<string>): void {
  const leak = leaks(selector);
  if (leak === undefined || warned.has(`${place.file}\n${leak.kind}`)) return;
  warned.add(`${place.file}\n${leak.kind}`);
  sheet.compilation.report(messages.leakingSelector(place, leak.kind, leak.text));
}

function isKeyframe(rule: Rule): boolean {
  const parent: Container<ChildNode> | Document | undefined = rule.parent;
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/i.test(String(parent.name));
}
