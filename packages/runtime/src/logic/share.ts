import type { ShareKind } from '../protocol/host-services.ts';
import type { ToLogic } from '../protocol/messages.ts';
import { callFrame } from './api/calls.ts';
import { authorMethod } from './author-this.ts';
import { callOwn } from './errors.ts';
import { none } from './features.ts';
import type { Page } from './pages/page-life.ts';
import type { Runtime } from './runtime.ts';

type Share = Extract<ToLogic, { readonly type: 'share' }>;

/** Who says what is shared, by kind (spec components-apis §4 Open abilities). */
const HANDLERS: Readonly<Record<ShareKind, string>> = {
  message: 'onShareAppMessage',
  timeline: 'onShareTimeline',
  favorite: 'onAddToFavorites',
};

/** How long a promise of the author's may take, in ms. */
const PATIENCE = 3000;

/** Apps whose pages can be shared: the page says what, and the embedding site does it. */
export function shares(runtime: Runtime): void {
  runtime.handlers.share = (message) => {
    const page = runtime.router.top();
    if (page) void share(runtime, page, message);
  };
}

async function share(runtime: Runtime, page: Page, { kind, from, target }: Share): Promise<void> {
  const { instance, path, url } = page;
  const code = authorMethod(instance, HANDLERS[kind]);
  const given = code ? (callOwn(instance, code, { from, target, webViewUrl: undefined }) as Fields | undefined) : {};
  const { promise, ...now } = { ...given };
  const later = promise instanceof Promise ? await settled(promise) : undefined;
  const said = { ...now, ...later };
  const { title, imageUrl, query } = said;
  // Timelines and favorites open the page that is shown, with a query of their own.
  const own = kind === 'message' ? said['path'] : query === undefined ? undefined : `${path}?${String(query)}`;
  const args = {
    kind,
    title: String(title ?? titleOf(runtime, path)),
    path: String(own ?? url).replace(/^\//, ''),
    ...(typeof imageUrl === 'string' && { imageUrl }),
  };
  // Nobody waits for the answer: apps are not told of what became of it.
  await callFrame(runtime, 'host', { api: 'share', args }).catch(none);
}

type Fields = Readonly<Record<string, unknown>>;

/** What is promised too late, or not kept, is left out. */
function settled(promise: Promise<unknown>): Promise<Fields | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  return Promise.race([promise.catch(none) as Promise<Fields | undefined>, late]);
}

function titleOf({ boot }: Runtime, path: string): string {
  const { window, pageSettings } = boot!.config;
  return pageSettings[path]?.navigationBarTitleText ?? window.navigationBarTitleText ?? '';
}
