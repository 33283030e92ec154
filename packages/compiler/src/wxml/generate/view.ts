import { nodeAttribute, rpxToCalc, type ViewHelpers } from '@heddle/runtime/protocol';
import { isStatic, stringCode, valueCode } from '../analyse/value.ts';
import type { IrAttribute, IrComponent, IrElement, IrIf, IrList, IrNode, IrUnit, Value } from '../ir.ts';
import { stringLiteral, templateAttribute, templateText } from './literal.ts';
import { boundCode, functionCode, linesCode, mapCode, objectCode, referenceCode } from './record.ts';
import { componentNodeCode, elementNodeCode, hostAttributePattern } from './view-node.ts';
import { fieldUses, outerReads } from './view-fields.ts';

/** Code of a `ViewUnit`'s body: declarations, then the returned object. Marks are still in it. */
export interface GeneratedView {
  readonly declarations: readonly string[];
  readonly result: string;
  readonly helpers: ReadonlySet<keyof ViewHelpers>;
}

/** The Lit templates of a unit. `scoped`: class names need the component's prefix, so literal ones are not final. */
export function generateView(unit: IrUnit, { scoped }: { readonly scoped: boolean }): GeneratedView {
  const helpers = new Set<keyof ViewHelpers>(unit.helpers);
  const declarations: string[] = [];
  const nodes: string[] = [];
  const lists: string[] = [];

  const use = (name: keyof ViewHelpers): keyof ViewHelpers => {
    helpers.add(name);
    return name;
  };

  const root = unit.root && functionCode(template(unit.root));
  const own = unit.templates.map(({ name, children }) => [name, functionCode(template(children))] as const);
  const references = [...unit.references].map(([name, reference]) => [name, referenceCode(reference)] as const);
  const result = linesCode({
    render: root,
    nodes: arrayCode(nodes),
    lists: arrayCode(lists),
    fields: unit.root && fieldUses(unit.root),
    templates: mapCode(new Map([...own, ...references]), (code) => code),
  });
  return { declarations, result, helpers };

  /** A fragment: its root elements carry the scope. */
  function template(children: readonly IrNode[]): string {
    return `${use('html')}\`${siblings(children, true, undefined)}\``;
  }

  function siblings(nodes: readonly IrNode[], areRoots: boolean, parent: IrElement | undefined): string {
    let text = '';
    for (const node of nodes) text += markup(node, areRoots, parent);
    return text;
  }

  function markup(node: IrNode, isRoot: boolean, parent: IrElement | undefined): string {
    switch (node.type) {
      case 'text':
        return text(node.value, parent);
      case 'element':
        return element(node, isRoot);
      case 'component':
        return component(node);
      case 'if':
        return condition(node, isRoot, parent);
      case 'list':
        return list(node, parent);
      case 'use':
        return hole(`${use('use')}(s, ${node.node}, ${valueCode(node.is)}, ${node.data.text})`);
      case 'slot': {
        const values = node.values ? `, ${node.values.text}` : '';
        return hole(`${use('slot')}(s, ${node.node}, ${valueCode(node.name)}${values})`);
      }
    }
  }

  function text(value: Value, parent: IrElement | undefined): string {
    if (!isStatic(value)) {
      if (!value.string) use('str');
      return hole(stringCode(value));
    }
    // `<text>` shows a written `\n` as a line break (spec §2.2).
    const shown = parent?.tag === 'text' ? String(value).replaceAll('\\n', '\n') : String(value);
    return templateText(shown);
  }

  function element(node: IrElement, isRoot: boolean): string {
    const tag = `wx-${node.tag.toLowerCase()}`;
    let open = `<${tag}`;
    if (isRoot) open += ' .$s=${s}';
    if (node.node !== undefined) {
      nodes[node.node] = elementNodeCode(node);
      open += ` ${nodeAttribute}="${node.node}"`;
    }
    open += idAttribute(node.id) + classAttribute(node.class) + styleAttribute(node.style);
    open += hiddenAttribute(node.hidden);
    open += slotAttribute(node.slot);
    for (const attribute of node.attributes) open += attributeMarkup(attribute);
    const [only, ...others] = node.children;
    if (only?.type === 'text' && others.length === 0 && !isStatic(only.value) && node.kind === 'plain') {
      if (!only.value.string) use('str');
      return `${open} .textContent=${hole(stringCode(only.value))}></${tag}>`;
    }
    return `${open}>${siblings(node.children, false, node)}</${tag}>`;
  }

  function component(node: IrComponent): string {
    const content = node.content.map(({ name, children }) => {
      const render = declare('content', functionCode(template(children)));
      return `{ name: ${boundCode(name)}, render: ${render} }`;
    });
    for (const { value } of hostAttributes(node)) if (!isStatic(value)) use('attr');
    nodes[node.node] = componentNodeCode(node, content);
    return hole(`${use('child')}(s, ${node.node})`);
  }

  // Every branch is an `html` of its own, so that lit never takes one branch's parts for another's.
  function condition(node: IrIf, isRoot: boolean, parent: IrElement | undefined): string {
    let code = '';
    let open = 0;
    for (const { test, children } of node.branches) {
      const inner = siblings(children, isRoot, parent);
      const branch = inner === '' ? use('nothing') : `${use('html')}\`${inner}\``;
      if (test === undefined) {
        code += branch;
        return hole(code + ')'.repeat(open));
      }
      code += `(${valueCode(test)} ? ${branch} : `;
      open++;
    }
    return hole(code + use('nothing') + ')'.repeat(open));
  }

  function list(node: IrList, parent: IrElement | undefined): string {
    const row = declare('row', functionCode(template(node.children)));
    const { out, usesIndex } = outerReads(node);
    lists[node.list] = objectCode({
      items: functionCode(valueCode(node.items)),
      key: node.key !== undefined && stringLiteral(node.key),
      field: node.field !== undefined && stringLiteral(node.field),
      row,
      out,
      usesIndex: usesIndex && 'true',
      alone: parent?.children.length === 1 && 'true',
    });
    return hole(`${use('list')}(s, ${node.list})`);
  }

  function declare(kind: string, code: string): string {
    const name = `${kind}${declarations.length}`;
    declarations.push(`const ${name} = ${code};`);
    return name;
  }

  function idAttribute(id: Value | undefined): string {
    if (id === undefined || id === true) return '';
    return isStatic(id) ? ` id=${templateAttribute(id!)}` : ` id=${hole(`${use('attr')}(${id.text})`)}`;
  }

  function classAttribute(value: Value | undefined): string {
    if (value === undefined || value === true || value === '') return '';
    if (isStatic(value) && !scoped) return ` class=${templateAttribute(value!.trim())}`;
    return ` class=${hole(`${use('cls')}(s, ${valueCode(value)})`)}`;
  }

  function styleAttribute(value: Value | undefined): string {
    if (value === undefined || value === true || value === '') return '';
    if (isStatic(value)) return ` style=${templateAttribute(rpxToCalc(value!))}`;
    return ` style=${hole(`${use('style')}(${value.text})`)}`;
  }

  function hiddenAttribute(value: Value | undefined): string {
    if (value === undefined || value === '') return '';
    if (!isStatic(value)) return ` ?hidden=${hole(value.text)}`;
    return value === true ? ' hidden' : ` hidden=${templateAttribute(value!)}`;
  }

  // Where an element goes is decided elsewhere; the attribute is there for inspection.
  function slotAttribute(value: Value | undefined): string {
    if (value === undefined || value === true || value === '') return '';
    return isStatic(value) ? ` slot=${templateAttribute(value!)}` : ` slot=${hole(`${use('attr')}(${value.text})`)}`;
  }

  function attributeMarkup({ name, property, value }: IrAttribute): string {
    const target = property === undefined ? name : `.${property}`;
    if (urlAttributes.has(name)) {
      return ` ${target}=${hole(`${use('url')}(${valueCode(value)})`)}`;
    }
    if (name.endsWith('-class') && value !== true && (scoped || !isStatic(value)) && value !== 'none') {
      return ` ${target}=${hole(`${use('cls')}(s, ${valueCode(value)})`)}`;
    }
    if (name.endsWith('-style') && value !== true) {
      return ` ${target}=${hole(`${use('style')}(${valueCode(value)})`)}`;
    }
    if (isStatic(value)) return value === true ? ` ${name}` : ` ${name}=${templateAttribute(value!)}`;
    if (property !== undefined) return ` .${property}=${hole(value.text)}`;
    return ` ${name}=${hole(`${use('attr')}(${value.text})`)}`;
  }
}

const urlAttributes = new Set(['src', 'poster']);

function hostAttributes(node: IrComponent): IrComponent['attributes'] {
  return node.attributes.filter(({ name }) => hostAttributePattern.test(name));
}

function hole(code: string): string {
  return `\${${code}}`;
}

/** An array literal with holes where nothing is. */
function arrayCode(entries: readonly string[]): string {
  if (entries.length === 0) return '[]';
  return `[\n${Array.from(entries, (entry) => entry ?? '').join(',\n')},\n]`;
}
