import type { ViewHelpers } from '@heddle/runtime/protocol';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { Code } from './generate/expression-code.ts';

/**
 * What analysis makes of a template: names resolved, constructs recognised, nodes numbered, expressions turned into
 * code. Both generators (view, skeleton) read this and nothing else, so they cannot disagree.
 */
export type IrNode = IrText | IrElement | IrComponent | IrIf | IrList | IrUse | IrSlot | IrSlotted;

/** A literal string, `true` for an attribute with no value, or code. */
export type Value = string | true | Code;

export interface IrText {
  readonly type: 'text';
  readonly value: Value;
}

export interface IrElement extends IrTag {
  readonly type: 'element';
  /** How attributes reach the element: as attributes, or as properties of a custom element. */
  readonly kind: 'plain' | 'element';
  /** Number in the unit's node table, when there is anything to know about the node. */
  readonly node: number | undefined;
  readonly hidden: Value | undefined;
  readonly attributes: readonly IrAttribute[];
  readonly children: readonly IrNode[];
}

/** An attribute of a plain or built-in element. */
export interface IrAttribute {
  readonly name: string;
  /** Property of the custom element that takes a bound value; `undefined`: always an attribute. */
  readonly property: string | undefined;
  readonly value: Value;
}

export interface IrComponent extends IrTag {
  readonly type: 'component';
  readonly node: number;
  /** By written name: properties and external classes. */
  readonly attributes: readonly { readonly name: string; readonly value: Value }[];
  readonly generics: ReadonlyMap<string, string>;
  /** Children by the slot they go to, in source order, one entry per run of equal names. */
  readonly content: readonly IrContent[];
}

export interface IrContent {
  /** `undefined`: a list or a block that goes to several slots. What is in it says where. */
  readonly name: Value | undefined;
  readonly children: readonly IrNode[];
}

/** What elements and components share. */
interface IrTag {
  readonly tag: string;
  readonly id: Value | undefined;
  readonly class: Value | undefined;
  readonly style: Value | undefined;
  /** Code of an object, or `undefined` when there is none. */
  readonly data: IrRecord | undefined;
  readonly mark: IrRecord | undefined;
  readonly on: readonly IrEvent[];
  /** Property → code of a function body that gives the path. */
  readonly model: ReadonlyMap<string, string>;
  readonly change: ReadonlyMap<string, { readonly value: Value; readonly handler: Code }>;
  readonly slot: Value | undefined;
  /** The slot of a block around it, where it goes instead. */
  readonly blockSlot: Value | undefined;
  /** Depth of rows at this place: `s` in code is the scope of that row. */
  readonly depth: number;
}

/** An object literal over the scope. `constant`: it reads nothing. */
export interface IrRecord {
  readonly text: string;
  readonly constant: boolean;
}

export interface IrEvent {
  readonly name: string;
  readonly capture: boolean;
  readonly mode: 'bind' | 'catch' | 'mut';
  readonly handler: Value;
}

export interface IrIf {
  readonly type: 'if';
  readonly branches: readonly IrBranch[];
}

/** Without `test`: `wx:else`. */
export interface IrBranch {
  readonly test: Value | undefined;
  readonly children: readonly IrNode[];
}

export interface IrList {
  readonly type: 'list';
  readonly list: number;
  readonly items: Value;
  /** Field of the root scope that is repeated as it is. */
  readonly field: string | undefined;
  readonly key: string | undefined;
  /** Slot that a row goes to, where rows differ. */
  readonly slot: Value | undefined;
  /** Rows, or what is in them, go to several slots. */
  readonly isSlotted: boolean;
  /** Depth of the rows' scope. */
  readonly depth: number;
  readonly children: readonly IrNode[];
}

export interface IrUse {
  readonly type: 'use';
  readonly node: number;
  readonly is: Value;
  /** Code of the data object. */
  readonly data: Code;
}

export interface IrSlot {
  readonly type: 'slot';
  readonly node: number;
  readonly name: Value;
  /** Where it goes itself, when it is content of a component. */
  readonly slot: Value;
  readonly place: Place;
  readonly values: IrRecord | undefined;
  /** What reading name and values depends on. */
  readonly uses: readonly Code[];
}

/** What goes to one slot, in a list or a block that goes to several. It means something to the view only. */
export interface IrSlotted {
  readonly type: 'slotted';
  readonly name: Value;
  readonly children: readonly IrNode[];
}

/** A template body: `<template name>`. */
export interface IrTemplate {
  readonly name: string;
  readonly children: readonly IrNode[];
}

/** A file with its text. */
export interface SourceFile {
  readonly file: string;
  readonly source: string;
}

/** What is asked of a component by a name: a slot by a child, a generic by an attribute. */
export interface ComponentRequest {
  /** Tag of the component. */
  readonly tag: string;
  readonly name: string;
  readonly place: Place;
}

/** One analysed unit: a page or component with its own templates, or an imported file's templates. */
export interface IrUnit {
  readonly id: string;
  /** Files that the unit's text comes from: its own, then included ones. Source marks refer to it. */
  readonly files: readonly SourceFile[];
  readonly root: readonly IrNode[] | undefined;
  readonly templates: readonly IrTemplate[];
  /** Names of templates that live in other units. */
  readonly references: ReadonlyMap<string, { readonly unit: string; readonly name: string }>;
  /** WXS accessor variable → module id. */
  readonly modules: ReadonlyMap<string, string>;
  readonly helpers: ReadonlySet<keyof ViewHelpers>;
  /** List path → key field, for keyed comparison in the worker. */
  readonly keys: ReadonlyMap<string, string>;
  /** Built-in tags in use. */
  readonly builtins: ReadonlySet<string>;
  /** Package files that attributes name literally, root-relative. */
  readonly assets: ReadonlySet<string>;
  /** All slots, of templates that it defines as well. */
  readonly slots: readonly IrSlot[];
  readonly slotRequests: readonly ComponentRequest[];
  readonly genericRequests: readonly ComponentRequest[];
}
