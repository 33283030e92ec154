import type { HandlerCall } from '../../src/protocol/index.ts';
import type { TestApp } from './app.ts';

/** Handlers that were called, as `instance.method`, in order. */
export const methods = (calls: readonly HandlerCall[]): string =>
  calls.map(({ instance, method }) => `${instance}.${method}`).join(' ');

/** The event that a tap becomes. */
export const tap = (app: TestApp, selector: string): void =>
  void app
    .find(selector)
    .dispatchEvent(new CustomEvent('tap', { bubbles: true, composed: true, detail: { x: 1, y: 2 } }));
