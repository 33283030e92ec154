import { attributes } from '../catalog/page-container.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { cssText } from '../internal/length.ts';
import { texts } from '../internal/texts.ts';
import { BackGuard } from './back-guard.ts';
import { followSlides } from './slide-down.ts';
import type { SlideTarget } from './slide-down.ts';

type Position = 'bottom' | 'top' | 'right' | 'center';

/** What the sheet looks like when it is not there yet. */
const OUTSIDE: Readonly<Record<Position, Keyframe>> = {
  bottom: { transform: 'translateY(100%)' },
  top: { transform: 'translateY(-100%)' },
  right: { transform: 'translateX(100%)' },
  center: { opacity: 0, transform: 'scale(.9)' },
};

/** The host sets no box, so that `z-index` counts among what is in the page. */
const SHEET = `
:host { display: contents; }
.overlay, .sheet { position: fixed; }
.overlay { inset: 0; background: rgba(0, 0, 0, .5); }
.sheet { box-sizing: border-box; max-width: 100%; max-height: 100%; overflow: auto; overscroll-behavior: contain; color: var(--wx-page-container-text, inherit); background: var(--wx-page-container-fill, #fff); }
.sheet:focus { outline: none; }
[hidden] { display: none; }
.bottom { left: 0; right: 0; bottom: 0; }
.top { left: 0; right: 0; top: 0; }
.right { top: 0; right: 0; bottom: 0; }
.center { inset: 0; }
.round.bottom { border-radius: 12px 12px 0 0; }
.round.top { border-radius: 0 0 12px 12px; }
.round.right { border-radius: 12px 0 0 12px; }
.round.center { border-radius: 12px; }
`;

/**
 * @summary A sheet over the page that takes one step back upon itself: Escape, the browser's back and a press beside it close
 * it and leave the page. Overlay and sheet stand in a shadow root around the author's content, which WXSS reaches.
 * @fires beforeenter - also `enter` and `afterenter`, when it is shown; all with `{}`.
 * @fires beforeleave - also `leave` and `afterleave`, when it goes, by whatever way.
 * @fires clickoverlay - `{}`, before it goes for that reason.
 */
export class WxPageContainer extends wxElement(attributes) implements SlideTarget {
  private readonly backdrop = document.createElement('div');
  private readonly sheet = document.createElement('div');
  private readonly guard = new BackGuard(() => this.leave());
  private isOpen = false;
  private moving: Animation[] = [];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = SHEET;
    this.sheet.role = 'dialog';
    this.sheet.tabIndex = -1;
    this.sheet.append(document.createElement('slot'));
    this.backdrop.hidden = this.sheet.hidden = true;
    root.append(style, this.backdrop, this.sheet);
    this.backdrop.addEventListener('click', () => {
      emit(this, 'clickoverlay');
      this.leave();
    });
    this.sheet.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.leave();
    });
    followSlides(this.sheet, this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.guard.disarm();
    this.end();
    this.isOpen = false;
    this.backdrop.hidden = this.sheet.hidden = true;
  }

  get maySlide(): boolean {
    return this.isOpen && this.closeOnSlideDown;
  }

  slid(way: number): void {
    this.sheet.style.transform = `translateY(${way}px)`;
  }

  released(isFar: boolean): void {
    if (isFar) this.leave();
    else this.sheet.style.transform = '';
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.dress();
    if (!changes.has('show')) return;
    if (this.show && this.isConnected) this.enter();
    else if (!this.show) this.leave();
  }

  private get side(): Position {
    return this.position in OUTSIDE ? (this.position as Position) : 'bottom';
  }

  private dress(): void {
    const { backdrop, sheet } = this;
    backdrop.className = 'overlay';
    backdrop.style.cssText = `z-index: ${this.zIndex}; ${cssText(this.overlayStyle)}`;
    backdrop.hidden = !this.isOpen || !this.overlay;
    sheet.className = `sheet ${this.side}${this.round ? ' round' : ''}`;
    sheet.style.cssText = `z-index: ${this.zIndex}; ${cssText(this.customStyle)}`;
    sheet.ariaLabel = this.ariaLabel ?? texts().dialog;
  }

  private enter(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.end();
    emit(this, 'beforeenter');
    this.sheet.hidden = false;
    this.backdrop.hidden = !this.overlay;
    this.guard.arm(this.getRootNode());
    this.sheet.focus({ preventScroll: true });
    emit(this, 'enter');
    this.move('normal', () => emit(this, 'afterenter'));
  }

  private leave(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.guard.disarm();
    this.end();
    emit(this, 'beforeleave');
    emit(this, 'leave');
    this.move('reverse', () => {
      this.sheet.hidden = this.backdrop.hidden = true;
      this.sheet.style.transform = '';
      emit(this, 'afterleave');
    });
  }

  /** Moves in, or out. */
  private move(direction: PlaybackDirection, done: () => void): void {
    const timing = { duration: Math.max(0, this.duration), direction, easing: 'ease', fill: 'backwards' } as const;
    const last = this.sheet.style.transform === '' ? {} : { transform: this.sheet.style.transform };
    this.moving = [
      this.backdrop.animate([{ opacity: 0 }, {}], timing),
      this.sheet.animate([OUTSIDE[this.side], last], timing),
    ];
    this.moving[1]!.onfinish = done;
  }

  private end(): void {
    for (const animation of this.moving) animation.cancel();
    this.moving = [];
  }
}

/** Registers `wx-page-container`. */
export function definePageContainer(): void {
  define('wx-page-container', WxPageContainer);
}
