import type { AppConfig, AppFeatures } from '@heddle/runtime/protocol';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { LinkSources } from './link/link.ts';
import type { SourceMaps } from './source-map.ts';

export interface CompileOptions {
  /** Keeps plain elements in skeletons, so that the logic side alone can dispatch events. For tests without a view. */
  readonly wholeTree?: boolean;
  /** Makes source maps possible: `Compiled.sourceMaps`. */
  readonly sourceMaps?: boolean;
}

/** Both sides of a package. They are JavaScript expressions: the caller decides how they are loaded. */
export interface Bundles {
  readonly view: string;
  readonly logic: string;
  /** Computes the maps of both; there with the option of that name. */
  readonly sourceMaps?: () => SourceMaps;
}

/** A sub-package, compiled: expressions of a `ViewPart` and of a `LogicPart`. */
export interface CompiledPackage extends Bundles {
  readonly root: string;
  /** Built-in tags that the main package does not use. */
  readonly builtins: readonly string[];
}

/** An app, compiled: expressions of a `ViewBundle` and of a `LogicBundle`, which are the main package's. */
export interface Compiled extends Bundles {
  /** What is loaded later: the sub-packages, in the order of app.json. */
  readonly packages: readonly CompiledPackage[];
  readonly config: AppConfig;
  /** What it uses of the runtime. */
  readonly features: AppFeatures;
  /** Files of the package that styles and templates name literally, and tab icons: they must be served. */
  readonly assets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** What it was linked of, for `updateBetween`. */
  readonly parts: LinkSources;
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
