import { adopt } from '../adopt.js';
import { safeUrl } from '../safe-url.js';
import { tabs } from './tabs.js';
import { texts } from './texts.js';
/** Longer badges show an ellipsis (spec, components §4 setTabBarBadge). */
const LONGEST_BADGE = 4;
/** Apps whose tab bar the platform draws. */
export function tabBar(view) {
    const { bundle, frame, pages, hooks, send, assets } = view;
    const bar = new TabBar(bundle.config.tabBar, assets, (index) => send({ type: 'tab', index }));
    tabs(view);
    view.tabs.bar = bar;
    adopt(frame.root, tabBarStyles);
    frame.pages.append(bar.element);
    hooks.stack.push(() => {
        bar.show(pages.paths);
        frame.element.classList.toggle('with-tabs', bar.isShown);
    });
}
/** The row of tabs (spec, components §5 tabBar); shown while a tab page is on top. */
export class TabBar {
    config;
    assets;
    element = document.createElement('nav');
    items;
    buttons;
    selected = -1;
    hasTab = false;
    isHidden = false;
    constructor(config, assets, tapped) {
        this.config = config;
        this.assets = assets;
        this.items = [...config.list];
        this.element.className = 'tabs';
        this.element.classList.toggle('top', config.position === 'top');
        this.element.ariaLabel = texts().tabs;
        this.buttons = this.items.map((_, index) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.className = 'tab-button';
            button.innerHTML =
                '<span class="tab-icon"><img alt=""><span class="tab-badge" hidden></span></span><span class="tab-text"></span>';
            button.addEventListener('click', () => tapped(index));
            return button;
        });
        this.element.append(...this.buttons);
        this.paint();
    }
    /** `paths`: the pages on the stack. While other pages lie over a tab page the bar stays below them. */
    show(paths) {
        const selected = this.indexOf(paths.at(-1));
        this.hasTab = paths.some((path) => this.indexOf(path) >= 0);
        this.element.inert = selected < 0;
        this.element.hidden = !this.hasTab || this.isHidden;
        if (selected < 0)
            return;
        this.selected = selected;
        this.paint();
    }
    isOn(path) {
        return this.indexOf(path) >= 0;
    }
    get isShown() {
        return !this.element.hidden;
    }
    setHidden(isHidden) {
        this.isHidden = isHidden;
        this.element.hidden = !this.hasTab || isHidden;
    }
    setStyle(style) {
        this.config = { ...this.config, ...style };
        this.paint();
    }
    setItem(index, item) {
        this.items[index] = { ...this.items[index], ...item };
        this.paint();
    }
    /** `''` is a red dot, `undefined` takes the badge away. */
    setBadge(index, text) {
        const badge = this.buttons[index]?.querySelector('.tab-badge');
        if (!badge)
            return;
        badge.hidden = text === undefined;
        badge.classList.toggle('dot', text === '');
        badge.textContent = text !== undefined && text.length > LONGEST_BADGE ? '…' : (text ?? '');
    }
    indexOf(path) {
        return this.items.findIndex(({ pagePath }) => pagePath === path);
    }
    paint() {
        const { color = '#7a7e83', selectedColor = '#3cc51f', backgroundColor = '#ffffff', borderStyle = 'black', } = this.config;
        this.element.style.background = backgroundColor;
        this.element.style.borderColor = borderStyle === 'white' ? '#fff' : 'rgba(0, 0, 0, .12)';
        this.buttons.forEach((button, index) => {
            const item = this.items[index];
            const isSelected = index === this.selected;
            const icon = safeUrl((isSelected && item.selectedIconPath) || item.iconPath || '', this.assets);
            const image = button.querySelector('img');
            button.style.color = isSelected ? selectedColor : color;
            button.ariaCurrent = isSelected ? 'page' : null;
            image.hidden = icon === undefined;
            if (icon !== undefined && image.getAttribute('src') !== icon)
                image.src = icon;
            button.querySelector('.tab-text').textContent = item.text ?? '';
        });
    }
}
const tabBarStyles = `
.with-tabs .page.tab { bottom: calc(var(--tab-height) + var(--inset-bottom)); }
.tabs { position: absolute; left: 0; right: 0; bottom: 0; z-index: 1; display: flex; height: var(--tab-height); padding-bottom: var(--inset-bottom); border-top: 1px solid; box-sizing: content-box; margin-top: -1px; }
.tabs[hidden] { display: none; }
.tab-button { flex: 1; min-width: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 2px; padding: 0; border: 0; background: none; font: inherit; font-size: 10px; line-height: 14px; cursor: pointer; }
.tab-icon { position: relative; min-width: 26px; }
.tab-icon img { display: block; width: 26px; height: 26px; object-fit: contain; }
.tab-icon img[hidden] { display: none; }
.tab-text { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tab-button:not(:has(img:not([hidden]))) .tab-text { font-size: 16px; line-height: 22px; }
.tab-badge { position: absolute; left: 60%; top: -4px; min-width: 16px; padding: 0 4px; box-sizing: border-box; border-radius: 8px; background: #d93030; color: #fff; font-size: 10px; line-height: 16px; text-align: center; }
.tab-badge[hidden] { display: none; }
.tab-badge.dot { min-width: 8px; width: 8px; height: 8px; padding: 0; top: -1px; }
`;
//# sourceMappingURL=tab-bar.js.map