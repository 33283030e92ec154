import type { ScriptEdits } from '../edits.ts';

/** Small functions that a module brings along for its imports and exports, each only where it is used. */
export interface Interop {
  /** A module as something with `default`: a CommonJS module is its own default. */
  defaultOf(): string;
  /** `import * as x`: a CommonJS module as an object of its members, with itself as `default`. */
  namespaceOf(): string;
  /** `export *`: passes on what the module itself does not export. */
  exportAll(): string;
}

export function createInterop(edits: ScriptEdits): Interop {
  const lazily = (name: string, body: string): (() => string) => {
    let unique: string | undefined;
    return () => {
      if (unique === undefined) {
        unique = edits.uniqueName(name);
        edits.prologue.push(`function ${unique}${body}`);
      }
      return unique;
    };
  };
  return {
    defaultOf: lazily('_default', '(m) { return m && m.__esModule ? m : { default: m }; }'),
    namespaceOf: lazily(
      '_namespace',
      '(m) { return m && m.__esModule ? m : Object.assign({}, typeof m === "object" || typeof m === "function" ? m : null, { default: m }); }',
    ),
    exportAll: lazily(
      '_exportAll',
      '(to, m) { for (const k of m ? Object.keys(m) : []) if (k !== "default" && !Object.prototype.hasOwnProperty.call(to, k)) Object.defineProperty(to, k, { enumerable: true, configurable: true, get: () => m[k] }); }',
    ),
  };
}

/** `.name`, or `["a name"]` for export names that are no identifiers. */
export function propertyAccess(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
