import type { AppConfig, AppFeatures } from '@heddle/runtime/protocol';
import type { Diagnostic } from './diagnostics/diagnostic.ts';

export interface CompileOptions {
  /** Keeps plain elements in skeletons, so that the logic side alone can dispatch events. For tests without a view. */
  readonly wholeTree?: boolean;
}

/** An app, compiled. Both bundles are JavaScript expressions: the caller decides how they are loaded. */
export interface Compiled {
  /** Expression of a `ViewBundle`. */
  readonly view: string;
  /** Expression of a `LogicBundle`. */
  readonly logic: string;
  readonly config: AppConfig;
  /** What it uses of the runtime. */
  readonly features: AppFeatures;
  /** Files of the package that styles and templates name literally, and tab icons: they must be served. */
  readonly assets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What became of each source file, for people to read. */
  readonly outputs: ReadonlyMap<string, SourceOutput>;
}

export interface SourceOutput {
  /** Lit templates of a `.wxml`. */
  readonly view?: string;
  /** Skeleton of a `.wxml`; absent when it leads to no component. */
  readonly skeleton?: string;
  /** CSS of a `.wxss`. */
  readonly css?: string;
  /** Module factory of a script or a `.wxs`. */
  readonly script?: string;
}

/** What is known of a folder that is no app: it has no app.json. */
export interface NotCompiled {
  readonly diagnostics: readonly Diagnostic[];
  readonly view?: undefined;
}
