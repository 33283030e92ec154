import type { Styles, ViewBundle } from '@heddle/runtime/protocol';
import { swapStyles } from './hot-styles.ts';
import type { Launch } from './launch.ts';

declare const heddle: Launch | undefined;

/** Where the inline script of a page looks for pages to open again. */
const RESTORE = 'heddle:restore';

/** Follows a change that the dev server tells of (`Change` in `src/dev/change.ts`). */
export async function follow(change: 'none' | 'styles' | 'app'): Promise<void> {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  if (change === 'styles' && (await restyle())) return;
  if (change !== 'none') await restart();
}

/** What the page shows now, once it was changed. */
let shown: Styles | undefined;

async function restyle(): Promise<boolean> {
  if (typeof heddle === 'undefined' || !heddle.app) return false;
  const app = await heddle.app;
  const fresh = (await import(/* @vite-ignore */ new URL(`app.js?${Date.now()}`, location.href).href)) as {
    default: ViewBundle;
  };
  const { styles } = fresh.default;
  const done = swapStyles(app, shown ?? app.control.view.bundle.styles, styles);
  if (done) shown = styles;
  return done;
}

/** Loads the page anew; what is open is open again then, with its data. */
async function restart(): Promise<void> {
  const pages = await openPages();
  if (pages) sessionStorage.setItem(RESTORE, JSON.stringify(pages));
  location.reload();
}

/** `undefined` when the app has not come up yet, or no longer answers. */
async function openPages(): Promise<{ url: string; data: unknown }[] | undefined> {
  if (typeof heddle === 'undefined' || !heddle.app || !heddle.stack) return undefined;
  const { control } = await heddle.app;
  const all = Promise.all(
    heddle.stack.pages.map(async ({ page, url }) => ({ url, data: await control.inspect(page) })),
  );
  return Promise.race([all, silence()]);
}

/** An app that loops for ever must not keep its own correction from being loaded. */
function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), 1000));
}
