import { ownField } from '../../protocol/json.ts';
import type { WindowConfig } from '../../protocol/config.ts';
import type { PageElement } from './page-element.ts';
import { setBarLoading } from '../shell/bar-spinner.ts';
import { styleText } from '../template/style-attribute.ts';
import type { View } from '../view.ts';

/** What the two elements tell, as it comes: texts, numbers and Booleans by name. */
type Asked = Readonly<Record<string, unknown>>;

/** Settings of a page that `page-meta` names differently, or in the same way. */
const SETTINGS: Readonly<Record<string, keyof WindowConfig>> = {
  backgroundColor: 'backgroundColor',
  backgroundColorTop: 'backgroundColorTop',
  backgroundColorBottom: 'backgroundColorBottom',
  rootBackgroundColor: 'backgroundColorContent',
  backgroundTextStyle: 'backgroundTextStyle',
  pageOrientation: 'pageOrientation',
};

const TIMING: Readonly<Record<string, string>> = { easeIn: 'ease-in', easeOut: 'ease-out', easeInOut: 'ease-in-out' };

/** Apps with `page-meta` or `navigation-bar`: what these ask for becomes the look of the page they stand in (spec, components §2). */
export function pageMeta({ hooks, pages, ended }: View): void {
  const rootSizes = new WeakMap<PageElement, string>();
  const showRootSize = (): void => {
    document.documentElement.style.fontSize = (pages.top && rootSizes.get(pages.top)) ?? '';
  };
  hooks.page.push((page) => {
    const hear = (type: string, take: (asked: Asked) => void): void =>
      page.root.addEventListener(type, (event) => {
        event.preventDefault();
        take((event as CustomEvent<Asked>).detail);
      });
    hear('wxpagemeta', (asked) => {
      pages.change(page.id, settingsIn(asked));
      dressBody(page, asked);
      rootSizes.set(page, textIn(asked, 'rootFontSize'));
      showRootSize();
    });
    hear('wxnavigationbar', (asked) => {
      dressBar(page, asked);
      pages.change(page.id, barSettingsIn(asked));
    });
  });
  hooks.stack.push(showRootSize);
  ended.addEventListener('abort', () => (document.documentElement.style.fontSize = ''));
}

function settingsIn(asked: Asked): WindowConfig {
  const given = Object.entries(SETTINGS).filter(([name]) => Object.hasOwn(asked, name));
  return Object.fromEntries(given.map(([name, setting]) => [setting, asked[name]]));
}

function barSettingsIn(asked: Asked): WindowConfig {
  const front = textIn(asked, 'frontColor').toLowerCase();
  return {
    ...(Object.hasOwn(asked, 'title') && { navigationBarTitleText: textIn(asked, 'title') }),
    ...(Object.hasOwn(asked, 'backgroundColor') && { navigationBarBackgroundColor: textIn(asked, 'backgroundColor') }),
    ...(front !== '' && { navigationBarTextStyle: front === '#ffffff' ? 'white' : 'black' }),
  };
}

/** `page-style="overflow: hidden"` is the usual way to keep a page from scrolling. */
function dressBody({ body, scroller }: PageElement, asked: Asked): void {
  body.style.cssText = styleText(asked['pageStyle']) ?? '';
  body.style.fontSize ||= textIn(asked, 'pageFontSize');
  scroller.style.overflowY = body.style.overflowY === 'hidden' ? 'hidden' : '';
}

function dressBar(page: PageElement, asked: Asked): void {
  const duration = Number(asked['colorAnimationDuration']) || 0;
  const timing = ownField(TIMING, textIn(asked, 'colorAnimationTimingFunc')) ?? 'linear';
  page.bar.style.transition =
    duration > 0 ? `background-color ${duration}ms ${timing}, color ${duration}ms ${timing}` : '';
  if (Object.hasOwn(asked, 'loading')) setBarLoading(page, asked['loading'] === true);
}

function textIn(asked: Asked, name: string): string {
  const value = asked[name];
  return typeof value === 'string' ? value : '';
}
