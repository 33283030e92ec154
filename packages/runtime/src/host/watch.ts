import { ask } from '../view/measure/questions.ts';
import { keyboardTaps } from '../view/events/keyboard-taps.ts';
import type { View } from '../view/view.ts';
import { showPanel } from './crash-panel.ts';
import type { Panel } from './crash-panel.ts';
import { watchLogic } from './watchdog.ts';

export interface WatchOptions {
  readonly worker: Worker;
  /** What went wrong in the worker so far. */
  readonly errors: readonly ErrorEvent[];
  /** The logic thread has died, or no longer answers. */
  readonly onCrash: ((kind: 'crashed' | 'hung') => void) | undefined;
  readonly reload: () => void;
}

/** Tells the app whether it is seen, and the user when it is dead; lets them tap with keys. Returns what ends that. */
export function watchApp(view: View, { worker, errors, onCrash, reload }: WatchOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let panel: Panel | undefined;
  keyboardTaps(view);
  const fail = (kind: 'crashed' | 'hung'): void => {
    panel?.close();
    panel = showPanel(view.frame.root, kind, reload);
    onCrash?.(kind);
  };
  const stopWatchdog = watchLogic(() => ask(view, { type: 'ping' }), {
    hung: () => fail('hung'),
    recovered: () => panel?.close(),
  });
  const report = ({ message, filename: file, lineno: line, colno: column }: ErrorEvent): void => {
    view.errors.add({
      code: 'app/worker-failed',
      message: message || 'The script of the app could not be loaded.',
      ...(file && { file, line, column }),
    });
    // A script that has run once lives on after an exception.
    if (view.pages.top) return;
    stopWatchdog();
    fail('crashed');
  };
  errors.forEach(report);
  worker.onerror = report;
  const tell = (visible: boolean): void => view.send({ type: 'visible', visible });
  if (document.hidden) tell(false);
  document.addEventListener('visibilitychange', () => tell(!document.hidden), { signal });
  // Last chance to write behind.
  window.addEventListener('pagehide', () => document.hidden || tell(false), { signal });
  return () => {
    stopWatchdog();
    worker.onerror = null;
    listening.abort();
  };
}
