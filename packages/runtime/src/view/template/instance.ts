import { render, nothing } from 'lit/html.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';
import type { ChildDirective } from './child.ts';
import type { ComponentDefinition } from './definitions.ts';
import type { PageElement } from '../pages/page-element.ts';
import { ViewScope } from './scope.ts';
import type { SlotDirective } from './slot.ts';
import type { Drawable, View } from '../view.ts';

/** A component or page as the view knows it: data to draw, and where it is drawn. */
export class Instance implements Drawable {
  readonly scope: ViewScope;
  /** What a patch changes: null prototype, so that templates read own fields only. */
  readonly data: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  readonly depth: number;
  /** Where it is shown; `undefined` for pages, and for components in content that no slot shows. */
  place: ChildDirective | undefined = undefined;
  part: ChildPart | undefined = undefined;
  slots: SlotDirective[] = [];
  external: Readonly<Record<string, string>> = {};
  /** Some of its template is repeated by dynamic slots; lists in there are not addressed by path. */
  hasOccurrences = false;

  constructor(
    readonly view: View,
    readonly id: number,
    readonly definition: ComponentDefinition,
    readonly page: PageElement,
    /** Scope that its node stands in, in the owner's template; absent for pages. */
    readonly at: ViewScope | undefined,
    readonly node: number,
  ) {
    this.scope = new ViewScope(this, definition.unit, this.data);
    this.depth = at ? at.instance.depth + 1 : 0;
  }

  get owner(): Instance | undefined {
    return this.at?.instance;
  }

  /** Before the lists of its template. */
  get order(): number {
    return 2 * this.depth;
  }

  draw(): void {
    if (!this.place || this.place.isLive) drawInstance(this);
  }
}

/** Opens an element for a template of its own. */
export function partIn(element: HTMLElement, before: ChildNode | null = null): ChildPart {
  return render(nothing, element, { renderBefore: before }) as ChildPart;
}

/** Draws the whole template. Children keep what they show; a failure is reported and leaves this place empty. */
export function drawInstance(instance: Instance): void {
  const { view, part, definition, scope } = instance;
  const { render: template } = definition.unit;
  view.work.delete(instance);
  if (!part || !template) return;
  guardedDraw(view, part, definition.is, () => template(scope));
  view.components?.drawn(instance);
}

/**
 * Sets a part to what `draw` returns; to nothing, with a report, when that fails. When scripts ran too long, which
 * was reported, it keeps what it shows.
 */
export function guardedDraw(view: View, part: ChildPart, subject: string, draw: () => unknown): void {
  try {
    setChildPartValue(part, draw());
  } catch (cause) {
    if (view.wxs?.isSpent()) return;
    view.errors.report('view/draw-failed', subject, cause);
    setChildPartValue(part, nothing);
  }
}
