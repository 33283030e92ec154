import type { ViewControl } from '../view/index.ts';
import { showPanel } from './crash-panel.ts';
import type { Panel } from './crash-panel.ts';
import { watchLogic } from './watchdog.ts';

export interface WatchOptions {
  /** The worker's `error` events, the first ones included. */
  readonly onWorkerError: (listener: (event: ErrorEvent) => void) => void;
  /** The logic thread has died, or no longer answers. */
  readonly onCrash: ((kind: 'crashed' | 'hung') => void) | undefined;
  readonly reload: () => void;
}

/** Tells the app whether it is seen, and the user when it is dead. Returns what ends that. */
export function watchApp(control: ViewControl, { onWorkerError, onCrash, reload }: WatchOptions): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let panel: Panel | undefined;
  let hasSpoken = false;
  const fail = (kind: 'crashed' | 'hung'): void => {
    panel?.close();
    panel = showPanel(control.frame.root, kind, reload);
    onCrash?.(kind);
  };
  const stopWatchdog = watchLogic(control, {
    hung: () => fail('hung'),
    recovered: () => panel?.close(),
  });
  control.onShown(() => (hasSpoken = true));
  onWorkerError(({ message, filename: file, lineno: line, colno: column }) => {
    if (signal.aborted) return;
    control.view.errors.add({
      code: 'app/worker-failed',
      message: message || 'The script of the app could not be loaded.',
      ...(file && { file, line, column }),
    });
    // A script that has run once lives on after an exception.
    if (hasSpoken) return;
    stopWatchdog();
    fail('crashed');
  });
  const tell = (visible: boolean): void => control.view.send({ type: 'visible', visible });
  document.addEventListener('visibilitychange', () => tell(!document.hidden), { signal });
  // Last chance to write behind.
  window.addEventListener('pagehide', () => document.hidden || tell(false), { signal });
  return () => {
    stopWatchdog();
    listening.abort();
  };
}
