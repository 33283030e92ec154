import { nodeAttribute, rpxToCalc, type ViewHelpers } from '@heddle/runtime/protocol';
import { isStatic, stringCode, valueCode } from '../analyse/value.ts';
import { decidedCode, type Decisions } from './decisions.ts';
import type { IrAttribute, IrComponent, IrElement, IrIf, IrList, IrNode, IrSlotted, IrUnit, Value } from '../ir.ts';
import type { Code } from './expression-code.ts';
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
export function generateView(
  unit: IrUnit,
  { scoped, decisions }: { readonly scoped: boolean; readonly decisions: Decisions },
): GeneratedView {
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
    fields: unit.root && fieldUses(unit.root, decisions),
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
        return hole(`${use('use')}(s, ${node.node}, ${decidable(node.is)}, ${node.data.text})`);
      case 'slot': {
        const values = node.values ? `, ${node.values.text}` : '';
        return hole(`${use('slot')}(s, ${node.node}, ${decidable(node.name)}${values})`);
      }
      case 'slotted':
        return slotted(node, isRoot);
    }
  }

  function text(value: Value, parent: IrElement | undefined): string {
    if (!isStatic(value)) return hole(textCode(value, parent));
    // `<text>` shows a written `\n` as a line break (spec §2.2).
    const written = parent?.tag === 'text' ? String(value).replaceAll('\\n', '\n') : String(value);
    const space = optionOfText(parent, 'space');
    // Entities in the markup itself were decoded when it was read.
    return space === ''
      ? templateText(written)
      : hole(`${use('shown')}(${stringLiteral(written)}, ${valueCode(space)}, '')`);
  }

  function textCode(value: Code, parent: IrElement | undefined): string {
    if (!value.string) use('str');
    const space = optionOfText(parent, 'space');
    const decode = optionOfText(parent, 'decode');
    if (space === '' && decode === '') return stringCode(value);
    return `${use('shown')}(${stringCode(value)}, ${valueCode(space)}, ${valueCode(decode)})`;
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
      return `${open} .textContent=${hole(textCode(only.value, node))}></${tag}>`;
    }
    return `${open}>${siblings(node.children, false, node)}</${tag}>`;
  }

  function component(node: IrComponent): string {
    const content = node.content.map(({ name, children }) => {
      const code = template(children);
      if (name === undefined) return `{ render: ${declare('content', slottedCode(code))} }`;
      return `{ name: ${boundCode(name)}, render: ${declare('content', functionCode(code))} }`;
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
      code += `(${decidable(test)} ? ${branch} : `;
      open++;
    }
    return hole(code + use('nothing') + ')'.repeat(open));
  }

  /** Drawn in its slot, and where the component shows all in one. */
  function slotted({ name, children }: IrSlotted, isRoot: boolean): string {
    if (!isStatic(name) && !name.string) use('str');
    const inner = siblings(children, isRoot, undefined);
    const shown = `${use('html')}\`${inner}\``;
    return hole(`slot === void 0 || slot === ${stringCode(name)} ? ${shown} : ${use('nothing')}`);
  }

  function list(node: IrList, parent: IrElement | undefined): string {
    const { isSlotted } = node;
    const body = template(node.children);
    const row = declare('row', isSlotted && node.slot === undefined ? slottedCode(body) : functionCode(body));
    // Rows that go to several slots are drawn whenever what is around them is.
    const { out, usesIndex } = isSlotted ? NO_READS : outerReads(node, decisions);
    const decision = decisions.get(node.items);
    const field = typeof decision === 'string' && !isSlotted ? decision : node.field;
    lists[node.list] = objectCode({
      items: functionCode(decidable(node.items)),
      key: node.key !== undefined && stringLiteral(node.key),
      field: field !== undefined && stringLiteral(field),
      row,
      slot: node.slot !== undefined && functionCode(valueCode(node.slot)),
      out,
      usesIndex: usesIndex && 'true',
      alone: !isSlotted && parent?.children.length === 1 && 'true',
    });
    return hole(isSlotted ? `${use('slotted')}(s, ${node.list}, slot)` : `${use('list')}(s, ${node.list})`);
  }

  /** A value, or what the worker has made of it. */
  function decidable(value: Value): string {
    const decision = decisions.get(value);
    if (decision === undefined) return valueCode(value);
    if (typeof decision === 'number') use('decided');
    return decidedCode(decision);
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
      return ` ${target}=${hole(`${use('url')}(s, ${valueCode(value)})`)}`;
    }
    if (name.endsWith('-class') && value !== true && (scoped || !isStatic(value)) && value !== 'none') {
      return ` ${target}=${hole(`${use('cls')}(s, ${valueCode(value)})`)}`;
    }
    if (name.endsWith('-style') && value !== true) {
      return ` ${target}=${hole(`${use('style')}(${valueCode(value)})`)}`;
    }
    if (name === 'animation' && property === undefined && !isStatic(value)) {
      return ` ${hole(`${use('animation')}(${value.text})`)}`;
    }
    if (isStatic(value)) return value === true ? ` ${name}` : ` ${name}=${templateAttribute(value!)}`;
    if (property !== undefined) return ` .${property}=${hole(value.text)}`;
    return ` ${name}=${hole(`${use('attr')}(${value.text})`)}`;
  }
}

const NO_READS: ReturnType<typeof outerReads> = { out: undefined, usesIndex: false };

const urlAttributes = new Set(['src', 'poster']);

/** An attribute of `<text>` that decides what is shown of what stands in it. */
function optionOfText(node: IrElement | undefined, name: 'space' | 'decode'): Value {
  if (node?.tag !== 'text') return '';
  return node.attributes.find((attribute) => attribute.name === name)?.value ?? '';
}

function hostAttributes(node: IrComponent): IrComponent['attributes'] {
  return node.attributes.filter(({ name }) => hostAttributePattern.test(name));
}

/** Code that is told the slot that it draws for. */
function slottedCode(code: string): string {
  return `(s, slot) => ${code}`;
}

function hole(code: string): string {
  return `\${${code}}`;
}

/** An array literal with holes where nothing is. */
function arrayCode(entries: readonly string[]): string {
  if (entries.length === 0) return '[]';
  let text = '';
  for (const entry of entries) text += `${entry ?? ''},\n`;
  return `[\n${text}]`;
}
