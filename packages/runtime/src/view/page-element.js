import { element } from './dom.js';
import { partIn } from './instance.js';
/** A page's element: navigation bar, and an area with the page's own scroller and shadow root. */
export class PageElement {
    id;
    definition;
    settings = {};
    title = element('h1', 'bar-title');
    /** A page with `navigationStyle: custom` draws its own (spec, components §5 window). */
    bar = element('header', 'bar', this.title);
    /** The scroller, and host of the shadow root. */
    scroller = element('div', 'scroller');
    root = this.scroller.attachShadow({ mode: 'open' });
    /** What `page` means in style sheets. */
    body = element('div', 'wx-page');
    part = partIn(this.body);
    element = element('section', 'page', this.bar, element('div', 'area', this.scroller));
    /** Slots or components without a host stand in it, so that events must look for them. */
    hasRanges = false;
    /** Its instance is dead. */
    isClosed = false;
    // Set by features.
    buttons;
    pull;
    constructor(id, definition) {
        this.id = id;
        this.definition = definition;
        this.root.append(this.body);
        this.scroller.tabIndex = 0;
        this.state = 'waiting';
    }
    get state() {
        return this.element.dataset['state'];
    }
    set state(state) {
        this.element.dataset['state'] = state;
        this.element.inert = state !== 'top';
    }
    show(changes) {
        const settings = (this.settings = { ...this.settings, ...changes });
        const { bar, title, scroller } = this;
        this.element.style.setProperty('--page-background', settings.backgroundColor ?? '#fff');
        scroller.toggleAttribute('data-fixed', settings.disableScroll === true);
        title.textContent = settings.navigationBarTitleText ?? '';
        bar.hidden = settings.navigationStyle === 'custom';
        bar.style.background = settings.navigationBarBackgroundColor ?? '#000';
        bar.style.color = settings.navigationBarTextStyle ?? '#fff';
    }
}
//# sourceMappingURL=page-element.js.map