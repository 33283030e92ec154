import { noChange, nothing } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import { insertPart, removePart } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';
import type { SlotContent } from '../../protocol/index.ts';
import { textOf } from './attribute.ts';
import { guardedDraw } from './instance.ts';
import type { Instance } from './instance.ts';
import { markRange } from './marks.ts';
import { occurrenceAt } from './way.ts';
import { claim, isShownIn } from './claim.ts';
import type { ViewScope } from './scope.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A `<slot>` (spec §11.2). Of the slots that could show the same content the first in the tree does; which one that
 * is can only be said when all are in the page, hence `assignSlots`. Dynamic slots all show it, each in a scope of its own.
 */
export class SlotDirective extends Directive {
  part!: ChildPart;
  name = '';
  private scope!: ViewScope;
  private node!: number;
  private values: Values | undefined;
  private inner: ChildPart | undefined;
  private shownName: string | undefined;

  render(_scope: ViewScope, _node: number, _name: unknown, _values?: Values): unknown {
    return noChange;
  }

  override update(part: unknown, [scope, node, name, values]: [ViewScope, number, unknown, Values?]): unknown {
    const { instance } = scope;
    if (scope !== this.scope || node !== this.node) this.enter(part as ChildPart, scope, node);
    const renamed = this.name !== textOf(name);
    this.name = textOf(name);
    this.values = values;
    if (instance.definition.dynamicSlots) this.show();
    else if (!this.inner && !instance.slots.some((other) => other !== this && other.competesWith(this))) this.show();
    else if (renamed || !this.inner) instance.view.components!.slots.add(instance);
    return noChange;
  }

  get isLive(): boolean {
    return isShownIn(this.part, this);
  }

  /** Whether the content for its name is drawn here. */
  get isShowing(): boolean {
    return this.inner !== undefined && this.shownName === this.name;
  }

  /** Whether both could show the same content. */
  competesWith(other: SlotDirective): boolean {
    return !this.scope.instance.definition.multipleSlots || this.name === other.name;
  }

  /** Draws the content again: what it reads may have changed. */
  refresh(): void {
    // Content in a removed slot must not take components away from where they are, nor that in one with another name now.
    if (this.isShowing && this.isLive) this.show();
  }

  show(): void {
    const { instance } = this.scope;
    const content = contentOf(instance);
    if (!content) return;
    if (!this.inner) {
      this.inner = insertPart(this.part);
      markRange(this.inner, { scope: this.scope, node: this.node });
    }
    this.shownName = this.name;
    const owner = this.contentScope(instance);
    guardedDraw(instance.view, this.inner, instance.at!.instance.definition.is, () => this.draw(content, owner));
  }

  clear(): void {
    if (this.inner) removePart(this.inner);
    this.inner = undefined;
  }

  private enter(part: ChildPart, scope: ViewScope, node: number): void {
    if (this.part) this.clear();
    this.part = part;
    this.scope = scope;
    this.node = node;
    claim(part, this);
    const { slots } = scope.instance;
    if (!slots.includes(this)) slots.push(this);
  }

  private contentScope(instance: Instance): ViewScope {
    if (!instance.definition.dynamicSlots) return instance.at!;
    const occurrence = occurrenceAt(this.scope, this.node, instance.at!);
    occurrence.given = { ...instance.at!.values, ...this.values };
    return occurrence;
  }

  private draw(content: readonly SlotContent[], scope: ViewScope): unknown {
    const { multipleSlots, dynamicSlots } = this.scope.instance.definition;
    const takesAll = !multipleSlots && !dynamicSlots;
    const values = content.map((entry) => {
      if (takesAll) return entry.render(scope);
      if (entry.name === undefined) return entry.render(scope, this.name);
      return nameOf(entry, scope) === this.name ? entry.render(scope) : nothing;
    });
    return values.length === 1 ? values[0] : values;
  }
}

/** Gives each piece of content to the first slot in the tree that may have it. */
export function assignSlots(instance: Instance): void {
  const live = instance.slots.filter((slot) => slot.isLive);
  instance.slots = live;
  if (instance.definition.dynamicSlots) return;
  live.sort((a, b) =>
    a.part.startNode!.compareDocumentPosition(b.part.startNode!) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const isFirst = (slot: SlotDirective, at: number): boolean =>
    live.findIndex((other) => other.competesWith(slot)) === at;
  const first = live.filter(isFirst);
  for (const slot of live) if (!first.includes(slot)) slot.clear();
  for (const slot of first) if (!slot.isShowing) slot.show();
}

function contentOf({ at, node }: Instance): readonly SlotContent[] | undefined {
  return at?.unit.nodes[node]?.content;
}

function nameOf({ name }: SlotContent, scope: ViewScope): string {
  return textOf(typeof name === 'function' ? name(scope) : name);
}
