/**
 * A built-in component as a query hands it to the worker (`NodesRef.node` and `context`, spec components-apis §4). The
 * worker makes of it what authors see: a canvas, or a context with methods.
 */
export interface NodeHandle {
  /** Its tag in WXML. */
  readonly kind: string;
  /** By which the frame knows the element again; the same element always has the same number. */
  readonly node: number;
  /** Instance in whose template it stands. */
  readonly instance: number;
  /** Drawing surface of a canvas, an `OffscreenCanvas`: moved to the worker with the first handle. */
  readonly surface?: unknown;
}

/** Which element a context stands for: the one of a handle, or one with an id; without an id the first of its kind. */
export type ElementTarget =
  | { readonly node: number }
  | { readonly instance: number; readonly tag: string; readonly id?: string };

/** Arguments of the frame call `element`: runs one method that the element offers, with these arguments. */
export interface ElementCall {
  readonly target: ElementTarget;
  readonly method: string;
  readonly args: readonly unknown[];
}
