import { adopt } from './adopt.ts';
import type { PageElement } from './page-element.ts';
import { listenForPulls } from './pull-gestures.ts';

/** How far the page must be pulled, and stays open while the app refreshes. */
const HEAD = 60;

/** Pull-down refresh of one page (spec, components §5): a head with dots above its top; the app closes it. */
export class PullDown {
  private readonly head = document.createElement('div');
  private isOpen = false;
  private pulled = 0;

  constructor(
    frame: ShadowRoot,
    private readonly page: PageElement,
    private readonly refresh: () => void,
  ) {
    adopt(frame, pullDownStyles);
    const { scroller } = page;
    this.head.className = 'pull-head';
    this.head.innerHTML = '<i></i><i></i><i></i>';
    scroller.before(this.head);
    listenForPulls(scroller, this);
  }

  /** Whether the user may pull: the page wants that, is at its top, and is not being refreshed. */
  get isReady(): boolean {
    const { scroller, settings } = this.page;
    return settings.enablePullDownRefresh === true && !this.isOpen && scroller.scrollTop <= 0;
  }

  start(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.move(HEAD);
    this.refresh();
  }

  stop(): void {
    this.isOpen = false;
    this.move(0);
  }

  /** The user holds the page so far below its place. The finger runs ahead of the page, as if on a spring. */
  pull(distance: number): void {
    this.pulled = Math.max(0, distance) / 2;
    this.head.classList.add('pulling');
    this.move(this.pulled);
  }

  release(): void {
    const isEnough = this.pulled >= HEAD * 0.8;
    this.pulled = 0;
    this.head.classList.remove('pulling');
    if (isEnough) this.start();
    else this.move(0);
  }

  private move(distance: number): void {
    this.head.style.height = `${distance}px`;
    this.head.classList.toggle('open', distance > 0);
  }
}

const pullDownStyles = `
.pull-head { height: 0; flex: none; overflow: hidden; display: flex; align-items: center; justify-content: center; gap: 8px; background: var(--top-background); transition: height .2s; }
.pull-head.pulling { transition: none; }
.pull-head i { width: 6px; height: 6px; border-radius: 50%; background: var(--pull-dots, #888); opacity: .5; }
.pull-head.open:not(.pulling) i { animation: pull-dot .9s infinite; }
.pull-head i:nth-child(2) { animation-delay: .15s !important; }
.pull-head i:nth-child(3) { animation-delay: .3s !important; }
@keyframes pull-dot { 50% { opacity: 1; } }
`;
