import type { ChildPart } from 'lit/html.js';
import type { Definition, WindowConfig } from '../../protocol/index.ts';
import { element } from '../dom.ts';
import { partIn } from '../template/instance.ts';
import type { PullDown } from './pull-down.ts';
import type { BarButtons } from '../shell/bar-buttons.ts';

/** How a page stands to the others; the frame's styles say what each state looks like. */
type PageState = 'waiting' | 'top' | 'under' | 'leaving' | 'hidden';

/** A page's element: navigation bar, and an area with the page's own scroller and shadow root. */
export class PageElement {
  /** Settings as they were written. */
  given: WindowConfig = {};
  /** The same, as they are shown. */
  settings: WindowConfig = {};
  readonly title = element('h1', 'bar-title');
  /** A page with `navigationStyle: custom` draws its own (spec, components §5 window). */
  readonly bar = element('header', 'bar', this.title);
  /** The scroller, and host of the shadow root. */
  readonly scroller = element('div', 'scroller');
  readonly root = this.scroller.attachShadow({ mode: 'open' });
  /** What `page` means in style sheets. */
  readonly body = element('div', 'wx-page');
  /** What is in the page's template; a tab bar of the app's own stands behind it. */
  readonly part: ChildPart = partIn(this.body, this.body.appendChild(document.createComment('')));
  readonly element = element('section', 'page', this.bar, element('div', 'area', this.scroller));
  /** Slots or components without a host stand in it, so that events must look for them. */
  hasRanges = false;
  /** Its instance is dead. */
  isClosed = false;

  // Set by features.
  buttons?: BarButtons;
  pull?: PullDown;

  constructor(
    readonly id: number,
    readonly definition: Definition,
  ) {
    this.root.append(this.body);
    this.scroller.tabIndex = 0;
    this.state = 'waiting';
  }

  get state(): PageState {
    return this.element.dataset['state'] as PageState;
  }

  set state(state: PageState) {
    this.element.dataset['state'] = state;
    this.element.inert = state !== 'top';
  }

  show(settings: WindowConfig): void {
    this.settings = settings;
    const { bar, title, scroller, element } = this;
    const { backgroundColor = '#fff', backgroundTextStyle } = settings;
    const variables = {
      '--top-background': settings.backgroundColorTop ?? backgroundColor,
      '--bottom-background': settings.backgroundColorBottom ?? backgroundColor,
      '--content-background': settings.backgroundColorContent ?? '',
      '--pull-dots': backgroundTextStyle === 'light' ? '#fff' : '',
    };
    for (const [name, value] of Object.entries(variables)) element.style.setProperty(name, value);
    scroller.toggleAttribute('data-fixed', settings.disableScroll === true);
    title.textContent = settings.navigationBarTitleText ?? '';
    bar.hidden = settings.navigationStyle === 'custom';
    bar.style.background = settings.navigationBarBackgroundColor ?? '#000';
    bar.style.color = settings.navigationBarTextStyle ?? '#fff';
  }
}
