import type { HostServices } from '../protocol/index.ts';
import { currentUrl } from '../view/pages/history.ts';
import { start } from './start.ts';
import type { EarlyWorker, StartedApp, StartOptions } from './start.ts';
import type { openFiles } from './files.ts';
import type { openStorage } from './storage.ts';

/** What the inline script of a site's page leaves behind as `globalThis.heddle`. */
interface Launch extends EarlyWorker {
  app?: Promise<StartedApp>;
}

declare const heddle: Launch;

/** A site sets this in a script of its own, before the app's. */
declare const heddleServices: HostServices | undefined;

type Passed = 'bundle' | 'baseStyles' | 'features' | 'helpers' | 'later' | 'devtools';

export interface SiteOptions extends Pick<StartOptions, Passed> {
  /** For apps that store something. */
  readonly openStorage?: typeof openStorage;
  /** For apps that have files of their own. */
  readonly openFiles?: typeof openFiles;
}

/** Starts the app of a built site. The launch screen goes when there is something else to see. */
export function startSite({ openStorage: open, openFiles: openKept, ...options }: SiteOptions): void {
  const screen = document.getElementById('launch');
  const shown = (): void => screen?.remove();
  heddle.app = start({
    ...options,
    features: [...options.features, ({ hooks }) => hooks.shown.push(shown)],
    worker: heddle,
    root: document.getElementById('app')!,
    startUrl: currentUrl(),
    onCrash: shown,
    ...(typeof heddleServices === 'object' && { services: heddleServices }),
    // Sites on one origin differ by their folder.
    ...(open && { storage: open(new URL('.', location.href).pathname) }),
    ...(openKept && { files: openKept(new URL('.', location.href).pathname) }),
  });
}
