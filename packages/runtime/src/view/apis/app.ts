import type { ApiTable } from '../calls/apis.ts';
import { safeUrl } from '../template/safe-url.ts';
import type { View } from '../view.ts';

/** What concerns the app as a whole (spec components-apis §4 System). */
export function apis({ assets, hooks, pages: shown, ended: signal }: View): ApiTable {
  /** Pages that ask before they are left, by id. */
  const guarded = new Set<number>();
  let top = 0;
  const keep = (event: Event): void => {
    if (guarded.has(top)) event.preventDefault();
  };
  addEventListener('beforeunload', keep, { signal });
  hooks.stack.push(({ pages }) => {
    top = pages.at(-1)?.page ?? 0;
  });
  return {
    reloadApp: () => location.reload(),
    alertBeforeUnload({ isOn }: { isOn: boolean }, page) {
      top = page;
      if (isOn) guarded.add(page);
      else guarded.delete(page);
    },
    takeBack: () => shown.top?.root.dispatchEvent(new Event('wxback', { cancelable: true })) === false,
    preloadAssets({ data }: { data: readonly { src?: string }[] }) {
      for (const { src = '' } of data) new Image().src = safeUrl(src, assets) ?? '';
    },
  };
}
