import type { Scope } from './bundle.ts';

/**
 * Names that generated code may call. Emitters take them from `keyof` these types, the runtimes implement
 * them with `satisfies`: a renamed helper breaks the build, not the user.
 */

/**
 * Attribute that carries a node's number in emitted markup. Authors cannot write it on an element: their `data-…` is kept in
 * tables and never reaches the DOM.
 */
export const nodeAttribute = 'data-n';

/** Expressions, on both threads. None of these throws. */
export interface ExpressionHelpers {
  /** Own data property of an object, array or string; everything else is `undefined` (spec §3.3, sandbox §6.2). */
  get(object: unknown, key: unknown): unknown;
  /** `object.key(...args)`; `undefined` unless that is a WXS function. Its exceptions are reported, not thrown. */
  invoke(object: unknown, key: unknown, args: readonly unknown[]): unknown;
  /** `callee(...args)`, likewise. */
  apply(callee: unknown, args: readonly unknown[]): unknown;
  /** A value as it stands in text or beside text (spec §4): `undefined` and `null` are empty. */
  str(value: unknown): string;
  /** Binary operators on operands that may be objects: as in JavaScript, but what would throw gives `undefined`. */
  op(operator: string, left: unknown, right: unknown): unknown;
  /** Unary `+ - ~` on an operand that may be an object. */
  unary(operator: string, operand: unknown): unknown;
  /** Elements of `...value` in an array: arrays and strings; else nothing. */
  spread(value: unknown): readonly unknown[];
  /** Own fields of `...value` in an object; of `null` and `undefined`: none. */
  fields(value: unknown): Readonly<Record<string, unknown>>;
  /** Accessor of a WXS module's exports; runs the module at the first call. */
  wxs(id: string): () => unknown;
}

export interface LogicHelpers extends ExpressionHelpers {
  /**
   * Gives a value back as data, and tells the view of it: what `decided` gives there, or a field of the component's
   * data if `decision` is a name.
   */
  decide<T>(scope: Scope, decision: string | number, value: T): T;
}

/** Lit values are opaque to generated code and to this folder. */
export interface ViewHelpers extends ExpressionHelpers {
  html(strings: TemplateStringsArray, ...values: unknown[]): unknown;
  /** Lit's `nothing`. */
  readonly nothing: unknown;
  /** An attribute of a plain element: `true` → present and empty; `false`, `null`, `undefined` → absent (spec §4). */
  attr(value: unknown): unknown;
  /**
   * A URL attribute: `javascript:` and the like become absent; package paths are mapped to where they are served, relative
   * ones from the page or component that the scope belongs to.
   */
  url(scope: Scope, value: unknown): unknown;
  /** A class attribute: prefixes and external classes of the component that the scope belongs to (spec §19.1, §11.3). */
  cls(scope: Scope, value: unknown): unknown;
  /** A style attribute: `rpx` converted. */
  style(value: unknown): unknown;
  /** Directive on an element: plays what `createAnimation` has exported. */
  animation(plan: unknown): unknown;
  /** What `<text space decode>` shows of a text. */
  shown(text: string, space: unknown, decode: unknown): string;
  /** Directive: list `number` of the scope's unit. */
  list(scope: Scope, list: number): unknown;
  /** Directive: the rows of a list that go to one slot of a component; all of them without a name. */
  slotted(scope: Scope, list: number, slot: string | undefined): unknown;
  /** Directive: the component instance at this node. */
  child(scope: Scope, node: number): unknown;
  /** Directive: a `<slot>` of the component that the scope belongs to. */
  slot(scope: Scope, node: number, name: unknown, values?: Readonly<Record<string, unknown>>): unknown;
  /** What the worker has decided in the scope (`decide`). */
  decided(scope: Scope, decision: number): unknown;
  /** Directive: `<template is>`. */
  use(scope: Scope, node: number, is: unknown, data: Readonly<Record<string, unknown>>): unknown;
}
