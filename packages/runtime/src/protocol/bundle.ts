import type { EventBinding } from './event.ts';
import type { ViewHelpers, LogicHelpers } from './generated.ts';
import type { AppConfig } from './config.ts';

/**
 * The shape of what the compiler emits. One analysis of a template gives two outputs:
 * a *unit* of the view bundle (Lit templates) and a *unit* of the logic bundle (the skeleton: only nodes that lead to
 * components or slots). Node, list and use numbers come from that one analysis, so the two sides mean the same
 * node by the same number. Unit ids: the component path (`pages/a/a`) for a page or component, the file path
 * (`shared/row.wxml`) for an imported file.
 */

/** What generated expressions read. Both threads have a class of their own for it. */
export interface Scope {
  /** Data of the component (own fields only, null prototype), or the `data` object inside a `<template is>`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Enclosing scope, of the row around this one; loops only. */
  readonly up?: Scope | undefined;
  /** In a row of a list: the item and its index (or object key). */
  readonly item?: unknown;
  readonly index?: unknown;
  /** Slot values (`slot:name`), in content of a dynamic slot. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** A literal, or a function of the scope. Literals are strings, numbers, booleans, null; never functions. */
export type Bound<T> = T | ((scope: Scope) => T);

/** A data path, computed in a scope (`list[3].v` in a loop): what `model:` writes to. `undefined`: nothing to write to. */
export type BoundPath = (scope: Scope) => readonly (string | number)[] | undefined;

export interface ViewBundle {
  readonly config: AppConfig;
  readonly styles: Styles;
  readonly units: Readonly<Record<string, (helpers: ViewHelpers) => ViewUnit>>;
  /** WXS modules by id (`file.wxs`, or `file.wxml#module` for inline ones). */
  readonly wxs: Readonly<Record<string, WxsFactory>>;
  /** Loads sub-packages, by root. Whoever serves the bundle adds it: only they know where the files are. */
  readonly packages?: Loaders<ViewPart>;
}

/** What a sub-package adds to a view bundle. */
export interface ViewPart extends Pick<ViewBundle, 'units' | 'wxs'> {
  readonly styles: Omit<Styles, 'app'>;
}

/** Modules that are loaded when they are needed, by the root of a sub-package. */
export type Loaders<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;

export interface Styles {
  /** `app.wxss`, compiled. */
  readonly app: string;
  /** All `@font-face` rules: browsers heed them only in sheets of the document. */
  readonly fontFaces?: string;
  /** Sheets of pages and components, by component path. Classes in component sheets carry `prefix--`. */
  readonly sheets: Readonly<Record<string, { readonly css: string; readonly prefix?: string }>>;
}

export interface ViewUnit {
  /** Draws the root of a page or component; absent in units that only define templates. */
  readonly render?: (scope: Scope) => unknown;
  readonly nodes: readonly (ViewNode | undefined)[];
  readonly lists: readonly (ViewList | undefined)[];
  /** Which data field is used where, for patches addressed by path. Absent field: shown nowhere. */
  readonly fields?: Readonly<Record<string, FieldUse>>;
  readonly templates?: TemplateTable<(scope: Scope) => unknown>;
}

/** Own templates as functions or trees, imported ones as references (resolved when used, so that rings are fine). */
export type TemplateTable<T> = Readonly<Record<string, T | TemplateReference>>;
export interface TemplateReference {
  readonly unit: string;
  readonly name: string;
}

export interface FieldUse {
  /** Used outside rows of path-addressed lists: the root must be drawn when the field changes. */
  readonly root?: true;
  /** Lists over exactly this field (`wx:for="{{field}}"` in the root scope), to be told of its patches. */
  readonly lists?: readonly number[];
  /** Lists whose rows use the field from outside: their rows are compared by `out`. */
  readonly outer?: readonly number[];
}

/** What the view knows of a node beyond its Lit template. Read when an event comes by, not at creation. */
export interface ViewNode {
  /** Tag as authored. */
  readonly tag: string;
  readonly on?: readonly EventBinding[];
  readonly data?: Bound<Readonly<Record<string, unknown>>>;
  readonly mark?: Bound<Readonly<Record<string, unknown>>>;
  /** Two-way bindings of built-in form components: property → path to write the input to. */
  readonly model?: Readonly<Record<string, BoundPath>>;
  /** `change:prop` handlers: [value, WXS function]. */
  readonly change?: Readonly<Record<string, (scope: Scope) => readonly [value: unknown, handler: unknown]>>;
  /** Names of attributes that are set as properties, for inspection. */
  readonly props?: readonly string[];
  /** Only on components: attributes of the host element. */
  readonly host?: HostAttributes;
  /** Only on components: what stands between its tags, in source order, one entry per run of equal slot names. */
  readonly content?: readonly SlotContent[];
}

export interface HostAttributes {
  readonly id?: Bound<unknown>;
  readonly class?: Bound<unknown>;
  readonly style?: Bound<unknown>;
  /** Others that a host element shows: `role`, `aria-*`. */
  readonly attributes?: Readonly<Record<string, Bound<unknown>>>;
}

export interface SlotContent {
  /** The `slot` attribute; `''` for the unnamed slot. Absent: a list or a block that goes to several. */
  readonly name?: Bound<string>;
  /**
   * Drawn in the scope of the template that the content stands in (the owner's, not the receiver's). `slot`: of what goes
   * to several slots, what goes to this one; all of it without it.
   */
  readonly render: (scope: Scope, slot?: string) => unknown;
}

/** One `wx:for`. */
export interface ViewList {
  /** The value that is repeated. */
  readonly items: (scope: Scope) => unknown;
  /** `wx:key`, as written (`id`, `*this`). */
  readonly key?: string;
  /** Set when the list is over a field of the root scope: patches to that field reach it directly. */
  readonly field?: string;
  /** `slot`: what goes there, of a row that goes to several. */
  readonly row: (row: Scope, slot?: string) => unknown;
  /** Name of the slot that a row goes to, where rows differ. */
  readonly slot?: (row: Scope) => unknown;
  /** Values of the sub-expressions in the row that use more than item and index. Absent: there are none. */
  readonly out?: (row: Scope) => readonly unknown[];
  /** The row shows its index. */
  readonly usesIndex?: true;
  /** The list is the only child of its element, so it can be cleared in one go. */
  readonly alone?: true;
}

export interface LogicBundle {
  /** A stack trace taken on the bundle's first line. */
  readonly origin?: string;
  /**
   * Where the author's text of each module begins: lines below `origin`, and characters before it on that line. The
   * entry `''` says where the modules end.
   */
  readonly lines?: Readonly<Record<string, readonly [line: number, column: number]>>;
  /** Script modules by id: the path with suffix (`pages/a/a.ts`). */
  readonly modules: Readonly<Record<string, ModuleFactory>>;
  /** Id of `app.js`; `null` when there is none. */
  readonly app?: string | null;
  readonly components: Readonly<Record<string, LogicComponent>>;
  readonly units: Readonly<Record<string, (helpers: LogicHelpers) => SkeletonUnit>>;
  readonly wxs: Readonly<Record<string, WxsFactory>>;
  /** What `ext.json` gives to the app. */
  readonly ext?: Readonly<Record<string, unknown>>;
  /** From project.config.json. */
  readonly appId?: string;
  /** Modules of scripts that `wx.createWorker` starts, by how it names them, the script itself first. */
  readonly threads?: Readonly<Record<string, readonly string[]>>;
  /** What `wx.canIUse` answers, by what the scripts ask. */
  readonly answers?: Readonly<Record<string, boolean>>;
  /** Loads sub-packages, by root. Whoever serves the bundle adds it. */
  readonly packages?: Loaders<LogicPart>;
}

/** What a sub-package adds to a logic bundle. */
export interface LogicPart extends Omit<LogicBundle, 'app' | 'packages' | 'ext' | 'appId' | 'answers' | 'threads'> {
  /** Id of the script that runs when the package is put to use; `null` when there is none. */
  readonly entry?: string | null;
}

/** `require` takes module ids that the compiler has resolved. The rest are worker globals hidden from the module. */
export type ModuleFactory = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  ...hidden: undefined[]
) => void;

