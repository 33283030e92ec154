import type { PageElement } from '../pages/page-element.ts';
import { markOf } from '../template/marks.ts';
import type { View } from '../view.ts';
import { stopAt } from './event-path.ts';
import { evaluate } from './payload.ts';

/** Built-in elements that do nothing by themselves: all that can be done with them is what the author's handlers do. */
const PLAIN = new Set(['view', 'text', 'image', 'icon', 'cover-view', 'cover-image', 'movable-view', 'rich-text']);

/**
 * Whatever can be tapped can be reached by Tab, and tapped by Enter and Space. Mini programs are written for fingers:
 * most of what they let the user tap are plain nodes with a handler. Places in the tab order are given when somebody
 * presses Tab, so that they cost nothing before.
 */
export function keyboardTaps({ pages, ended: signal }: View): void {
  const hear = (event: KeyboardEvent): void => {
    const { key, repeat, defaultPrevented } = event;
    const { top } = pages;
    if (!top) return;
    if (key === 'Tab') addToTabOrder(top);
    if ((key !== 'Enter' && key !== ' ') || defaultPrevented) return;
    const { activeElement: focused } = top.root;
    if (!(focused instanceof HTMLElement) || event.composedPath()[0] !== focused || !isTappable(focused)) return;
    event.preventDefault();
    if (!repeat) focused.click();
  };
  document.addEventListener('keydown', hear, { signal });
}

/** Inner nodes first: a component that has something to tap inside needs no place of its own. */
function addToTabOrder({ body }: PageElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('*')].reverse())
    if (!element.hasAttribute('tabindex') && isTappable(element)) element.tabIndex = 0;
}

function isTappable(element: HTMLElement): boolean {
  const stop = stopAt(element);
  if (!stop) return false;
  const { scope, bindings = [] } = stop;
  if (!bindings.some(({ name, handler }) => name === 'tap' && evaluate(handler, scope))) return false;
  if (markOf(element)) return !element.querySelector('[tabindex], button, input, textarea');
  return PLAIN.has(element.localName.slice('wx-'.length));
}
