import type { TabBarItem } from '../protocol/index.ts';
import type { SelectorRequest } from '../protocol/selector-query.ts';
import { openPullDown } from './pull-down-refresh.ts';
import { answerQueries } from './query.ts';
import { Refused } from './refused.ts';
import { select } from './select.ts';
import { setBarLoading } from './shell/bar-spinner.ts';
import type { TabBar } from './shell/tab-bar.ts';
import type { Toast } from './shell/toast.ts';
import type { View } from './view.ts';

/** One `wx` function that the view answers. `page`: the page that it was called from. */
type Api = (args: never, page: number) => unknown;

/** All that the view answers (design §7): name → answer, a promise of it, or `Refused`. */
export type ApiTable = Readonly<Record<string, Api>>;

export function createApis(view: View): ApiTable {
  return { ...dialogs(view), ...tabs(view), ...pageApis(view) };
}

/** Loaded when an app first asks for one. */
function dialogs({ frame }: View): ApiTable {
  let toast: Promise<Toast> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLoadingShown = false;
  let lastModal: Promise<unknown> = Promise.resolve();
  const slot = () => (toast ??= import('./shell/toast.ts').then(({ createToast }) => createToast(frame)));
  const hide = async ({ noConflict = false }: { noConflict?: boolean }, isLoading: boolean): Promise<void> => {
    if (noConflict && isLoadingShown !== isLoading) return;
    clearTimeout(timer);
    (await slot()).hide();
  };
  return {
    async showToast(options: { title?: string; icon?: string; image?: string; duration?: number; mask?: boolean }) {
      const { show, hide: end } = await slot();
      clearTimeout(timer);
      isLoadingShown = false;
      show(options);
      timer = setTimeout(end, options.duration ?? 1500);
    },
    async showLoading({ title, mask }: { title?: string; mask?: boolean }) {
      const { show } = await slot();
      clearTimeout(timer);
      isLoadingShown = true;
      show({ ...(title !== undefined && { title }), ...(mask !== undefined && { mask }), icon: 'loading' });
    },
    hideToast: (options: { noConflict?: boolean } | undefined) => hide(options ?? {}, false),
    hideLoading: (options: { noConflict?: boolean } | undefined) => hide(options ?? {}, true),
    showModal(options: object) {
      // Several calls queue up.
      const result = lastModal.then(async () => (await import('./shell/modal.ts')).showModal(frame, options));
      lastModal = result.catch(() => undefined);
      return result;
    },
    async showActionSheet(options: object) {
      const tapIndex = await (await import('./shell/action-sheet.ts')).showActionSheet(frame, options);
      if (tapIndex === undefined) throw new Refused('cancel');
      return { tapIndex };
    },
  };
}

function tabs({ tabs: own, pages, frame }: View): ApiTable {
  const bar = (): TabBar => {
    if (!own?.bar?.isOn(pages.paths.at(-1))) throw new Refused('not TabBar page');
    return own.bar;
  };
  const setHidden = (isHidden: boolean): void => {
    bar().setHidden(isHidden);
    frame.element.classList.toggle('with-tabs', !isHidden);
  };
  return {
    setTabBarBadge: ({ index, text }: { index: number; text: string }) => bar().setBadge(index, text),
    removeTabBarBadge: ({ index }: { index: number }) => bar().setBadge(index, undefined),
    showTabBarRedDot: ({ index }: { index: number }) => bar().setBadge(index, ''),
    hideTabBarRedDot: ({ index }: { index: number }) => bar().setBadge(index, undefined),
    setTabBarItem: ({ index, ...item }: { index: number } & Partial<TabBarItem>) => bar().setItem(index, item),
    setTabBarStyle: (style: object) => bar().setStyle(style),
    showTabBar: () => setHidden(false),
    hideTabBar: () => setHidden(true),
  };
}

function pageApis(view: View): ApiTable {
  const pageOf = (id: number) => view.pages.all.get(id) ?? view.pages.top;
  const setLoading = (id: number, isLoading: boolean): void => {
    const page = pageOf(id);
    if (page) setBarLoading(page, isLoading);
  };
  const startPull = async (id: number): Promise<void> => {
    const page = pageOf(id);
    if (page) (await openPullDown(view, page)).start();
  };
  return {
    selectorQuery: (request: SelectorRequest) => answerQueries(view, request),
    showNavigationBarLoading: (_: unknown, page) => setLoading(page, true),
    hideNavigationBarLoading: (_: unknown, page) => setLoading(page, false),
    hideHomeButton: (_: unknown, page) => pageOf(page)?.buttons?.hideHome(),
    startPullDownRefresh: (_: unknown, page) => startPull(page),
    stopPullDownRefresh: (_: unknown, page) => pageOf(page)?.pull?.stop(),
    pageScrollTo(
      {
        scrollTop,
        selector,
        offsetTop = 0,
        duration = 300,
      }: { scrollTop?: number; selector?: string; offsetTop?: number; duration?: number },
      page,
    ) {
      const instance = view.instances.get(page);
      const scroller = pageOf(page)?.scroller;
      if (!scroller) return;
      const target = instance && selector !== undefined ? select(instance, selector)[0] : undefined;
      if (selector !== undefined && !target) throw new Refused(`node "${selector}" is not found`);
      const top = target
        ? scroller.scrollTop + target.getBoundingClientRect().top - scroller.getBoundingClientRect().top + offsetTop
        : (scrollTop ?? 0);
      const isStill = duration === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches;
      scroller.scrollTo({ top, behavior: isStill ? 'instant' : 'smooth' });
    },
    async loadFontFace({ family, source, desc }: { family: string; source: string; desc?: FontFaceDescriptors }) {
      document.fonts.add(await new FontFace(family, source, desc).load());
      return { status: 'loaded' };
    },
  };
}
