import { reflect } from './reflect.ts';

/** An element that is operated: a button, a box to tick, a link. */
export interface Control extends HTMLElement {
  readonly disabled?: boolean;
}

/**
 * Makes an element work from the keyboard as the native one does: Enter clicks when pressed, Space when released.
 * A disabled control swallows clicks. Called once, in the constructor.
 */
export function operable(control: Control): void {
  control.addEventListener('keydown', (event) => {
    if (event.target !== control || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    if (event.key === 'Enter' && !event.repeat) control.click();
  });
  control.addEventListener('keyup', (event) => {
    if (event.target === control && event.key === ' ') control.click();
  });
  control.addEventListener('click', (event) => swallowWhenDisabled(control, event), { capture: true });
}

function swallowWhenDisabled(control: Control, event: Event): void {
  if (control.disabled !== true) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Role and place in the tab order; a role or `tabindex` from the author stays. */
export function describeControl(control: Control, role: string): void {
  if (!control.hasAttribute('role')) control.setAttribute('role', role);
  const isDisabled = control.disabled === true;
  if (control.getAttribute('aria-disabled') !== String(isDisabled)) {
    if (isDisabled || control.hasAttribute('aria-disabled')) control.setAttribute('aria-disabled', String(isDisabled));
  }
  if (isDisabled) control.removeAttribute('tabindex');
  else if (!control.hasAttribute('tabindex')) reflect(control, 'tabindex', '0');
}
