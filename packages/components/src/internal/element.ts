import { ReactiveElement, render } from 'lit';
import type { PropertyValues } from 'lit';
import type { ComponentEntry } from '../catalog/entry.ts';
import { withProperties } from './properties.ts';
import type { Properties } from './properties.ts';

/** Base of components with the author's content inside: they never render into themselves. Light DOM, so that WXSS reaches everything. */
export class WxElement extends ReactiveElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  propertyChanged(name: string, previous: unknown): void {
    this.requestUpdate(name, previous);
  }
}

/** Base of components that draw all their content themselves. */
export class RenderedElement extends WxElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'aria-label'];
  }

  override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
    // The name goes on to the native control inside.
    if (name === 'aria-label') this.requestUpdate();
    else super.attributeChangedCallback(name, previous, value);
  }

  /** A picture of the markup inside the element. */
  protected render(): unknown {
    return undefined;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    render(this.render(), this, { host: this });
  }
}

/** `WxElement` with the properties of a catalog entry. */
export function wxElement<E extends ComponentEntry>(entry: E): new () => WxElement & Properties<E['attributes']> {
  return withProperties(WxElement, entry);
}

/** `RenderedElement` with the properties of a catalog entry. */
export function renderedElement<E extends ComponentEntry>(
  entry: E,
): new () => RenderedElement & Properties<E['attributes']> {
  return withProperties(RenderedElement, entry);
}
