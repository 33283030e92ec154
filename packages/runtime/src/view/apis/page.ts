import type { SelectorRequest } from '../../protocol/selector-query.ts';
import type { ApiTable } from '../calls/apis.ts';
import { elementApis } from '../calls/element-calls.ts';
import { surfacesIn } from '../calls/handles.ts';
import { Moved } from '../calls/moved.ts';
import { openPullDown } from '../pages/pull-down-refresh.ts';
import { answerQueries } from '../measure/query.ts';
import { Refused } from '../calls/refused.ts';
import { select } from '../select.ts';
import { setBarLoading } from '../shell/bar-spinner.ts';
import type { View } from '../view.ts';

/** Bars, scrolling and fonts of pages, and what is asked of their elements (spec components-apis §4 Interface). */
export function apis(view: View): ApiTable {
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
    ...elementApis(view),
    selectorQuery(request: SelectorRequest) {
      const answers = answerQueries(view, request);
      return new Moved(answers, surfacesIn(answers));
    },
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
      try {
        document.fonts.add(await new FontFace(family, source, desc).load());
      } catch (cause) {
        // A mistake in the text, or a file that is not there.
        throw new Refused((cause as Error).message);
      }
      return { status: 'loaded' };
    },
  };
}
