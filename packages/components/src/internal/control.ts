/** An element that is operated: a button, a box to tick, a link. */
export interface Control extends HTMLElement {
  readonly disabled?: boolean;
}

/**
 * Makes an element work from the keyboard as the native one does: Enter clicks when pressed, Space when released.
 * A disabled control swallows clicks. Called once, in the constructor.
 */
export function operable(control: Control): void {
  control.addEventListener('keydown', pressKey);
  control.addEventListener('keyup', pressKey);
  control.addEventListener('click', swallowWhenDisabled, true);
}

function pressKey(this: Control, event: KeyboardEvent): void {
  const { key } = event;
  if (event.target !== this || (key !== 'Enter' && key !== ' ')) return;
  event.preventDefault();
  if (event.type === (key === ' ' ? 'keyup' : 'keydown') && !event.repeat) this.click();
}

function swallowWhenDisabled(this: Control, event: Event): void {
  if (!this.disabled) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Role and place in the tab order; a role or `tabindex` from the author stays. */
export function describeControl(control: Control, role: string): void {
  control.role ??= role;
  control.ariaDisabled = control.disabled ? 'true' : null;
  if (control.disabled) control.removeAttribute('tabindex');
  else if (!control.hasAttribute('tabindex')) control.tabIndex = 0;
}
