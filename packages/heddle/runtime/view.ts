import { elements, watchPress } from '@heddle/components';
import { startApp } from '@heddle/runtime/host';
import type { ViewBundle } from '@heddle/runtime/protocol';
import { installDevtools } from '@heddle/runtime/view';
import type { Launch } from './launch.ts';

/** What `app.js` of an app that is being worked on exports. */
export interface DevApp {
  readonly default: ViewBundle;
  /** Style sheet of the built-in elements that the app uses. */
  readonly baseStyles: string;
}

/** Starts an app in the page of the dev server, with everything there is, and the inspection hook. */
export function start({ default: bundle, baseStyles }: DevApp, launch: Launch): void {
  const screen = document.getElementById('launch');
  const shown = (): void => screen?.remove();
  const { restore } = launch;
  watchPress(document);
  launch.app = startApp({
    bundle,
    worker: launch,
    root: document.getElementById('app')!,
    loadElements: async (tags) => {
      await Promise.all(tags.map((tag) => (Object.hasOwn(elements, tag) ? elements[tag]!() : undefined)));
    },
    baseStyles,
    storageName: new URL('.', location.href).pathname,
    onCrash: shown,
    devtools: installDevtools,
    ...(restore && { restore }),
  });
  void launch.app.then(({ control }) => control.onShown(shown));
}
