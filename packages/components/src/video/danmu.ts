/** A comment that crosses the picture. */
export interface Danmu {
  readonly text: string;
  readonly color?: string | undefined;
}

const LINE = 24;
/** How long a comment crosses, in ms. */
const CROSSING = 6000;

/** The lines that comments run through: each takes the line that has been free for longest. */
export class DanmuLines {
  /** When the last comment of each line began. */
  private begun: number[] = [];
  /** The second up to which the listed comments were shown. */
  private shownTo = -1;

  constructor(private readonly box: HTMLElement) {}

  /** Shows what is due between the last call and now; a jump backwards or far ahead shows nothing of what was skipped. */
  showDue(list: readonly unknown[], now: number): void {
    const from = now < this.shownTo || now > this.shownTo + 2 ? now - 0.5 : this.shownTo;
    this.shownTo = now;
    for (const entry of list) {
      const { text, color, time } = Object(entry) as { text?: unknown; color?: string; time?: unknown };
      const at = Number(time);
      if (at > from && at <= now) this.show({ text: String(text ?? ''), color });
    }
  }

  show({ text, color }: Danmu): void {
    const item = document.createElement('div');
    item.className = 'wx-video-danmu-item';
    item.textContent = text;
    if (color !== undefined) item.style.color = color;
    item.style.top = `${this.freeLine() * LINE}px`;
    this.box.append(item);
    const way = this.box.clientWidth + item.offsetWidth;
    const run = item.animate([{ transform: 'none' }, { transform: `translateX(-${way}px)` }], CROSSING);
    run.onfinish = () => item.remove();
  }

  /** Comments stand still while the picture does. */
  setRunning(isRunning: boolean): void {
    for (const item of this.box.children) {
      for (const run of item.getAnimations()) {
        if (isRunning) run.play();
        else run.pause();
      }
    }
  }

  clear(): void {
    this.box.replaceChildren();
    this.begun = [];
  }

  private freeLine(): number {
    const lines = Math.max(1, Math.floor(this.box.clientHeight / LINE));
    this.begun.length = Math.max(this.begun.length, lines);
    let best = 0;
    for (let line = 0; line < lines; line++) if ((this.begun[line] ?? 0) < (this.begun[best] ?? 0)) best = line;
    this.begun[best] = performance.now();
    return best;
  }
}
