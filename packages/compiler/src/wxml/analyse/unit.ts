import type { ViewHelpers } from '@heddle/runtime/protocol';
import type { Span, Message } from '../../diagnostics/diagnostic.ts';
import type { Compilation } from '../../compilation.ts';
import type { DeclaredProperties } from '../../script/properties.ts';
import type { WxmlDocument } from '../ast.ts';
import type { ComponentRequest, IrSlot, SourceFile } from '../ir.ts';

/** What analysis asks of the rest of the compiler. */
export interface TemplateHost {
  readonly compilation: Compilation;
  /** A parsed file, or `undefined` when it is missing. Parsed once per run. */
  parse(file: string): WxmlDocument | undefined;
  /** File meant by `src` in a file, whether or not it exists; `undefined` outside the root. */
  resolve(from: string, src: string, suffix: '.wxml' | '.wxs'): string | undefined;
  /** Unit id of an imported file, for a component whose tags are `tags`. */
  importUnit(file: string, tags: ComponentTags): string;
  /** Names of the templates that a file defines itself. */
  templateNames(file: string): ReadonlySet<string>;
  /** Tags that are declared somewhere but lead to no component; that was reported where they are declared. */
  readonly unresolvedTags: ComponentTags;
  /** Whether code has to tell where it comes from. */
  readonly sourceMaps: boolean;
  /** Notes a WXS module to compile. */
  wxs(module: WxsSource): void;
}

/** Tags that are custom components for the file in hand: its own `usingComponents`, generics, and the app's. */
export type ComponentTags = ReadonlySet<string>;

/** Properties and external classes of components, by tag, where all of them are known. */
export type DeclaredByTag = ReadonlyMap<string, DeclaredProperties>;

/** Generics that components must be given, by tag. */
export type RequiredGenerics = ReadonlyMap<string, readonly string[]>;

export interface WxsSource {
  readonly id: string;
  readonly file: string;
  /** Inline source and its place; absent for a `.wxs` file. */
  readonly inline?: { readonly text: string; readonly offset: number };
}

/**
 * Where nodes come from: the unit's own file, or an included one. WXS modules and templates are looked up by origin,
 * names of data and loop variables are not.
 */
export interface Origin {
  readonly file: string;
  /** Number among the unit's files. */
  readonly index: number;
  /** WXS module name → accessor variable. */
  readonly modules: ReadonlyMap<string, string>;
  /** Put before template names, so that files included into one unit do not share them. */
  readonly templatePrefix: string;
  readonly parent: Origin | undefined;
  /** Inside a `<template name>`: data is not the component's. */
  readonly inTemplate: boolean;
}

/** What the unit's component says about names in its template. */
export interface Surroundings {
  readonly tags: ComponentTags;
  /** Methods that events may call, when all of them are known. */
  readonly methods: ReadonlySet<string> | undefined;
  readonly declared: DeclaredByTag;
  readonly required: RequiredGenerics;
  /** An imported file: it is used by components that may differ in both. */
  readonly isImport: boolean;
}

/** What grows while one unit is analysed. */
export class UnitBuilder {
  readonly files: SourceFile[] = [];
  readonly modules = new Map<string, string>();
  readonly helpers = new Set<keyof ViewHelpers>();
  readonly references = new Map<string, { unit: string; name: string }>();
  readonly keys = new Map<string, string>();
  readonly builtins = new Set<string>();
  readonly assets = new Set<string>();
  readonly slots: IrSlot[] = [];
  readonly slotRequests: ComponentRequest[] = [];
  readonly genericRequests: ComponentRequest[] = [];
  /** Templates that the unit defines, by prefixed name. */
  readonly ownTemplates = new Set<string>();
  #nodes = 0;
  #lists = 0;

  constructor(
    readonly id: string,
    readonly host: TemplateHost,
    readonly surroundings: Surroundings,
  ) {}

  get tags(): ComponentTags {
    return this.surroundings.tags;
  }

  nextNode(): number {
    return this.#nodes++;
  }

  nextList(): number {
    return this.#lists++;
  }

  hasTemplate(name: string): boolean {
    return this.ownTemplates.has(name) || this.references.has(name);
  }

  /** Accessor variable of a WXS module. */
  moduleVariable(name: string, id: string): string {
    for (const [variable, known] of this.modules) if (known === id) return variable;
    let variable = `$${name}`;
    for (let n = 2; this.modules.has(variable); n++) variable = `$${name}${n}`;
    this.modules.set(variable, id);
    this.helpers.add('wxs');
    return variable;
  }

  report<A extends readonly unknown[]>(message: Message<A>, origin: Origin, span: Span, ...args: A): void {
    this.host.compilation.report(message({ file: origin.file, span }, ...args));
  }
}