export interface WxsFactory {
  (module: { exports: unknown }, exports: unknown, require: (id: string) => unknown, library: unknown): void;
  /** Functions of the module, or of one that it requires, may change what they are given: they get copies. */
  readonly mutates?: true;
}

/** A page or component as its JSON settings and file names describe it. */
export interface LogicComponent {
  /** Module id of its script. */
  readonly script?: string;
  /** Unit id of its skeleton; absent when the template leads to no component and no slot. */
  readonly unit?: string;
  /** Tag → component path, from `usingComponents` of the file and of the app. */
  readonly components?: Readonly<Record<string, string>>;
  /** Tag → default component path, or `''` when there is none. */
  readonly generics?: Readonly<Record<string, string>>;
  readonly placeholders?: Readonly<Record<string, string>>;
  /** From the JSON file; options in the script win. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** List paths with `wx:key`, for keyed comparison: `rows` → `id`, `groups.*.items` → `id`. */
  readonly keys?: Readonly<Record<string, string>>;
}

export interface SkeletonUnit {
  readonly root?: readonly SkeletonNode[];
  readonly templates?: TemplateTable<readonly SkeletonNode[]>;
}

export type SkeletonNode = SkeletonElement | SkeletonComponent | SkeletonIf | SkeletonList | SkeletonUse | SkeletonSlot;

