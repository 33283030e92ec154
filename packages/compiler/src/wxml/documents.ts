import type { Compilation } from '../compilation.ts';
import { literalValue } from './analyse/attribute.ts';
import { elementsIn } from './analyse/template.ts';
import type { Element, WxmlDocument } from './ast.ts';
import { parseWxml } from './parse.ts';

/** A template that others import or include: read once, however many do. */
export interface SharedDocument {
  readonly document: WxmlDocument;
  /** Every tag in it. */
  readonly tagNames: ReadonlySet<string>;
  /** Names of the templates that it defines itself. */
  readonly templateNames: ReadonlySet<string>;
}

/** `undefined` when there is no such file. */
export function openShared(file: string, compilation: Compilation): SharedDocument | undefined {
  return compilation.remember(`document ${file}`, '', () => {
    const document = parseFile(file, compilation);
    if (!document) return undefined;
    const elements = elementsIn(document.children);
    return { document, tagNames: new Set(elements.map(({ name }) => name)), templateNames: templateNames(elements) };
  });
}

export function parseFile(file: string, compilation: Compilation): WxmlDocument | undefined {
  const source = compilation.host.read(file);
  return source === undefined ? undefined : parseWxml(source, file, compilation.report);
}

function templateNames(elements: readonly Element[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name: tag, attributes } of elements) {
    if (tag !== 'template') continue;
    const name = literalValue(attributes.find((attribute) => attribute.name === 'name'));
    if (name) names.add(name);
  }
  return names;
}
