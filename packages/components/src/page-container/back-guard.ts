/**
 * Takes one step back of the user's upon itself: an entry in the browser's history with the state of the one below. Nobody
 * else is told when it is left; whoever keeps state in the history finds its own in both entries.
 */
export class BackGuard {
  private key: string | undefined;
  private listening: AbortController | undefined;

  /** `left`: the user has gone back. */
  constructor(private readonly left: () => void) {}

  /** `root`: of the page, where a way back of the embedder's own is told by a cancelable `wxback`. */
  arm(root: Node): void {
    if (this.key !== undefined) return;
    history.pushState(history.state, '');
    this.key = currentKey();
    this.listening = new AbortController();
    const { signal } = this.listening;
    window.addEventListener('popstate', (event) => this.check(event), { signal, capture: true });
    const taken = (event: Event): void => {
      event.preventDefault();
      this.disarm();
      this.left();
    };
    root.addEventListener('wxback', taken, { signal });
  }

  /** Takes the entry away again, if it is still on top. */
  disarm(): void {
    if (this.key === undefined) return;
    const isOnTop = this.key === currentKey();
    this.forget();
    if (!isOnTop) return;
    window.addEventListener('popstate', (event) => event.stopImmediatePropagation(), { once: true, capture: true });
    history.back();
  }

  private check(event: Event): void {
    if (this.key === currentKey()) return;
    event.stopImmediatePropagation();
    this.forget();
    this.left();
  }

  private forget(): void {
    this.key = undefined;
    this.listening?.abort();
  }
}

/** Of the entry that the browser is at. Where browsers have no keys the length does: nothing else adds entries meanwhile. */
function currentKey(): string {
  return window.navigation?.currentEntry?.key ?? String(history.length);
}
