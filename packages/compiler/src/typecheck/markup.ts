import type { FileHost } from '../host.ts';
import { memoize } from '../memoize.ts';
import type { Resolver } from '../project/resolve.ts';
import { literalValue } from '../wxml/analyse/attribute.ts';
import { elementsIn } from '../wxml/analyse/template.ts';
import type { Element, MarkupNode } from '../wxml/ast.ts';
import { parseWxml } from '../wxml/parse.ts';
import { quoted } from './code-writer.ts';
import { wxsExports } from './wxs-exports.ts';

/** A template file with what its declarations mean (spec §7, §8). */
export interface Markup {
  readonly file: string;
  readonly children: readonly MarkupNode[];
  /** WXS modules → code with the type of what they export. */
  readonly modules: ReadonlyMap<string, string>;
  /** Templates that can be used in it, by name: its own, and those of the files that it imports. */
  templates(): ReadonlyMap<string, TemplateSource>;
  /** The file that an `<include>` in it names. */
  included(element: Element): Markup | undefined;
}

export interface TemplateSource {
  readonly element: Element;
  readonly markup: Markup;
}

/** Opens template files, each once. */
export function markupReader(host: FileHost, resolver: Resolver): (file: string) => Markup | undefined {
  const open = memoize((file: string): Markup | undefined => {
    const source = host.read(file);
    if (source === undefined) return undefined;
    const { children } = parseWxml(source, file, () => {});
    const elements = elementsIn(children);
    const sourceOf = (element: Element, suffix: '.wxml' | '.wxs'): string | undefined => {
      const src = attributeOf(element, 'src');
      return src === undefined ? undefined : resolver.source(file, src, suffix);
    };
    const follow = (element: Element): Markup | undefined => {
      const target = sourceOf(element, '.wxml');
      return target === undefined ? undefined : open(target);
    };
    const moduleOf = (element: Element): string => {
      const target = sourceOf(element, '.wxs');
      const names = wxsExports((target === undefined ? element.rawText?.text : host.read(target)) ?? '');
      return names ? `$.module<${names.map(quoted).join(' | ')}>()` : '$.any';
    };
    const modules = elements.flatMap((element): [string, string][] => {
      const name = element.name === 'wxs' ? attributeOf(element, 'module') : undefined;
      return name === undefined ? [] : [[name, moduleOf(element)]];
    });
    const markup: Markup = {
      file,
      children,
      modules: new Map(modules),
      templates: () => templatesOf(markup, elements, follow),
      included: follow,
    };
    return markup;
  });
  return open;
}

/** The file's own templates come first, then the imports, the last import first (spec §7.2). */
function templatesOf(
  markup: Markup,
  elements: readonly Element[],
  follow: (element: Element) => Markup | undefined,
): ReadonlyMap<string, TemplateSource> {
  const found = new Map<string, TemplateSource>();
  const add = (from: Markup, among: readonly Element[]): void => {
    for (const element of among) {
      const name = element.name === 'template' ? attributeOf(element, 'name') : undefined;
      if (name && !found.has(name)) found.set(name, { element, markup: from });
    }
  };
  add(markup, elements);
  for (const element of elements.filter(({ name }) => name === 'import').reverse()) {
    const imported = follow(element);
    if (imported) add(imported, elementsIn(imported.children));
  }
  return found;
}

export function attributeOf(element: Element, name: string): string | undefined {
  return literalValue(element.attributes.find((attribute) => attribute.name === name));
}
