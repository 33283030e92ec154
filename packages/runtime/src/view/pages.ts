import type { ChildPart } from 'lit/html.js';
import type { Definition, Stack, WindowConfig } from '../protocol/index.ts';
import { observeArea } from './area.ts';
import { partIn } from './instance.ts';
import type { PullDown } from './pull-down.ts';
import { NavigationBar } from './shell/navigation-bar.ts';

/** How a page stands to the others; the frame's styles say what each state looks like. */
type PageState = 'waiting' | 'top' | 'under' | 'leaving' | 'hidden';

/** A page's element: navigation bar, and an area with the page's own scroller and shadow root. */
export class PageElement {
  readonly element = document.createElement('section');
  readonly bar: NavigationBar;
  /** The scroller, and host of the shadow root. */
  readonly scroller = document.createElement('div');
  readonly root: ShadowRoot;
  /** What `page` means in style sheets. */
  readonly body = document.createElement('div');
  readonly part: ChildPart;
  /** Slots or components without a host stand in it, so that events must look for them. */
  hasRanges = false;
  isClosed = false;
  pull: PullDown | undefined = undefined;
  /** Makes pull-down refresh ready; set by whoever knows what it does. */
  openPull: () => Promise<PullDown> = () => Promise.reject(new Error('not opened'));

  constructor(
    readonly id: number,
    readonly definition: Definition,
    public settings: WindowConfig,
    actions: { readonly back: () => void; readonly home: () => void },
  ) {
    this.bar = new NavigationBar(actions);
    const area = document.createElement('div');
    this.element.className = 'page';
    area.className = 'area';
    this.scroller.className = 'scroller';
    this.body.className = 'wx-page';
    this.scroller.tabIndex = 0;
    this.root = this.scroller.attachShadow({ mode: 'open' });
    this.root.append(this.body);
    area.append(this.scroller);
    this.element.append(this.bar.element, area);
    this.part = partIn(this.body);
    this.state = 'waiting';
  }

  get state(): PageState {
    return this.element.dataset['state'] as PageState;
  }

  set state(state: PageState) {
    this.element.dataset['state'] = state;
    this.element.inert = state !== 'top';
  }

  change(settings: WindowConfig): void {
    this.settings = { ...this.settings, ...settings };
    const { style } = this.element;
    style.setProperty('--page-background', this.settings.backgroundColor ?? '#fff');
    this.scroller.toggleAttribute('data-fixed', this.settings.disableScroll === true);
    this.bar.show(this.settings);
    if (this.settings.enablePullDownRefresh) void this.openPull();
  }
}

export interface PagesOptions {
  readonly container: HTMLElement;
  readonly settingsOf: (definition: Definition) => WindowConfig;
  readonly isTab: (path: string) => boolean;
  /** Needs no button that leads home: the home page, and tab pages. */
  readonly isHome: (path: string) => boolean;
  readonly opened: (page: PageElement) => void;
  readonly resized: (page: PageElement) => void;
  readonly back: () => void;
  readonly home: () => void;
}

/** The page stack on the screen. Pages stay in the document while they are alive, and keep their scroll position. */
export class Pages {
  private readonly pages = new Map<number, PageElement>();
  private stack: Stack = { pages: [], by: 'start' };

  constructor(private readonly options: PagesOptions) {}

  get top(): PageElement | undefined {
    return this.pages.get(this.stack.pages.at(-1)?.page ?? -1);
  }

  /** Paths of the pages on the stack, bottom first. */
  get paths(): string[] {
    return this.stack.pages.flatMap(({ page }) => this.pages.get(page)?.definition.is ?? []);
  }

  /** Address of the top page. */
  get route(): string {
    return this.stack.pages.at(-1)?.url ?? '';
  }

  get(id: number): PageElement | undefined {
    return this.pages.get(id);
  }

  open(id: number, definition: Definition): PageElement {
    const { settingsOf, container, isTab, back, home } = this.options;
    const page = new PageElement(id, definition, {}, { back, home });
    page.element.classList.toggle('tab', isTab(definition.is));
    container.append(page.element);
    this.pages.set(id, page);
    this.options.opened(page);
    page.change(settingsOf(definition));
    observeArea(page.scroller, () => this.options.resized(page));
    return page;
  }

  /** The page's instance is dead. Its element leaves by `show`. */
  close(id: number): void {
    const page = this.pages.get(id);
    if (page) page.isClosed = true;
  }

  change(id: number, settings: WindowConfig): void {
    this.pages.get(id)?.change(settings);
  }

  /** Brings the stack on the screen, with a transition when one page comes or goes. */
  show(stack: Stack): void {
    const before = this.top;
    this.stack = stack;
    const top = this.top;
    const slides = stack.by === 'navigateTo' || stack.by === 'navigateBack';
    const { activeElement } = this.options.container.getRootNode() as ShadowRoot;
    const hadFocus = before !== top && before?.element.contains(activeElement);
    for (const page of this.pages.values()) {
      if (page === top) this.bringUp(page, stack);
      else if (page.isClosed) this.leave(page, slides && page === before && stack.by === 'navigateBack');
      else this.cover(page, slides && page === before);
    }
    if (hadFocus) top?.scroller.focus({ preventScroll: true });
  }

  private bringUp(page: PageElement, { by, pages }: Stack): void {
    const isFirst = pages.length <= 1;
    page.element.toggleAttribute('data-slide', by === 'navigateTo' && page.state === 'waiting');
    // The tab bar lies above the first page and below all others.
    page.element.style.zIndex = String(2 * (pages.length - 1));
    page.state = 'top';
    page.bar.setWays({ back: !isFirst, home: isFirst && !this.options.isHome(page.definition.is) });
  }

  private cover(page: PageElement, slides: boolean): void {
    page.state = slides ? 'under' : 'hidden';
    if (slides) void settled(page.element).then(() => page.state === 'under' && (page.state = 'hidden'));
  }

  private leave(page: PageElement, slides: boolean): void {
    if (page.state === 'leaving') return;
    const remove = (): void => {
      this.pages.delete(page.id);
      page.element.remove();
    };
    page.state = 'leaving';
    if (slides) void settled(page.element).then(remove);
    else remove();
  }
}

/** When the transitions of an element, begun or about to begin, have ended. */
async function settled(element: Element): Promise<void> {
  await Promise.allSettled(element.getAnimations().map((animation) => animation.finished));
}
