import type { Stack } from '../protocol/messages.ts';
import { createControl, everything } from '../view/index.ts';
import type { Feature, View, ViewControl } from '../view/index.ts';
import { browserHistory, currentUrl, windowTitle } from '../view/pages/history.ts';
import type { HistoryActions } from '../view/pages/history.ts';
import { openFiles } from './files.ts';
import { start } from './start.ts';
import type { StartOptions } from './start.ts';
import { openStorage } from './storage.ts';

/** What takes the place of the browser's history, for apps inside another page: the address belongs to that page. */
export interface AppHistory {
  /** Address to start with; `''` is the home page. */
  readonly start: string;
  follow(stack: Stack): void;
}

type Chosen = 'features' | 'storageName' | 'helpers' | 'ready' | 'storage' | 'startUrl';

export interface AppStart extends Omit<StartOptions, Chosen> {
  /** Defines the built-in elements of these tags. Nothing is drawn before it is done. */
  loadElements(tags: readonly string[]): Promise<void> | void;
  /** Names the app's database. */
  readonly storageName: string;
  readonly history?: (actions: HistoryActions) => AppHistory;
  /** APIs that need the embedding page. */
  readonly call?: (api: string, args: unknown) => Promise<unknown> | undefined;
}

export interface RunningApp {
  readonly control: ViewControl;
  /** Ends the logic thread, and takes the app off the page. */
  stop(): void;
}

/** Starts an app that nobody has looked at, with all parts of the view. Built sites have their own entries, which call `start`. */
export async function startApp({
  loadElements,
  storageName,
  history,
  call,
  ...options
}: AppStart): Promise<RunningApp> {
  const { bundle } = options;
  const { features, helpers } = await everything(bundle, call);
  const address = history ? hostHistory(history) : { startUrl: currentUrl(), features: [browserHistory, windowTitle] };
  const elements = Promise.resolve(loadElements(bundle.config.builtins));
  const { view, stop } = await start({
    ...options,
    storageName,
    startUrl: address.startUrl,
    features: [...address.features, ...features],
    helpers,
    storage: openStorage(storageName),
    files: openFiles(storageName),
    ready: elements,
  });
  elements.catch((cause: unknown) => view.errors.report('view/draw-failed', 'built-in elements', cause));
  return { control: createControl(view), stop };
}

function hostHistory(open: NonNullable<AppStart['history']>): { startUrl: string; features: readonly Feature[] } {
  let view!: View;
  const history = open({
    back: (delta) => view.send({ type: 'back', delta }),
    open: (url) => view.send({ type: 'open', url }),
  });
  const follow: Feature = (made) => {
    view = made;
    view.hooks.stack.push((stack) => history.follow(stack));
  };
  return { startUrl: history.start, features: [follow] };
}
