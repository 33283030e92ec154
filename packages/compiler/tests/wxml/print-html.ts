import type { ElementTree, Tree } from '../oracle/tree.ts';

/**
 * A tree as HTML that people read. Values that are no strings stand in braces, as they are: `max={3}`. What no HTML
 * shows is written like attributes: `data.id={3}`, `mark.name="x"`, `bind:tap="pick"`.
 */
export function printHtml(trees: readonly Tree[]): string {
  return trees.map((tree) => `${print(tree, '', trees.length > 1)}\n`).join('');
}

function print(tree: Tree, indent: string, hasSiblings: boolean): string {
  if (typeof tree === 'string') return indent + (hasSiblings ? visible(escape(tree)) : escape(tree));
  const open = `${indent}<${[tree.tag, ...attributes(tree)].join(' ')}>`;
  const { children = [] } = tree;
  const [only] = children;
  if (only === undefined) return `${open}</${tree.tag}>`;
  if (typeof only === 'string' && children.length === 1) return `${open}${escape(only)}</${tree.tag}>`;
  const inside = children.map((child) => `${print(child, `${indent}  `, true)}\n`).join('');
  return `${open}\n${inside}${indent}</${tree.tag}>`;
}

function attributes({ attrs = {}, data = {}, marks = {}, on = {}, slot }: ElementTree): string[] {
  return [
    ...Object.entries(attrs).map(([name, value]) => attribute(kebabCase(name), value)),
    ...Object.entries(data).map(([name, value]) => attribute(`data.${name}`, value)),
    ...Object.entries(marks).map(([name, value]) => attribute(`mark.${name}`, value)),
    ...Object.entries(on).map(([name, value]) => attribute(name, value)),
    ...(slot === undefined ? [] : [attribute('slot', slot)]),
  ];
}

function attribute(name: string, value: unknown): string {
  if (value === true) return name;
  return typeof value === 'string'
    ? `${name}="${escape(value).replaceAll('"', '&quot;')}"`
    : `${name}={${valueText(value)}}`;
}

/** Recorded values that JSON lacks are tagged: `{"$":"undefined"}`. */
function valueText(value: unknown): string {
  const tag = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['$'] : undefined;
  return typeof tag === 'string' ? tag : JSON.stringify(value);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;');
}

/** Between other nodes, white space at the ends of a text and line breaks are written out. */
function visible(text: string): string {
  return text.replace(/^ +| +$/g, (spaces) => '&#32;'.repeat(spaces.length)).replaceAll('\n', '&#10;');
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
