import { elements } from '@heddle/components';
import { startApp } from '@heddle/runtime/host';
import type { RunningApp } from '@heddle/runtime/host';
import type { ViewBundle } from '@heddle/runtime/protocol';
import type { Launch } from './launch.ts';

/** What `app.js` of a site exports. */
export interface SiteApp {
  readonly default: ViewBundle;
  /** Style sheet of the built-in elements that the app uses. */
  readonly baseStyles: string;
}

/** Starts an app in the page of a site. A compiled `index.html` calls it with its `app.js`. */
export function start(app: SiteApp, launch: Launch, root: HTMLElement, screen: HTMLElement): void {
  launch.app = run(app, launch, root, () => screen.remove());
}

async function run(
  { default: bundle, baseStyles }: SiteApp,
  launch: Launch,
  root: HTMLElement,
  shown: () => void,
): Promise<RunningApp> {
  const devtools = launch.devtools ? (await import('./devtools.ts')).installDevtools : undefined;
  const { worker, early, failed, restore } = launch;
  const starting = startApp({
    bundle,
    worker: { worker, early },
    root,
    loadElements: async (tags) => {
      await Promise.all(tags.map((tag) => (Object.hasOwn(elements, tag) ? elements[tag]!() : undefined)));
    },
    baseStyles,
    // Sites on one origin differ by their folder.
    storageName: new URL('.', location.href).pathname,
    onCrash: shown,
    ...(restore && { restore }),
    ...(devtools && { devtools }),
  });
  // It failed before anyone listened who could tell the user.
  if (failed) worker.dispatchEvent(new ErrorEvent('error', failed));
  const app = await starting;
  app.control.onShown(shown);
  return app;
}
