import fc from 'fast-check';

/** A random app: one page and three components, each of which may use those after it. */
export interface Blueprint {
  readonly page: readonly Node[];
  readonly parts: readonly Part[];
}

export interface Part {
  readonly template: readonly Node[];
  readonly virtualHost: boolean;
  readonly multipleSlots: boolean;
}

/** A piece of a template. `value` is what it reads: a field, or a field of the row around it. */
export type Node =
  | { readonly type: 'text'; readonly value: Value }
  | { readonly type: 'view'; readonly slot: SlotName; readonly children: readonly Node[] }
  | { readonly type: 'if'; readonly on: readonly Node[]; readonly off: readonly Node[] }
  | { readonly type: 'list'; readonly isKeyed: boolean; readonly children: readonly Node[] }
  /** Boxes that are repeated, each in the slot that its row names. */
  | { readonly type: 'rows'; readonly isKeyed: boolean; readonly children: readonly Node[] }
  | {
      readonly type: 'use';
      readonly part: number;
      readonly value: Value;
      readonly slot: SlotName;
      readonly children: readonly Node[];
    }
  | { readonly type: 'slot'; readonly name: SlotName };

export type SlotName = '' | 'a';
type Value = 'v' | 'item.v';

/** Where a row of `rows` goes. */
export const slotOfRow = ({ v }: Row): SlotName => (v < 'q' ? 'a' : '');
const SLOT_OF_ROW = "{{item.v < 'q' ? 'a' : ''}}";

export interface Row {
  readonly id: number;
  readonly v: string;
}

/** What every page and component starts with; `v` of components comes from their tags. */
export const FIRST_ROWS: readonly Row[] = [
  { id: 1, v: 'p' },
  { id: 2, v: 'q' },
];

export const MAX_ROWS = 5;

const PARTS = 3;
const slotName = fc.constantFrom<SlotName>('', 'a');

/**
 * Templates that use the parts from `first` on. Rows are known inside lists only. No slot is passed on to another
 * component: a slot in content that nothing shows is not known to the view, so the next slot shows the content
 * (docs/compat.md), where the official client shows none.
 */
function template(first: number, hasSlots: boolean): fc.Arbitrary<readonly Node[]> {
  const nodes = (depth: number, isInRow: boolean, mayHaveSlots: boolean): fc.Arbitrary<readonly Node[]> =>
    fc.array(node(depth, isInRow, mayHaveSlots), { maxLength: 3 });
  const node = (depth: number, isInRow: boolean, mayHaveSlots: boolean): fc.Arbitrary<Node> => {
    const value = fc.constantFrom<Value>(...(isInRow ? (['v', 'item.v'] as const) : (['v'] as const)));
    const text = value.map((read): Node => ({ type: 'text', value: read }));
    const slot = slotName.map((name): Node => ({ type: 'slot', name }));
    const leaves = mayHaveSlots ? fc.oneof(text, slot) : text;
    if (depth === 0) return leaves;
    const inside = nodes(depth - 1, isInRow, mayHaveSlots);
    const given = nodes(depth - 1, isInRow, false);
    const kinds: fc.Arbitrary<Node>[] = [
      leaves,
      fc.record({ type: fc.constant('view' as const), slot: slotName, children: inside }),
      fc.record({ type: fc.constant('if' as const), on: inside, off: inside }),
      fc.record({
        type: fc.constant('rows' as const),
        isKeyed: fc.boolean(),
        children: nodes(depth - 1, true, mayHaveSlots),
      }),
      fc.record({
        type: fc.constant('list' as const),
        isKeyed: fc.boolean(),
        children: nodes(depth - 1, true, mayHaveSlots),
      }),
    ];
    if (first < PARTS) {
      const part = fc.integer({ min: first, max: PARTS - 1 });
      const use = fc.record({ type: fc.constant('use' as const), part, value, slot: slotName, children: given });
      kinds.push(use, use);
    }
    return fc.oneof(...kinds);
  };
  return nodes(2, false, hasSlots);
}

const part = (index: number): fc.Arbitrary<Part> =>
  fc.record({
    template: template(index + 1, true),
    virtualHost: fc.boolean(),
    multipleSlots: fc.boolean(),
  });

export const blueprint: fc.Arbitrary<Blueprint> = fc
  .record({
    page: template(0, false),
    parts: fc.tuple(...Array.from({ length: PARTS }, (_, index) => part(index))),
  })
  .filter((plan) => sizeOf(plan.page, plan) <= 500);

/** How many nodes there can be, all lists being as long as they get: lists in lists of components grow without measure. */
function sizeOf(nodes: readonly Node[], plan: Blueprint): number {
  const sizes = nodes.map((node): number => {
    switch (node.type) {
      case 'if':
        return sizeOf(node.on, plan) + sizeOf(node.off, plan);
      case 'list':
        return MAX_ROWS * sizeOf(node.children, plan);
      case 'rows':
        return MAX_ROWS * (1 + sizeOf(node.children, plan));
      case 'view':
        return 1 + sizeOf(node.children, plan);
      case 'use':
        return 1 + sizeOf(node.children, plan) + sizeOf(plan.parts[node.part]!.template, plan);
      default:
        return 1;
    }
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The app as its author writes it. */
export function filesOf({ page, parts }: Blueprint): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const names = parts.map((_, index) => `c${index}`);
  const write = (path: string, wxml: readonly Node[], first: number, js: string): void => {
    const usable = Object.fromEntries(names.slice(first).map((name) => [name, `/${name}`]));
    files[`${path}.json`] = JSON.stringify({ component: true, usingComponents: usable });
    files[`${path}.wxml`] = wxmlOf(wxml);
    files[`${path}.js`] = js;
  };
  const rows = JSON.stringify(FIRST_ROWS);
  write('page', page, 0, `Page({ data: { v: 'page', on: false, rows: ${rows} } })`);
  parts.forEach(({ template: own, virtualHost, multipleSlots }, index) => {
    const options = JSON.stringify({ virtualHost, multipleSlots });
    const js = `Component({ options: ${options}, properties: { v: null }, data: { on: false, rows: ${rows} } })`;
    write(names[index]!, own, index + 1, js);
  });
  return files;
}

function wxmlOf(nodes: readonly Node[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: Node): string {
  const slot = 'slot' in node && node.slot ? ` slot="${node.slot}"` : '';
  switch (node.type) {
    case 'text':
      return `{{${node.value}}}`;
    case 'view':
      return `<view${slot}>${wxmlOf(node.children)}</view>`;
    case 'if':
      return `<block wx:if="{{on}}">${wxmlOf(node.on)}</block><block wx:else>${wxmlOf(node.off)}</block>`;
    case 'list':
      return `<block wx:for="{{rows}}"${node.isKeyed ? ' wx:key="id"' : ''}>${wxmlOf(node.children)}</block>`;
    case 'rows':
      return `<view wx:for="{{rows}}"${node.isKeyed ? ' wx:key="id"' : ''} slot="${SLOT_OF_ROW}">${wxmlOf(node.children)}</view>`;
    case 'use':
      return `<c${node.part} class="k" v="{{${node.value}}}"${slot}>${wxmlOf(node.children)}</c${node.part}>`;
    case 'slot':
      return node.name ? `<slot name="${node.name}"/>` : '<slot/>';
  }
}
