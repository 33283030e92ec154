/** Arguments of the frame call `selectorQuery`; answered with one result per query, in order (spec §17). */
export interface SelectorRequest {
  readonly queries: readonly SelectorPart[];
}

/** One `select(…).fields(…)`. */
export interface SelectorPart {
  /** `all` answers with an array, `[]` when nothing matches; `one` with `null` then. `viewport` is the page's scroller. */
  readonly match: 'one' | 'all' | 'viewport';
  readonly selector: string;
  /** Instance in whose template is searched. */
  readonly instance: number;
  readonly fields: SelectorFields;
}

/** What an answer holds; names as in `NodesRef.fields`. */
export interface SelectorFields {
  readonly id?: boolean;
  readonly dataset?: boolean;
  readonly mark?: boolean;
  /** `left`, `right`, `top`, `bottom`. */
  readonly rect?: boolean;
  /** `width`, `height`. */
  readonly size?: boolean;
  /** `scrollLeft`, `scrollTop`, `scrollWidth`, `scrollHeight`. */
  readonly scrollOffset?: boolean;
  readonly properties?: readonly string[];
  readonly computedStyle?: readonly string[];
  /** A handle of the node, for canvas and media. */
  readonly node?: boolean;
  readonly context?: boolean;
}
