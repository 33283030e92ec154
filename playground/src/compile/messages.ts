import type { Severity, SourceOutput } from '@heddle/compiler';
import type { Files } from '../examples/examples.ts';

/** Playground → the worker that compiles. */
export type ToCompiler =
  /** What does not change while an app is edited. Takes the place of what was sent before. */
  | { readonly type: 'open'; readonly packages: Files; readonly assets: readonly string[] }
  /** Answered by one `Compilation` of the same id. */
  | { readonly type: 'compile'; readonly id: number; readonly files: Files };

/** What the compiler made of an app. */
export interface Compilation {
  readonly id: number;
  readonly milliseconds: number;
  /** Absent without an app.json. Both are expressions. */
  readonly bundles?: Bundles;
  /** What became of the app's own files. */
  readonly outputs: Readonly<Record<string, SourceOutput>>;
  readonly findings: readonly Finding[];
}

export interface Bundles {
  readonly view: string;
  readonly logic: string;
  readonly packages: readonly PackageBundles[];
}

export interface PackageBundles extends Pick<Bundles, 'view' | 'logic'> {
  readonly root: string;
}

/** A diagnostic with all that it takes to show it. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly file: string;
  /** Absent when it is about the file as a whole. */
  readonly place?: Place;
}

export interface Place {
  /** Offsets in the file. */
  readonly from: number;
  readonly to: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The lines around it, with the place marked. */
  readonly frame: string;
}

export function hasErrors({ findings }: Compilation): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
