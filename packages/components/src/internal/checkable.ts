import type { Attributes } from '../catalog/entry.ts';
import { describeControl, operable } from './control.ts';
import { WxElement } from './element.ts';
import type { Changes } from './element.ts';
import { FirstChild } from './first-child.ts';
import { withProperties } from './properties.ts';
import type { Properties } from './properties.ts';

/** A box to tick with the author's text beside it. What is ticked starts as the bound `checked` and then is the user's. */
export abstract class Checkable extends WxElement {
  declare checked: boolean;
  declare disabled: boolean;
  declare color: string;
  protected abstract readonly boxClass: string;
  protected abstract readonly controlRole: string;
  private readonly box = document.createElement('div');
  private readonly front = new FirstChild(this, this.box);
  private ticked = false;

  constructor() {
    super();
    // Its tick would be a part of the name.
    this.box.ariaHidden = 'true';
    operable(this);
    this.addEventListener('click', () => this.operate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.front.keep();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.front.release();
  }

  get isTicked(): boolean {
    return this.ticked;
  }

  /** Ticks or unticks without telling anyone. */
  tick(isTicked: boolean): void {
    this.ticked = isTicked;
    this.box.className = isTicked ? `${this.boxClass} ${this.boxClass}-checked` : this.boxClass;
    this.setAttribute('aria-checked', String(isTicked));
  }

  /** What a click does. */
  protected abstract operate(): void;

  protected override update(changes: Changes): void {
    super.update(changes);
    describeControl(this, this.controlRole);
    this.box.style.setProperty('--wx-tick-color', this.color);
    if (!this.hasUpdated || changes.has('checked')) this.tick(this.checked);
    this.box.toggleAttribute('disabled', this.disabled);
  }
}

/** `Checkable` with the properties that the catalog names. */
export function checkableElement<T extends Attributes>(attributes: T): abstract new () => Checkable & Properties<T> {
  return withProperties(Checkable as unknown as new () => Checkable, attributes);
}
