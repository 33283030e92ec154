/**
 * Keeps a node of the element's own in front of the author's content, also when someone sets `textContent`. The content
 * belongs to whoever wrote it; nothing else of it is touched.
 */
export class FirstChild {
  private readonly watch = new MutationObserver(() => this.place());

  constructor(
    private readonly host: Element,
    private readonly node: Node,
  ) {}

  keep(): void {
    this.place();
    this.watch.observe(this.host, { childList: true });
  }

  release(): void {
    this.watch.disconnect();
  }

  private place(): void {
    if (this.host.firstChild !== this.node) this.host.prepend(this.node);
  }
}
