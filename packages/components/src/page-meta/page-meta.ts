import { attributes } from '../catalog/page-meta.ts';
import { areaElement, watchArea } from '../internal/area.ts';
import type { Area } from '../internal/area.ts';
import { askEmbedder } from '../internal/ask-embedder.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { cssLength, pixels } from '../internal/length.ts';
import { Tween } from '../internal/tween.ts';

/** What is told to the embedder, who owns the page. */
const SETTINGS = [
  'backgroundTextStyle',
  'backgroundColor',
  'backgroundColorTop',
  'backgroundColorBottom',
  'rootBackgroundColor',
  'pageStyle',
  'pageFontSize',
  'rootFontSize',
  'pageOrientation',
] as const;

/**
 * @summary Settings of the page it stands in. It scrolls the page and tells of it by itself; the rest is carried by
 * `wxpagemeta` to whoever owns the page.
 * @fires resize - `{ size: { windowWidth, windowHeight } }`
 * @fires scroll - `{ scrollTop }`
 * @fires scrolldone - `{}`, when a scroll that `scroll-top` asked for is over.
 * @fires wxpagemeta - the settings that are not empty; font sizes as CSS lengths.
 */
export class WxPageMeta extends wxElement(attributes) {
  private readonly tween = new Tween();
  private listening: AbortController | undefined;
  private last: Area | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const area = areaElement(this);
    const listening = (this.listening = new AbortController());
    const { signal } = listening;
    const target = area === document.scrollingElement ? document : area;
    const tell = (event: Event): void => {
      if (event.target === target) emit(this, 'scroll', { scrollTop: area.scrollTop });
    };
    target.addEventListener('scroll', tell, { signal, passive: true });
    signal.addEventListener(
      'abort',
      watchArea(this, (size) => this.resized(size)),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.listening?.abort();
    this.tween.stop();
    this.last = undefined;
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    if (!this.hasUpdated || SETTINGS.some((name) => changes.has(name))) this.askForSettings();
    if (changes.has('targetScrollTop')) this.scrollPage();
  }

  private askForSettings(): void {
    const given = SETTINGS.flatMap((name) => (this[name] === '' ? [] : [[name, this[name]] as const]));
    const settings: Record<string, string> = Object.fromEntries(given);
    for (const name of ['pageFontSize', 'rootFontSize']) {
      if (settings[name] !== undefined) settings[name] = cssLength(settings[name]);
    }
    askEmbedder(this, 'wxpagemeta', settings);
  }

  private scrollPage(): void {
    const area = areaElement(this);
    const to = pixels(this, this.targetScrollTop);
    if (to === undefined) return;
    const from = area.scrollTop;
    this.tween.run(this.scrollDuration, (done) => {
      area.scrollTop = from + (to - from) * (1 - (1 - done) ** 3);
      if (done === 1) emit(this, 'scrolldone');
    });
  }

  private resized(area: Area): void {
    const { last } = this;
    this.last = area;
    if (last === undefined || (last.width === area.width && last.height === area.height)) return;
    emit(this, 'resize', { size: { windowWidth: area.width, windowHeight: area.height } });
  }
}

/** Registers `wx-page-meta`. */
export function definePageMeta(): void {
  define('wx-page-meta', WxPageMeta);
}
