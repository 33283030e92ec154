import type { Declaration, Plugin } from 'postcss';
import parseValue from 'postcss-value-parser';
import type { FunctionNode, Node, StringNode, WordNode } from 'postcss-value-parser';
import * as messages from '../diagnostics/messages/wxss.ts';
import { fileOf, placeOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { quoteCss, unescapeCss } from './text.ts';

const loads = /^(?:url|src)$/i;
/** Functions in which a bare string is a URL. */
const takesStrings = /^(?:src|image|(?:-webkit-)?image-set|(?:-webkit-)?cross-fade)$/i;
/** The value parser knows a bare URL by `url` in small letters; `URL` in strings stays. */
const spelling = /"[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*'|\burl(?=\()/gi;
const mayLoad = /url|src|image|cross-fade|\\/i;
const allowedSchemes = new Set(['http', 'https', 'data', 'blob']);

/** Files of the app in `url()` are collected and addressed from the root; remote and `data:` URLs stay (sandbox §6). */
export function urls(sheet: Sheet): Plugin {
  return {
    postcssPlugin: 'heddle-url',
    Once(root) {
      root.walkDecls((declaration) => {
        if (mayLoad.test(declaration.value)) rewriteUrls(declaration, sheet);
      });
    },
  };
}

function rewriteUrls(declaration: Declaration, sheet: Sheet): void {
  const value = parseValue(declaration.value.replace(spelling, (text) => (loads.test(text) ? 'url' : text)));
  let refused: string | undefined;
  let changed = false;
  value.walk((node) => {
    if (node.type !== 'function') return;
    const name = unescapeCss(node.value);
    // The value parser does not see a URL in `\75rl(…)`; browsers do.
    if (name !== node.value && (loads.test(name) || takesStrings.test(name))) {
      refused = `${node.value}()`;
      return;
    }
    for (const part of urlParts(node, name)) {
      const request = unescapeCss(part.value).trim();
      const url = resolveUrl(request, declaration, sheet);
      if (url === undefined) refused = request;
      else if (url !== request) changed = replace(part, url);
    }
  });
  if (refused !== undefined) {
    sheet.compilation.report(messages.unsafeUrl(placeOf(sheet, declaration), refused.slice(0, 80)));
    declaration.remove();
  } else if (changed) {
    declaration.value = value.toString();
  }
}

function urlParts(node: FunctionNode, name: string): (StringNode | WordNode)[] {
  const isUrl = (part: Node): part is StringNode | WordNode =>
    part.type === 'string' ? loads.test(name) || takesStrings.test(name) : part.type === 'word' && loads.test(name);
  return node.nodes.filter(isUrl);
}

function replace(part: StringNode | WordNode, url: string): true {
  Object.assign(part, { type: 'word', value: quoteCss(url) });
  return true;
}

/** The URL to write, `undefined` when it must not be loaded. */
function resolveUrl(request: string, declaration: Declaration, sheet: Sheet): string | undefined {
  // Browsers ignore control characters and white space within a scheme.
  const bare = request.replace(/[\0-\x20]/g, '');
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) return allowedSchemes.has(scheme) ? request : undefined;
  if (bare === '' || bare.startsWith('#') || /^[\\/]{2}/.test(bare)) return request;
  const [name = '', suffix = ''] = split(request);
  const path = sheet.resolve(fileOf(sheet, declaration), name);
  if (path === undefined || !sheet.compilation.host.exists(path)) {
    sheet.compilation.report(messages.assetMissing(placeOf(sheet, declaration), name));
    if (path === undefined) return 'about:invalid';
  } else {
    sheet.assets.add(path);
  }
  return (sheet.asset?.(path) ?? `/${path}`) + suffix;
}

/** A path, and its query and fragment: `icon.eot?#iefix`. */
function split(request: string): readonly string[] {
  const end = request.search(/[?#]/);
  return end < 0 ? [request] : [request.slice(0, end), request.slice(end)];
}