interface SkeletonTag {
  readonly node: number;
  readonly tag: string;
  readonly id?: Bound<unknown>;
  readonly class?: Bound<unknown>;
  readonly data?: Bound<Readonly<Record<string, unknown>>>;
  readonly mark?: Bound<Readonly<Record<string, unknown>>>;
  readonly on?: readonly EventBinding[];
  /** The `slot` attribute. */
  readonly slot?: Bound<string>;
  readonly children?: readonly SkeletonNode[];
}

/** A plain or built-in element on the way to a component or slot. */
export interface SkeletonElement extends SkeletonTag {
  readonly type: 'element';
}

export interface SkeletonComponent extends SkeletonTag {
  readonly type: 'component';
  /** Attributes by their written name, bindings typed: properties and external classes. Prefixed ones are not here. */
  readonly attributes?: Readonly<Record<string, Bound<unknown>>>;
  readonly style?: Bound<unknown>;
  /** Two-way bindings: attribute → path in the owner's data. */
  readonly model?: Readonly<Record<string, BoundPath>>;
  /** `generic:item="tag"`. */
  readonly generics?: Readonly<Record<string, string>>;
}

/** Branches in order; an `else` has no condition. */
export interface SkeletonIf {
  readonly type: 'if';
  readonly branches: readonly {
    readonly test?: (scope: Scope) => unknown;
    readonly children: readonly SkeletonNode[];
  }[];
}

export interface SkeletonList {
  readonly type: 'list';
  readonly list: number;
  readonly items: (scope: Scope) => unknown;
  readonly key?: string;
  /** The rows use more than item and index: they must be evaluated when anything changes. */
  readonly outer?: true;
  readonly children: readonly SkeletonNode[];
}

export interface SkeletonUse {
  readonly type: 'use';
  readonly node: number;
  readonly is: Bound<unknown>;
  readonly data: (scope: Scope) => Readonly<Record<string, unknown>>;
}

export interface SkeletonSlot {
  readonly type: 'slot';
  readonly node: number;
  readonly name: Bound<unknown>;
  /** Slot values given to the content. */
  readonly values?: (scope: Scope) => Readonly<Record<string, unknown>>;
}
