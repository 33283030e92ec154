import axe from 'axe-core';
import { expect, onTestFinished } from 'vitest';
import { elements, styles } from '../src/index.ts';
import type { Look } from '../src/index.ts';

/** The platform's own colours are too pale for this rule; everything else holds. */
const RULES = { 'color-contrast': { enabled: false } };

let sheet: HTMLStyleElement | undefined;

/** Loads every component named in `markup`, puts it on the page in place of the last one, and waits until it is drawn. */
export async function mount<T extends HTMLElement = HTMLElement>(markup: string, look: Look = 'v2'): Promise<T> {
  const tags = [...new Set([...markup.matchAll(/<wx-([a-z-]+)/g)].map((match) => match[1] ?? ''))];
  await Promise.all(tags.map((tag) => elements[tag]?.()));
  sheet?.remove();
  sheet = document.createElement('style');
  sheet.textContent = `:root { --rpx: calc(100vw / 750) } ${styles(tags, look)}`;
  document.head.append(sheet);
  document.body.innerHTML = markup;
  await drawn();
  return document.body.firstElementChild as T;
}

/** Waits until every element on the page shows its properties. */
export async function drawn(): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')) {
    await element.updateComplete;
  }
}

/** Records the `detail` of every event of a type. */
export function record(element: EventTarget, type: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(type, (event) =>
    details.push(event instanceof CustomEvent ? event.detail : `native ${type}`),
  );
  return details;
}

export function once(element: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
}

export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { rules: RULES });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

/** As if a soft keyboard covered the lower part of the window. It is gone when the test ends. */
export function raiseKeyboard(height: number): void {
  const viewport = window.visualViewport!;
  Object.defineProperty(viewport, 'height', { configurable: true, value: window.innerHeight - height });
  onTestFinished(() => void Reflect.deleteProperty(viewport, 'height'));
  viewport.dispatchEvent(new Event('resize'));
}
