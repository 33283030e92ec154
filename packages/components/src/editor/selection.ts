interface SelectingRoot {
  getSelection?(): Selection | null;
}

/** Where the cursor is in an editor, also while the focus is elsewhere: toolbars take it away. */
export class EditorSelection {
  private last: Range | undefined;

  constructor(private readonly root: HTMLElement) {}

  /** Notes where the cursor is now. Whether it is inside. */
  note(): boolean {
    const selection = this.selection;
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    if (!this.root.contains(range.commonAncestorContainer)) return false;
    this.last = range.cloneRange();
    return true;
  }

  /** The last place of the cursor; without one the end. */
  get range(): Range {
    this.note();
    if (this.last && this.root.contains(this.last.commonAncestorContainer)) return this.last;
    const range = document.createRange();
    const end = this.root.lastElementChild ?? this.root;
    range.selectNodeContents(end.tagName === 'HR' ? this.root : end);
    if (end.lastChild instanceof HTMLBRElement) range.setStart(end, 0);
    range.collapse(false);
    return range;
  }

  /** Puts the cursor back and gives the editor the focus, for commands of the browser. */
  restore(): Range {
    const { range } = this;
    this.root.focus({ preventScroll: true });
    this.set(range);
    return range;
  }

  set(range: Range): void {
    this.last = range.cloneRange();
    const selection = this.selection;
    selection?.removeAllRanges();
    selection?.addRange(range);
  }

  /** In a shadow root only some browsers show the selection to the document. */
  private get selection(): Selection | null {
    const root = this.root.getRootNode() as SelectingRoot;
    return root.getSelection?.() ?? document.getSelection();
  }
}
