import { asyncFunction } from '../api/convention.ts';
import type { AsyncApi } from '../api/entry.ts';
import { navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from '../api/navigation.ts';
import type { Members } from '../author-this.ts';
import type { Runtime } from '../runtime.ts';
import { parseRoute } from './route.ts';

/** What a router can do; the same as `wx` can. */
const ROUTES: Readonly<Record<string, AsyncApi>> = { navigateBack, navigateTo, redirectTo, reLaunch, switchTab };

/** Routing by addresses that are relative to the component itself, or to its page, whichever page is on top (spec §18). */
export const routerMembers: Members = {
  router: { get: ({ definition, runtime }) => createRouter(runtime, definition.is) },
  pageRouter: { get: ({ page, runtime }) => createRouter(runtime, page.definition.is) },
};

function createRouter(runtime: Runtime, from: string): object {
  return Object.fromEntries(
    Object.entries(ROUTES).map(([name, api]) => {
      const go = asyncFunction(runtime, name, api);
      return [name, (options?: unknown) => go(withAbsoluteUrl(from, options))];
    }),
  );
}

function withAbsoluteUrl(from: string, options: unknown): object {
  const { url, ...others } = Object(options) as { readonly url?: unknown };
  return typeof url === 'string' ? { ...others, url: `/${parseRoute(url, from).url}` } : (Object(options) as object);
}
