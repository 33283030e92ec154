import { attributes } from '../catalog/label.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';

const CONTROLS = ['button', 'checkbox', 'radio', 'switch', 'input', 'textarea', 'slider', 'picker']
  .map((tag) => `wx-${tag}`)
  .join(',');
const TEXT_FIELDS = 'wx-input, wx-textarea';

/** @summary Its text belongs to a control: the one with the id in `for`, or the first inside. A click goes on to it and the text names it. */
export class WxLabel extends wxElement(attributes) {
  /** The control that has its name from here, so that the name can follow the text. */
  private named: Element | undefined;
  private readonly watch = new MutationObserver(() => this.nameControl());

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.forward);
    this.watch.observe(this, { childList: true, characterData: true, subtree: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.forward);
    this.watch.disconnect();
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.nameControl();
  }

  private get control(): HTMLElement | null {
    if (this.for === '') return this.querySelector<HTMLElement>(CONTROLS);
    const root = this.getRootNode();
    return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(this.for) : null;
  }

  /** Not when a control was clicked itself: it has answered already. */
  private readonly forward = (event: Event): void => {
    const isControl = event
      .composedPath()
      .some((target) => target instanceof Element && target.matches(CONTROLS) && this.contains(target));
    if (isControl) return;
    const { control } = this;
    if (control?.matches(TEXT_FIELDS) === true) control.focus();
    else control?.click();
  };

  /** A control with a name or text of its own keeps it. */
  private nameControl(): void {
    const { control } = this;
    if (control === null || (control !== this.named && control.hasAttribute('aria-label'))) return;
    if (control.textContent.trim() !== '') return;
    const name = this.textContent.trim();
    if (name === '' || control.getAttribute('aria-label') === name) return;
    this.named = control;
    control.setAttribute('aria-label', name);
  }
}

/** Registers `wx-label`. */
export function defineLabel(): void {
  define('wx-label', WxLabel);
}
