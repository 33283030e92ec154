import { FIRST_ROWS, slotOfRow, type Blueprint, type Node, type Part, type Row, type SlotName } from './blueprint.ts';

/** A node of a template as it is now. Lists and conditions have what they show below them. */
interface Live {
  readonly node: Node;
  /** Of a text: what it says. */
  readonly text?: string;
  /** Of a use: the component. */
  readonly unit?: Unit;
  /** What tells it from others around it: which branch, which row. */
  readonly mark?: string;
  /** Of a row that is slotted by itself: where it goes. */
  readonly slot?: SlotName;
  readonly below: readonly Live[];
}

/**
 * A component or page as the specification describes it, done in the plainest way: everything is gone over at every
 * change, and what is shown is written out as text. It shares nothing with the runtime.
 */
export class Unit {
  readonly data: Record<string, unknown> & { rows: readonly Row[] } = { v: 'page', on: false, rows: FIRST_ROWS };
  /** What stands between its tags: nodes of its owner's template. */
  private content: readonly Live[] = [];
  private owner: Unit | undefined;
  private nodes: readonly Live[] = [];

  constructor(
    private readonly app: Blueprint,
    private readonly template: readonly Node[],
    private readonly part?: Part,
  ) {}

  /** `setData`: whole fields, or `rows[n].v`. */
  set(changes: Readonly<Record<string, unknown>>): void {
    for (const [path, value] of Object.entries(changes)) {
      const index = /^rows\[(\d+)\]\.v$/.exec(path)?.[1];
      if (index === undefined) this.data[path] = value;
      else
        this.data.rows = this.data.rows.map((row, at) => (at === Number(index) ? { ...row, v: value as string } : row));
    }
    this.refresh();
  }

  refresh(): void {
    this.nodes = this.growAll(this.template, undefined, this.nodes);
  }

  /** Components of its own template, in tree order; what it puts into others is its own too (spec §17). */
  children(): Unit[] {
    return within(this.nodes).flatMap(({ unit }) => unit ?? []);
  }

  /** The composed tree as text. */
  show(): string {
    return this.showAll(this.nodes);
  }

  /** Nodes of one run, taking over from the old ones at the same places (spec §5, §6). */
  private growAll(nodes: readonly Node[], row: Row | undefined, old: readonly Live[]): Live[] {
    return nodes.map((node, at) => this.grow(node, row, old[at]));
  }

  private grow(node: Node, row: Row | undefined, old: Live | undefined): Live {
    const below = old?.below ?? [];
    switch (node.type) {
      case 'text':
        return { node, text: String(this.read(node.value, row) ?? ''), below: [] };
      case 'view':
        return { node, below: this.growAll(node.children, row, below) };
      case 'if': {
        const mark = this.data['on'] ? 'on' : 'off';
        return { node, mark, below: this.growAll(node[mark], row, old?.mark === mark ? below : []) };
      }
      case 'list':
      case 'rows':
        return { node, below: this.data.rows.map((item, at) => this.growRow(node, item, String(at), below)) };
      case 'use': {
        const part = this.app.parts[node.part]!;
        const unit = old?.unit ?? new Unit(this.app, part.template, part);
        const live = { node, unit, below: this.growAll(node.children, row, below) };
        unit.owner = this;
        unit.content = live.below;
        unit.data['v'] = this.read(node.value, row);
        unit.refresh();
        return live;
      }
      case 'slot':
        return { node, below: [] };
    }
  }

  /** Rows follow their key, or stay at their position without one (spec §6.1). */
  private growRow(node: Node & { type: 'list' | 'rows' }, item: Row, at: string, old: readonly Live[]): Live {
    const mark = node.isKeyed ? `id ${item.id}` : at;
    const known = old.find((live) => live.mark === mark);
    const below = this.growAll(node.children, item, known?.below ?? []);
    return { node, mark, below, ...(node.type === 'rows' && { slot: slotOfRow(item) }) };
  }

  private read(value: 'v' | 'item.v', row: Row | undefined): unknown {
    return value === 'v' ? this.data['v'] : row!.v;
  }

  private showAll(nodes: readonly Live[]): string {
    return nodes.map((live) => this.showOne(live)).join('');
  }

  private showOne(live: Live): string {
    const { node, unit, below, text } = live;
    switch (node.type) {
      case 'text':
        return text!;
      case 'view':
        return `<view>${this.showAll(below)}</view>`;
      case 'rows':
        return live.slot === undefined ? this.showAll(below) : `<view>${this.showAll(below)}</view>`;
      case 'use':
        return unit!.part!.virtualHost ? unit!.show() : `<c${node.part}>${unit!.show()}</c${node.part}>`;
      case 'slot':
        return this.owner!.showAll(this.givenTo(live, node.name));
      default:
        return this.showAll(below);
    }
  }

  /** Content for one slot: of those that could have it the first in the tree takes it (spec §11.2). */
  private givenTo(slot: Live, name: SlotName): readonly Live[] {
    const { multipleSlots } = this.part!;
    const first = within(this.nodes).find(({ node }) => node.type === 'slot' && (!multipleSlots || node.name === name));
    if (first !== slot) return [];
    const slotOf = ({ node, slot }: Live): SlotName => slot ?? ('slot' in node ? node.slot : '');
    return pieces(this.content).filter((live) => !multipleSlots || slotOf(live) === name);
  }
}

/** Every node of one template, in tree order. */
function within(nodes: readonly Live[]): Live[] {
  return nodes.flatMap((live) => [live, ...within(live.below)]);
}

/** What is slotted by itself: conditions and lists are not there, what they show is. */
function pieces(nodes: readonly Live[]): Live[] {
  return nodes.flatMap((live) => (isPiece(live) ? live : pieces(live.below)));
}

function isPiece({ node, slot }: Live): boolean {
  if (node.type === 'rows') return slot !== undefined;
  return node.type !== 'if' && node.type !== 'list';
}
