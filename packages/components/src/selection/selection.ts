import { attributes } from '../catalog/selection.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';

/**
 * @summary The text inside can be selected, and a selection that begins inside ends there too.
 * @fires selectionchange - `{}`, when the selection inside has changed, or has left.
 */
export class WxSelection extends wxElement(attributes) {
  private listening: AbortController | undefined;
  private wasInside = false;

  constructor() {
    super();
    this.addEventListener('contextmenu', (event) => {
      if (this.disableContextMenu) event.preventDefault();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.listening = new AbortController();
    document.addEventListener('selectionchange', () => this.follow(), { signal: this.listening.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening?.abort();
    this.wasInside = false;
  }

  private follow(): void {
    const range = this.selected();
    const isInside = range !== undefined && !range.collapsed && this.contains(range.startContainer);
    if (isInside || this.wasInside) emit(this, 'selectionchange');
    this.wasInside = isInside;
  }

  /** Browsers tell of selections inside shadow roots only when they are asked by those. */
  private selected(): StaticRange | undefined {
    const selection = document.getSelection();
    const root = this.getRootNode();
    if (selection === null) return undefined;
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    return selection.getComposedRanges({ shadowRoots })[0];
  }
}

/** Registers `wx-selection`. */
export function defineSelection(): void {
  define('wx-selection', WxSelection);
}
