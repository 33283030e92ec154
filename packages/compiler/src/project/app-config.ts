import type { Compilation } from '../compilation.ts';
import type { Place } from '../diagnostics/diagnostic.ts';
import { missingKey, noPages, pageListedTwice, subpackageEntryMissing } from '../diagnostics/messages/project.ts';
import { memberOf, type JsonArray, type JsonObject } from '../json/tree.ts';
import { joinPath } from './paths.ts';
import type { Subpackage } from './project.ts';
import { expectNode } from './settings.ts';

/** A page as app.json lists it. */
export interface PageEntry {
  readonly path: string;
  readonly subpackage?: string;
  readonly place: Place;
}

export interface PageList {
  readonly entries: readonly PageEntry[];
  readonly subpackages: readonly Subpackage[];
}

/** `pages` and `subpackages` (also spelt `subPackages`) of app.json (components spec §5, §9). */
export function readPageList(app: JsonObject | undefined, file: string, compilation: Compilation): PageList {
  const pages = memberOf(app, 'pages');
  const list = expectNode(pages?.node, 'array', '`pages`', file, compilation);
  const main = list ? readPages(list, '', file, compilation) : [];
  const packages = readSubpackages(app, file, compilation);
  const entries = [...main, ...packages.flatMap((each) => each.entries)];
  if (entries.length === 0 && (!pages || list)) {
    compilation.report(noPages({ file, span: pages?.node.span ?? (app && firstCharacter(app)) }));
  }
  return { entries: withoutRepetition(entries, compilation), subpackages: packages.map((each) => each.subpackage) };
}

/** Pages are listed without suffix and without a leading slash; a slash is forgiven. `root` is that of a sub-package. */
function readPages(list: JsonArray, root: string, file: string, compilation: Compilation): PageEntry[] {
  return list.items.flatMap((item) => {
    const text = expectNode(item, 'string', 'An entry of `pages`', file, compilation);
    const path = text && joinPath('', `${root}/${text.value}`);
    if (!path) return [];
    return [{ path, place: { file, span: item.span }, ...(root !== '' && { subpackage: root }) }];
  });
}

interface ReadSubpackage {
  readonly subpackage: Subpackage;
  readonly entries: readonly PageEntry[];
}

function readSubpackages(app: JsonObject | undefined, file: string, compilation: Compilation): ReadSubpackage[] {
  return ['subpackages', 'subPackages'].flatMap((key) => {
    const list = expectNode(memberOf(app, key)?.node, 'array', `\`${key}\``, file, compilation);
    return (list?.items ?? []).flatMap((item) => {
      const node = expectNode(item, 'object', `An entry of \`${key}\``, file, compilation);
      const read = node && readSubpackage(node, file, compilation);
      return read ? [read] : [];
    });
  });
}

function readSubpackage(node: JsonObject, file: string, compilation: Compilation): ReadSubpackage | undefined {
  const rootNode = memberOf(node, 'root')?.node;
  if (!rootNode) {
    compilation.report(missingKey({ file, span: firstCharacter(node) }, 'This sub-package', 'root'));
    return undefined;
  }
  const rootText = expectNode(rootNode, 'string', '`root` of a sub-package', file, compilation);
  const root = rootText && joinPath('', rootText.value);
  if (root === undefined) return undefined;
  const list = expectNode(memberOf(node, 'pages')?.node, 'array', '`pages` of a sub-package', file, compilation);
  const entries = list ? readPages(list, root, file, compilation) : [];
  const name = node.value['name'];
  const entry = readEntry(node, root, file, compilation);
  const subpackage: Subpackage = {
    root,
    ...(typeof name === 'string' && { name }),
    independent: node.value['independent'] === true,
    ...(entry !== undefined && { entry }),
    pages: entries.map((each) => each.path),
  };
  return { subpackage, entries };
}

function readEntry(node: JsonObject, root: string, file: string, compilation: Compilation): string | undefined {
  const text = expectNode(memberOf(node, 'entry')?.node, 'string', '`entry` of a sub-package', file, compilation);
  if (!text) return undefined;
  const path = joinPath(root, `./${text.value}`);
  const candidates = path === undefined ? [] : [path, `${path}.js`, `${path}.ts`, path.replace(/\.js$/, '.ts')];
  const found = candidates.find((candidate) => /\.[jt]s$/.test(candidate) && compilation.host.exists(candidate));
  if (found === undefined) compilation.report(subpackageEntryMissing({ file, span: text.span }, path ?? text.value));
  return found;
}

function withoutRepetition(entries: readonly PageEntry[], compilation: Compilation): PageEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ path, place }) => {
    if (seen.has(path)) compilation.report(pageListedTwice(place, path));
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}

/** Where a finding about an object as a whole points: its bracket, not its many lines. */
export function firstCharacter(node: JsonObject): { start: number; end: number } {
  return { start: node.span.start, end: node.span.start + 1 };
}
