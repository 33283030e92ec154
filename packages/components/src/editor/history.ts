/** Steps that can be taken back. */
const DEPTH = 100;
/** What is typed within so many ms is one step. */
const PAUSE = 600;

/** What a document was before, as copies of its nodes. */
export class History {
  private past: Node[][] = [];
  private future: Node[][] = [];
  private now: Node[] = [];
  private lastTyping = Number.NEGATIVE_INFINITY;

  constructor(private readonly root: HTMLElement) {}

  /** Forgets all: the document as it is becomes the first. */
  begin(): void {
    this.past = [];
    this.future = [];
    this.now = this.copy();
  }

  /** The document has changed; `isTyping` joins with what was typed just before. */
  note(isTyping: boolean): void {
    const time = performance.now();
    const joins = isTyping && time - this.lastTyping < PAUSE && this.past.length > 0;
    this.lastTyping = isTyping ? time : Number.NEGATIVE_INFINITY;
    if (!joins) this.past.push(this.now);
    if (this.past.length > DEPTH) this.past.shift();
    this.future = [];
    this.now = this.copy();
  }

  undo(): boolean {
    return this.move(this.past, this.future);
  }

  redo(): boolean {
    return this.move(this.future, this.past);
  }

  private move(from: Node[][], to: Node[][]): boolean {
    const next = from.pop();
    if (!next) return false;
    to.push(this.now);
    this.now = next;
    this.lastTyping = Number.NEGATIVE_INFINITY;
    this.root.replaceChildren(...next.map((node) => node.cloneNode(true)));
    return true;
  }

  private copy(): Node[] {
    return Array.from(this.root.childNodes, (node) => node.cloneNode(true));
  }
}
