import { nodeAttribute } from '../../protocol/generated.ts';
import { noChange } from 'lit/html.js';
import { Directive } from 'lit/directive.js';
import { insertPart, removePart } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';
import type { HostAttributes, ViewNode } from '../../protocol/index.ts';
import { hostClass, resolveClasses } from './classes.ts';
import { drawInstance, partIn } from './instance.ts';
import type { Instance } from './instance.ts';
import { markRange, markElement } from './marks.ts';
import { claim, isShownIn } from './claim.ts';
import type { ViewScope } from './scope.ts';
import { attributeText } from './attribute.ts';
import { styleText } from './style-attribute.ts';

/**
 * The place of a component: its host element, or none for `virtualHost`, and inside it a part of its own, so that the
 * component is drawn without what surrounds it. Another instance takes the place by `bind`, whoever calls it.
 */
export class ChildDirective extends Directive {
  private part!: ChildPart;
  private scope!: ViewScope;
  private node!: number;
  private instance: Instance | undefined;
  private host: HTMLElement | undefined;
  private readonly shown = new Map<string, unknown>();

  render(_scope: ViewScope, _node: number): unknown {
    return noChange;
  }

  override update(part: unknown, [scope, node]: [ViewScope, number]): unknown {
    if (scope !== this.scope || node !== this.node) this.enter(part as ChildPart, scope, node);
    const { instance } = this;
    if (!this.bind() && instance) {
      this.showHost(instance);
      if (instance.slots.length > 0) instance.view.components!.contents.add(instance);
    }
    return noChange;
  }

  get isLive(): boolean {
    return isShownIn(this.part, this);
  }

  get hostElement(): HTMLElement | undefined {
    return this.host;
  }

  /** First node of what it shows, and the node after the last. */
  get range(): readonly [Node | null, Node | null] {
    return [this.part.startNode!.nextSibling, this.part.endNode];
  }

  /** Shows the instance that now belongs here. True when that is another one than before. */
  bind(): boolean {
    const instance = this.scope.kids?.get(this.node);
    if (instance && instance === this.instance && instance.place === this) return false;
    this.clear();
    this.instance = instance;
    if (!instance) {
      const tag = this.description?.tag ?? String(this.node);
      this.scope.instance.view.errors.report('view/missing-instance', tag, undefined);
      return true;
    }
    instance.place = this;
    instance.slots = [];
    instance.part = instance.definition.virtualHost ? this.openRange(instance) : this.openHost(instance);
    drawInstance(instance);
    return true;
  }

  private enter(part: ChildPart, scope: ViewScope, node: number): void {
    if (this.part) this.clear();
    this.instance = undefined;
    this.part = part;
    this.scope = scope;
    this.node = node;
    claim(part, this);
    (scope.places ??= new Map()).set(node, this);
  }

  private get description(): ViewNode | undefined {
    return this.scope.unit.nodes[this.node];
  }

  private openRange(instance: Instance): ChildPart {
    const part = insertPart(this.part);
    markRange(part, { scope: this.scope, node: this.node, instance });
    return part;
  }

  private openHost(instance: Instance): ChildPart {
    const tag = this.description?.tag ?? 'view';
    // A component with the name of a built-in must not become one.
    const name = instance.view.bundle.config.builtins.includes(tag) ? `wx-own-${tag}` : `wx-${tag}`;
    const host = (this.host = document.createElement(name));
    markElement(host, { scope: this.scope, node: this.node, instance });
    // `change:` handlers are looked for by this.
    if (this.description?.change) host.setAttribute(nodeAttribute, String(this.node));
    this.shown.clear();
    this.showHost(instance);
    this.part.startNode!.parentNode!.insertBefore(host, this.part.endNode);
    return partIn(host);
  }

  private clear(): void {
    const { instance } = this;
    if (instance?.place === this) {
      instance.place = undefined;
      if (!this.host && instance.part) removePart(instance.part);
      instance.part = undefined;
    }
    this.host?.remove();
    this.host = undefined;
  }

  private showHost(instance: Instance): void {
    if (!this.host) return;
    const attributes: HostAttributes = this.description?.host ?? {};
    this.set('id', this.value(attributes.id));
    const own = hostClass(instance.definition);
    const given =
      attributes.class === undefined ? '' : resolveClasses(this.scope.instance, this.value(attributes.class));
    this.set('class', [given, own].filter(Boolean).join(' ') || undefined);
    this.set('style', attributes.style === undefined ? undefined : styleText(this.value(attributes.style)));
    for (const name of Object.keys(attributes.attributes ?? {}))
      this.set(name, this.value(attributes.attributes![name]));
  }

  private value(bound: unknown): unknown {
    return typeof bound === 'function' ? (bound as (scope: ViewScope) => unknown)(this.scope) : bound;
  }

  private set(name: string, value: unknown): void {
    if (this.shown.get(name) === value) return;
    this.shown.set(name, value);
    const text = attributeText(value);
    if (text === undefined) this.host!.removeAttribute(name);
    else this.host!.setAttribute(name, text);
  }
}
