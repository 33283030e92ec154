import { attributes } from '../catalog/navigation-bar.ts';
import { kebabCase } from '../catalog/entry.ts';
import { askEmbedder } from '../internal/ask-embedder.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';

/**
 * @summary Settings of the page's navigation bar, inside `page-meta`. It shows nothing itself: `wxnavigationbar` carries what
 * the author has given to whoever draws the bar.
 * @fires wxnavigationbar - `{ title?, loading?, frontColor?, backgroundColor?, colorAnimationDuration, colorAnimationTimingFunc }`
 */
export class WxNavigationBar extends wxElement(attributes) {
  private readonly given = new Set<string>();

  protected override update(changes: Changes): void {
    super.update(changes);
    for (const name of Object.keys(attributes)) {
      if (changes.has(name) || this.hasAttribute(kebabCase(name))) this.given.add(name);
    }
    const { title, loading, frontColor, backgroundColor, colorAnimationDuration, colorAnimationTimingFunc } = this;
    const values = { title, loading, frontColor, backgroundColor };
    askEmbedder(this, 'wxnavigationbar', {
      ...Object.fromEntries(Object.entries(values).filter(([name]) => this.given.has(name))),
      colorAnimationDuration,
      colorAnimationTimingFunc,
    });
  }
}

/** Registers `wx-navigation-bar`. */
export function defineNavigationBar(): void {
  define('wx-navigation-bar', WxNavigationBar);
}
