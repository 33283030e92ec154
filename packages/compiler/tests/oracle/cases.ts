import type { Tree } from './tree.ts';

/** A recorded template case: files and data, and what they show, at first and after each step of `setData`. */
export interface TemplateCase {
  readonly id: string;
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly data?: unknown;
  readonly steps?: readonly unknown[];
  readonly components?: Readonly<Record<string, CaseComponent>>;
  /** The trees are composed: components contain their own template, slots what they show. */
  readonly composed?: boolean;
  readonly expect: {
    /** Any one entry is right: trees at first and after each step. */
    readonly accept: readonly (readonly (readonly Tree[])[])[];
    readonly level: 'typed' | 'dom';
    /** Refusing to compile is right too. */
    readonly mayReject?: boolean;
  };
}

export interface CaseComponent {
  readonly wxml: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly options?: unknown;
  readonly externalClasses?: readonly string[];
  readonly generics?: Readonly<Record<string, unknown>>;
}

/** A recorded behaviour script: components, what is done with them, and the logs that are right. */
export interface BehaviourScript {
  readonly id: string;
  readonly comps: Readonly<
    Record<string, { readonly wxml?: string; readonly js?: string; readonly json?: Readonly<Record<string, unknown>> }>
  >;
  readonly run: string;
  readonly accept: readonly (readonly unknown[])[];
}

/** A recorded style sheet and what the old compiler prints. */
export interface StyleCase {
  readonly input: string;
  readonly output: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** What `tools/oracle-cases.mjs` has read. */
    readonly oracle: {
      readonly templates: readonly TemplateCase[];
      readonly behaviours: readonly BehaviourScript[];
      readonly styles: readonly StyleCase[];
    };
  }
}
