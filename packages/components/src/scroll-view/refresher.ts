import { emit } from '../internal/emit.ts';
import type { WxElement } from '../internal/element.ts';

interface RefresherHost extends WxElement {
  readonly refresherEnabled: boolean;
  readonly refresherThreshold: number;
  readonly refresherDefaultStyle: string;
  readonly refresherBackground: string;
  readonly refresherTriggered: boolean;
}

const DOT_COLORS: Readonly<Record<string, string>> = { black: '#000', white: '#fff' };
/** The content follows the finger at this part of its way. */
const RESISTANCE = 0.5;
const CLOSING = 'height .25s, transform .25s';

/** Pull to refresh: draws the head above the content and reports pulling, refresh, restore and abort. */
export class Refresher {
  private readonly head = createHead();
  private startY: number | undefined;
  private distance = 0;
  private isRefreshing = false;
  private wasTriggered = false;

  constructor(private readonly host: RefresherHost) {
    host.addEventListener('touchstart', (event) => this.begin(event.touches[0]?.clientY), { passive: true });
    host.addEventListener('touchmove', (event) => this.pull(event, event.touches[0]?.clientY), { passive: false });
    host.addEventListener('touchend', () => this.release());
    host.addEventListener('touchcancel', () => this.release());
    host.addEventListener('pointerdown', (event) => this.beginWithMouse(event));
  }

  /** To be called when the host was updated. */
  takeProperties(): void {
    const { host, head } = this;
    if (!host.refresherEnabled) {
      head.remove();
      return;
    }
    if (host.firstChild !== head) host.prepend(head);
    const hasOwnHead = this.authorsHead() !== null;
    head.style.color = DOT_COLORS[host.refresherDefaultStyle] ?? 'transparent';
    head.style.background = host.refresherBackground;
    for (const dot of head.children) dot.toggleAttribute('hidden', hasOwnHead || host.refresherDefaultStyle === 'none');
    if (host.refresherTriggered === this.wasTriggered) return;
    this.wasTriggered = host.refresherTriggered;
    if (this.wasTriggered) this.refresh();
    else this.restore();
  }

  private begin(y: number | undefined): void {
    const canPull = this.host.refresherEnabled && !this.isRefreshing && this.host.scrollTop <= 0;
    this.startY = canPull ? y : undefined;
  }

  private pull(event: Event, y: number | undefined): void {
    if (this.startY === undefined || y === undefined) return;
    const way = (y - this.startY) * RESISTANCE;
    if (way <= 0 && this.distance === 0) {
      this.startY = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    this.open(Math.max(0, way), '');
    emit(this.host, 'refresherpulling', { dy: this.distance });
  }

  private release(): void {
    if (this.startY === undefined) return;
    this.startY = undefined;
    if (this.distance === 0) return;
    if (this.distance >= this.host.refresherThreshold) {
      this.refresh();
      return;
    }
    const dy = this.distance;
    this.open(0, CLOSING);
    emit(this.host, 'refresherabort', { dy });
  }

  private refresh(): void {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    const dy = Math.max(this.distance, this.host.refresherThreshold);
    this.open(this.host.refresherThreshold, CLOSING);
    emit(this.host, 'refresherrefresh', { dy });
  }

  private restore(): void {
    if (!this.isRefreshing) return;
    this.isRefreshing = false;
    const dy = this.distance;
    this.open(0, CLOSING);
    emit(this.host, 'refresherrestore', { dy });
  }

  private open(distance: number, transition: string): void {
    this.distance = distance;
    this.head.style.transition = transition;
    // Not by a transform: the rows are the author's, and it would cut what is sticky or fixed in them off. To move rows that
    // are laid out already takes a tenth of a millisecond.
    this.head.style.height = `${distance}px`;
    this.head.classList.toggle('wx-scroll-view-refresher-active', this.isRefreshing);
    const own = this.authorsHead();
    if (own === null) return;
    own.style.transition = transition;
    own.style.transform = `translateY(calc(${distance}px - 100%))`;
  }

  private authorsHead(): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(':scope > [slot="refresher"]');
  }

  private beginWithMouse(down: PointerEvent): void {
    if (down.pointerType !== 'mouse' || down.button !== 0) return;
    this.begin(down.clientY);
    if (this.startY === undefined) return;
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('pointermove', (move) => this.pull(move, move.clientY), { signal });
    const end = (): void => {
      listening.abort();
      this.release();
    };
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  }
}

function createHead(): HTMLElement {
  const head = document.createElement('div');
  head.className = 'wx-scroll-view-refresher';
  head.ariaHidden = 'true';
  for (let count = 0; count < 3; count += 1) {
    const dot = document.createElement('span');
    dot.className = 'wx-scroll-view-refresher-dot';
    head.append(dot);
  }
  return head;
}
