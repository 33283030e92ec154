import postcss from 'postcss';
import type { Root } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { colorScheme } from './color-scheme.ts';
import { generate, generateFontFaces } from './generate.ts';
import { inlineImports } from './import.ts';
import { largestSheet, limits } from './limits.ts';
import { mapComment, mapSheet } from './map.ts';
import { parseFile } from './parse.ts';
import { readSheet } from './read.ts';
import { rpx } from './rpx.ts';
import { selectors } from './selectors.ts';
import type { Sheet, WxssOptions } from './sheet.ts';
import { dropStray } from './stray.ts';
import { dropUnsafe } from './unsafe.ts';
import { urls } from './url.ts';

export interface CompiledWxss {
  readonly css: string;
  /** `css` with its source map in a comment at its end; there with the option of that name. */
  readonly traced?: string;
  /** The `@font-face` rules of `css` again: browsers heed them only in sheets of the document. */
  readonly fontFaces: string;
  /** Files inlined by `@import`, at any depth. */
  readonly imports: string[];
  /** Files of the app named in `url()`. */
  readonly assets: string[];
}

/** Compiles a style sheet and all it imports (spec §19). Mistakes are reported; it never throws. */
export function compileWxss(file: string, options: WxssOptions): CompiledWxss {
  const sheet: Sheet = {
    ...options,
    files: new WeakMap(),
    traces: new Map(),
    imports: new Set(),
    assets: new Set(),
    budget: largestSheet,
  };
  const root = load(file, sheet);
  if (options.before !== undefined) root.prepend(load(options.before, sheet).nodes);
  // Imports first, so that the rules below see the whole sheet; limits before anything that walks it at length.
  const order = [limits, dropStray, dropUnsafe, urls, rpx, colorScheme, selectors];
  const plugins = [inlineImports(sheet, file), ...order.map((plugin) => plugin(sheet))];
  const compiled = postcss(plugins).process(root, { from: undefined, map: false }).root as Root;
  const css = generate(compiled);
  return {
    css,
    ...(options.sourceMaps && { traced: css + mapComment(mapSheet(compiled, sheet)) }),
    fontFaces: generateFontFaces(compiled),
    imports: [...sheet.imports],
    assets: [...sheet.assets],
  };
}

function load(file: string, sheet: Sheet): Root {
  const source = readSheet(file, sheet) ?? '';
  sheet.budget -= source.length;
  if (sheet.budget >= 0) return parseFile(source, file, sheet);
  sheet.compilation.report(messages.sheetTooLarge({ file }));
  return postcss.root();
}
