import { render } from 'lit/html.js';
import type { Attributes } from '../catalog/entry.ts';
import { WxElement } from './element.ts';
import type { Changes } from './element.ts';
import { withProperties } from './properties.ts';
import type { Properties } from './properties.ts';

/** Base of components that draw all their content themselves. */
export class RenderedElement extends WxElement {
  /** A picture of the markup inside the element. */
  protected render(): unknown {
    return undefined;
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    render(this.render(), this, { host: this });
  }
}

/** `RenderedElement` with the properties that the catalog names. */
export function renderedElement<T extends Attributes>(attributes: T): new () => RenderedElement & Properties<T> {
  return withProperties(RenderedElement, attributes);
}
