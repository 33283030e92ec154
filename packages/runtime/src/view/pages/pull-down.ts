import { adopt } from './adopt.ts';
import type { PageElement } from './page-element.ts';

/** How far the page must be pulled, and stays open while the app refreshes. */
const HEAD = 60;

/** Pull-down refresh of one page (spec, components §5): a head with dots above its top; the app closes it. */
export class PullDown {
  private readonly head = document.createElement('div');
  private isOpen = false;

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
    this.listen();
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

  private listen(): void {
    const { scroller } = this.page;
    let startY: number | undefined;
    let pulled = 0;
    scroller.addEventListener(
      'touchstart',
      (event) => {
        const canPull =
          this.page.settings.enablePullDownRefresh === true &&
          !this.isOpen &&
          scroller.scrollTop <= 0 &&
          event.touches.length === 1;
        startY = canPull ? event.touches[0]!.clientY : undefined;
        pulled = 0;
      },
      { passive: true },
    );
    scroller.addEventListener(
      'touchmove',
      (event) => {
        if (startY === undefined || event.defaultPrevented) return;
        const distance = event.touches[0]!.clientY - startY;
        if (distance <= 0 && pulled === 0) return;
        // The finger runs ahead of the page, as if on a spring.
        pulled = Math.max(0, distance) / 2;
        if (event.cancelable) event.preventDefault();
        this.head.classList.add('pulling');
        this.move(pulled);
      },
      { passive: false },
    );
    const release = (): void => {
      this.head.classList.remove('pulling');
      if (startY === undefined || pulled === 0) return;
      if (pulled >= HEAD * 0.8) this.start();
      else this.move(0);
      startY = undefined;
    };
    scroller.addEventListener('touchend', release, { passive: true });
    scroller.addEventListener('touchcancel', release, { passive: true });
  }

  private move(distance: number): void {
    this.head.style.height = `${distance}px`;
    this.head.classList.toggle('open', distance > 0);
  }
}

const pullDownStyles = `
.pull-head { height: 0; flex: none; overflow: hidden; display: flex; align-items: center; justify-content: center; gap: 8px; background: var(--top-background); transition: height .2s; }
.pull-head.pulling { transition: none; }
.pull-head i { width: 6px; height: 6px; border-radius: 50%; background: var(--pull-dots, #888); opacity: .3; }
.pull-head.open:not(.pulling) i { animation: pull-dot .9s infinite; }
.pull-head i:nth-child(2) { animation-delay: .15s !important; }
.pull-head i:nth-child(3) { animation-delay: .3s !important; }
@keyframes pull-dot { 50% { opacity: 1; } }
`;
