import { nodeAttribute } from '../protocol/generated.ts';
import { isAuthored, stopAt } from './events/event-path.ts';
import type { Instance } from './template/instance.ts';
import { markOf } from './template/marks.ts';
import type { NodeMark } from './template/marks.ts';
import { fieldsOf } from './events/payload.ts';
import type { View } from './view.ts';

/** A node as the author wrote it: text, or a tag with class names without prefixes. */
export type TreeNode = string | ElementNode;

export interface ElementNode {
  readonly tag: string;
  /** Components: id of the instance, for `data(id)`. */
  readonly id?: number;
  readonly is?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly dataset: Readonly<Record<string, unknown>>;
  /** What stands between the tags: for a component, what it was given. */
  readonly children: TreeNode[];
  /** A component's own template; its slots stay visible in there. */
  readonly shadow?: TreeNode[];
}

/** Where found nodes go: slot content is the given content of the component around it, not part of its template. */
interface Sink {
  readonly nodes: TreeNode[];
  /** Of the component whose template is being read. */
  readonly given: TreeNode[];
  /** Sink of what surrounds that component. */
  readonly outer: Sink | undefined;
}

/** The top page. */
export function pageTree(view: View): TreeNode {
  const page = view.pages.top;
  const instance = page && view.instances.get(page.id);
  const nodes: TreeNode[] = [];
  if (page) readRange(page.body.firstChild, page.part.endNode, { nodes, given: [], outer: undefined });
  return {
    tag: 'page',
    ...(instance && { id: instance.id, is: instance.definition.is }),
    attributes: {},
    dataset: {},
    children: nodes,
  };
}

function readRange(from: Node | null, end: Node | null, sink: Sink): void {
  for (let at = from; at && at !== end; at = at.nextSibling) {
    const mark = at.nodeType === Node.COMMENT_NODE ? markOf(at) : undefined;
    if (mark && mark !== 'end') {
      const close = endOf(at);
      readMarked(mark, at.nextSibling, close, sink);
      at = close;
    } else if (at instanceof Text) {
      addText(sink.nodes, at.data);
    } else if (at instanceof HTMLElement && isAuthored(at)) {
      readElement(at, sink);
    }
  }
}

/** Comment that ends the range which a comment begins. */
function endOf(start: Node): Node {
  let depth = 1;
  let at = start;
  while (depth > 0 && at.nextSibling) {
    at = at.nextSibling;
    const mark = at.nodeType === Node.COMMENT_NODE ? markOf(at) : undefined;
    if (mark === 'end') depth--;
    else if (mark) depth++;
  }
  return at;
}

/** A component without a host element, or a slot and what it shows. */
function readMarked(mark: NodeMark, from: Node | null, end: Node, sink: Sink): void {
  const node = mark.scope.unit.nodes[mark.node];
  if (mark.instance) {
    sink.nodes.push(
      componentNode(mark.instance, node?.tag ?? '', mark, {}, (shadow) => readRange(from, end, shadow), sink),
    );
    return;
  }
  sink.nodes.push({ tag: 'slot', attributes: {}, dataset: {}, children: [] });
  readRange(from, end, { nodes: sink.given, given: sink.outer?.given ?? [], outer: sink.outer?.outer });
}

function readElement(element: HTMLElement, sink: Sink): void {
  const mark = markOf(element);
  const stop = stopAt(element)!;
  const attributes = attributesOf(element, stop.instance, stop.node?.props ?? []);
  if (mark && mark !== 'end' && mark.instance) {
    const read = (shadow: Sink): void => readRange(element.firstChild, null, shadow);
    sink.nodes.push(
      componentNode(mark.instance, stop.node?.tag ?? element.localName.slice(3), mark, attributes, read, sink),
    );
    return;
  }
  const children: TreeNode[] = [];
  readRange(element.firstChild, null, { ...sink, nodes: children });
  sink.nodes.push({
    tag: stop.node?.tag ?? element.localName.slice(3),
    attributes,
    dataset: fieldsOf(stop.node?.data, stop.scope),
    children,
  });
}

function componentNode(
  instance: Instance,
  tag: string,
  { scope, node }: NodeMark,
  attributes: ElementNode['attributes'],
  read: (sink: Sink) => void,
  outer: Sink,
): ElementNode {
  const shadow: TreeNode[] = [];
  const given: TreeNode[] = [];
  read({ nodes: shadow, given, outer });
  const dataset = fieldsOf(scope.unit.nodes[node]?.data, scope);
  return { tag, id: instance.id, is: instance.definition.is, attributes, dataset, children: given, shadow };
}

function attributesOf(element: HTMLElement, instance: Instance, props: readonly string[]): ElementNode['attributes'] {
  const attributes: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    if (name === nodeAttribute) continue;
    const text = name === 'class' ? authoredClasses(value, instance) : value;
    if (text !== '' || name !== 'class') attributes[name] = text;
  }
  for (const name of props) {
    const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    if (camel in element) attributes[name] = (element as unknown as Record<string, unknown>)[camel];
  }
  return attributes;
}

/** Without prefixes, without the mark of `:host`, each name once. */
function authoredClasses(text: string, instance: Instance): string {
  const prefix = `${instance.definition.prefix}--`;
  const names = text.split(/\s+/).flatMap((name) => {
    if (name === '' || name.startsWith('wx-host--')) return [];
    if (name.startsWith(prefix)) return name.slice(prefix.length);
    const at = name.indexOf('--');
    return at > 0 && prefix !== '--' ? name.slice(at + 2) : name;
  });
  return [...new Set(names)].join(' ');
}

function addText(nodes: TreeNode[], text: string): void {
  if (text === '') return;
  const last = nodes.at(-1);
  if (typeof last === 'string') nodes[nodes.length - 1] = last + text;
  else nodes.push(text);
}
