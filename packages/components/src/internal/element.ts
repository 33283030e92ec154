import type { Attributes } from '../catalog/entry.ts';
import { withProperties } from './properties.ts';
import type { Properties } from './properties.ts';

/** Names of the properties that took another value since the last update. */
export type Changes = ReadonlySet<string>;

/**
 * Base of the components. Whatever changes in one task leads to one `update`, a microtask later; the first comes when
 * the element is put on a page. Light DOM, so that WXSS reaches everything.
 */
export class WxElement extends HTMLElement {
  /** Whether the first update is over. */
  hasUpdated = false;
  /** Settles when the element shows what it was given. */
  updateComplete: Promise<void> | undefined;
  /** There while an update is due. One is from the start, but nothing happens before the element is on a page. */
  #changes: Set<string> | undefined = new Set();

  connectedCallback(): void {
    this.updateComplete ??= this.#updateSoon();
  }

  disconnectedCallback(): void {}

  /** `property`: what took another value, if it was one. */
  requestUpdate(property?: string): void {
    if (!this.#changes) {
      this.#changes = new Set();
      this.updateComplete = this.#updateSoon();
    }
    if (property) this.#changes.add(property);
  }

  /** Shows the properties. The first time, only those that were set count as changed. */
  protected update(_changes: Changes): void {}

  async #updateSoon(): Promise<void> {
    await undefined;
    const changes = this.#changes!;
    this.#changes = undefined;
    this.update(changes);
    this.hasUpdated = true;
  }
}

/** `WxElement` with the properties that the catalog names. */
export function wxElement<T extends Attributes>(attributes: T): new () => WxElement & Properties<T> {
  return withProperties(WxElement, attributes);
}
