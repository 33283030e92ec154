import { atRule } from 'postcss';
import type { AtRule, ChildNode, Container, Plugin } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { parseFile } from './parse.ts';
import { readSheet } from './read.ts';
import { fileOf, placeOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { tidyCss } from './text.ts';

const request = /^(?:"([^"]*)"|'([^']*)')\s*([^]*)$/;
/** What may follow the path, in CSS's order. */
const conditions = /^(?:(layer)(?:\(([^()]*)\))?(?![\w-])\s*)?(?:supports(\((?:[^()]|\([^()]*\))*\))\s*)?([^"']*)$/i;

/** Bounds files that do nothing but import each other. */
const costOfImport = 256;

/**
 * `@import "x.wxss"` becomes the file's content, at its place, wherever that is; importing twice gives it twice;
 * cycles are cut (spec §19).
 */
export function inlineImports(sheet: Sheet, file: string): Plugin {
  return {
    postcssPlugin: 'heddle-import',
    Once(root) {
      inline(root, [file], sheet);
    },
  };
}

/** `chain`: the files that are being inlined, outermost first. */
function inline(container: Container, chain: readonly string[], sheet: Sheet): void {
  container.walkAtRules(/^import$/i, (rule) => {
    const content = contentOf(rule, chain, sheet);
    if (content.length > 0) rule.replaceWith(content);
    else rule.remove();
  });
}

function contentOf(rule: AtRule, chain: readonly string[], sheet: Sheet): ChildNode[] {
  const report = sheet.compilation.report;
  const place = placeOf(sheet, rule);
  if (/^url\(/i.test(rule.params)) {
    report(messages.importUrl(place));
    return [];
  }
  const match = request.exec(rule.params);
  const name = match?.[1] ?? match?.[2];
  const given = conditions.exec(tidyCss(match?.[3] ?? ''));
  if (rule.nodes) {
    report(messages.importUnended(place, rule.params));
    return [];
  }
  if (!name || !given) {
    report(messages.importSyntax(place, rule.params));
    return [];
  }
  const path = sheet.resolve(fileOf(sheet, rule), name);
  const source = path === undefined ? undefined : readSheet(path, sheet);
  if (path === undefined || source === undefined) {
    report(messages.importMissing(place, name));
    return [];
  }
  if (chain.includes(path)) {
    report(messages.importCycle(place, path));
    return [];
  }
  sheet.imports.add(path);
  sheet.budget -= source.length + costOfImport;
  if (sheet.budget < 0) {
    report(messages.sheetTooLarge(place));
    return [];
  }
  const imported = parseFile(source, path, sheet);
  inline(imported, [...chain, path], sheet);
  return conditional(rule, given, imported.nodes);
}

/** Content under the conditions that follow the path. */
function conditional({ source }: AtRule, given: RegExpExecArray, content: ChildNode[]): ChildNode[] {
  const [, layer, layerName = '', supports, media] = given;
  const under = (name: string, params: string, nodes: ChildNode[]): ChildNode[] => [
    atRule({ name, params, nodes, ...(source && { source }) }),
  ];
  let nodes = content;
  if (nodes.length === 0) return nodes;
  if (layer) nodes = under('layer', layerName, nodes);
  if (supports) nodes = under('supports', supports, nodes);
  return media ? under('media', media, nodes) : nodes;
}
