import type { ScriptFacts } from './script-facts.ts';

/** The component whose template is written out, as far as its script tells. */
export interface Owner {
  /** Component path. */
  readonly path: string;
  /** Absent when the script's call could not be captured: then anything goes. */
  readonly facts: ScriptFacts | undefined;
  /** TypeScript, or JavaScript whose types the author has checked: a field keeps the type that it begins with. */
  readonly typed: boolean;
  /** Tag → what is known of a component's properties: the variable that holds their types. */
  readonly components: ReadonlyMap<string, { readonly variable: string; readonly typed: boolean }>;
}

/** What the names of a place mean (spec §3.3). */
export interface Scope {
  readonly owner: Owner;
  readonly file: string;
  /** Loop variables, `let:` and slot values → variable of the code. */
  readonly variables: ReadonlyMap<string, string>;
  /** WXS modules of the file → variable of the code, or `$.any`. */
  readonly modules: ReadonlyMap<string, string>;
  /** Variable that holds the data; in a template its own. */
  readonly data: string;
  readonly inTemplate: boolean;
}

export function withVariables(scope: Scope, added: Iterable<readonly [string, string]>): Scope {
  return { ...scope, variables: new Map([...scope.variables, ...added]) };
}
