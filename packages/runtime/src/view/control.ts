import { ask } from './measure/questions.ts';
import type { Frame } from './shell/frame.ts';
import type { View } from './view.ts';

/** A running view, as those see it who look after it. */
export interface ViewControl {
  readonly frame: Frame;
  readonly view: View;
  /** Answered when the logic thread has handled everything sent before. */
  ping(): Promise<unknown>;
  /** Data of an instance, or of the top page. */
  inspect(instance?: number): Promise<unknown>;
  /** Called after each flush that is drawn. */
  onShown(listener: () => void): void;
}

export function createControl(view: View): ViewControl {
  return {
    frame: view.frame,
    view,
    ping: () => ask(view, { type: 'ping' }),
    inspect: (instance) => ask(view, { type: 'inspect', ...(instance !== undefined && { instance }) }),
    onShown: (listener) => void view.hooks.shown.push(listener),
  };
}
