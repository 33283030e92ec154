import type { TabBarConfig, TabBarItem } from '../../protocol/index.ts';
import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import { safeUrl } from '../template/safe-url.ts';
import type { View } from '../view.ts';
import { nextStop } from './arrow-keys.ts';
import { tabBarStyles } from './tab-bar.styles.ts';
import { tabs } from './tabs.ts';
import { texts } from './texts.ts';

/** Longer badges show an ellipsis (spec, components §4 setTabBarBadge). */
const LONGEST_BADGE = 4;

/** Apps whose tab bar the platform draws. */
export function tabBar(view: View): void {
  const { bundle, frame, pages, hooks, send } = view;
  const bar = new TabBar(view, bundle.config.tabBar!, (index) => send({ type: 'tab', index }));
  tabs(view);
  view.tabs!.bar = bar;
  adopt(frame.root, tabBarStyles);
  frame.pages.append(bar.element);
  hooks.stack.push(() => bar.show(pages.paths));
}

/** The row of tabs (spec, components §5 tabBar); shown while a tab page is on top. */
export class TabBar {
  readonly element = element('nav', 'tabs');
  private readonly items: TabBarItem[];
  private readonly buttons: HTMLButtonElement[];
  private selected = -1;
  private hasTab = false;
  isHidden = false;

  constructor(
    private readonly view: View,
    private config: TabBarConfig,
    tapped: (index: number) => void,
  ) {
    this.items = [...config.list];
    this.element.classList.toggle('top', config.position === 'top');
    this.element.ariaLabel = texts().tabs;
    this.buttons = this.items.map((_, index) => {
      const button = element('button', 'tab-button');
      button.type = 'button';
      button.innerHTML =
        '<span class="tab-icon"><img alt=""><span class="tab-badge" hidden></span></span><span class="tab-text"></span>';
      button.addEventListener('click', () => tapped(index));
      return button;
    });
    this.element.addEventListener('keydown', (event) => nextStop(this.buttons, event)?.focus());
    this.element.append(...this.buttons);
    this.arrange();
  }

  /** `paths`: the pages on the stack. While other pages lie over a tab page the bar stays below them. */
  show(paths: readonly string[]): void {
    const selected = this.indexOf(paths.at(-1));
    this.hasTab = paths.some((path) => this.indexOf(path) >= 0);
    this.element.inert = selected < 0;
    this.arrange();
    if (selected < 0) return;
    this.selected = selected;
    this.paint();
  }

  /** Pages get the freed height at once; the bar itself may slide (spec, components §4 hideTabBar). */
  setHidden(isHidden: boolean, slides: boolean): void {
    this.isHidden = isHidden;
    this.element.toggleAttribute('data-slides', slides);
    this.arrange();
  }

  setStyle(style: Partial<TabBarConfig>): void {
    this.config = { ...this.config, ...style };
    this.paint();
  }

  setItem(index: number, item: Partial<TabBarItem>): void {
    if (!this.items[index]) return;
    this.items[index] = { ...this.items[index], ...item };
    this.paint();
  }

  /** `''` is a red dot, `undefined` takes the badge away. */
  setBadge(index: number, text: string | undefined): void {
    const badge = this.buttons[index]?.querySelector<HTMLElement>('.tab-badge');
    if (!badge) return;
    badge.hidden = text === undefined;
    badge.classList.toggle('dot', text === '');
    badge.textContent = text !== undefined && text.length > LONGEST_BADGE ? '…' : (text ?? '');
  }

  /** Draws what may have changed: colours, icons, texts, the selected tab. */
  paint(): void {
    const { view, element: bar, selected } = this;
    const config = view.themed?.(this.config) ?? this.config;
    const items = this.items.map((item) => view.themed?.(item) ?? item);
    bar.style.background = config.backgroundColor ?? 'light-dark(#fff, #1e1e1e)';
    bar.style.borderColor = config.borderStyle === 'white' ? '#fff' : 'light-dark(#0002, #fff2)';
    this.buttons.forEach((button, index) => {
      const isSelected = index === selected;
      button.style.color = isSelected ? (config.selectedColor ?? '#3cc51f') : (config.color ?? '#7a7e83');
      button.ariaCurrent = isSelected ? 'page' : null;
      this.paintItem(button, items[index]!, isSelected);
    });
  }

  private paintItem(button: HTMLButtonElement, item: TabBarItem, isSelected: boolean): void {
    // At the top there are texts only.
    const path = this.config.position === 'top' ? '' : (isSelected && item.selectedIconPath) || item.iconPath;
    const icon = safeUrl(path ?? '', this.view.assets);
    const image = button.querySelector('img')!;
    image.hidden = icon === undefined;
    if (icon !== undefined && image.getAttribute('src') !== icon) image.src = icon;
    button.querySelector('.tab-text')!.textContent = item.text ?? '';
  }

  private arrange(): void {
    const { classList } = this.view.frame.element;
    const isShown = this.hasTab && !this.isHidden;
    const edge = this.config.position === 'top' ? 'with-top-tabs' : 'with-tabs';
    classList.toggle(edge, isShown);
    this.element.toggleAttribute('data-hidden', !isShown);
  }

  private indexOf(path: string | undefined): number {
    return this.items.findIndex(({ pagePath }) => pagePath === path);
  }
}
