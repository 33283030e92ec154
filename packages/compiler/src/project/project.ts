import type { ThemeConfig } from '@heddle/runtime/protocol';
import type { Place } from '../diagnostics/diagnostic.ts';
import type { JsonRecord } from '../json/tree.ts';
import type { Identity } from './identity.ts';
import type { Resolver } from './resolve.ts';

/** The files that exist of one base name, root-relative with suffix: a page, a component, or the app (wxml spec §1). */
export interface SourceFiles {
  readonly template?: string;
  readonly style?: string;
  readonly script?: string;
  readonly config?: string;
}

/** One entry of `usingComponents` or of `componentGenerics` with a default. */
export interface ComponentUse {
  readonly tag: string;
  /** As the author wrote it. */
  readonly request: string;
  /** The component's path, a key of `Project.components`. Absent for plugins and for what was not found (reported). */
  readonly path?: string;
  readonly place: Place;
}

/** A page or a component as its files tell it, before any of its languages is read. */
export interface ComponentSource {
  /** Base name without suffix: `pages/index/index`. */
  readonly path: string;
  readonly files: SourceFiles;
  /** Its whole JSON as plain data, without settings of a wrong type (they were reported). */
  readonly settings: JsonRecord;
  /** `"component": true`. Pages may have it too. */
  readonly isComponent: boolean;
  /** Its template is a scene of `xr-frame`, another language, and is not read. */
  readonly isScene: boolean;
  /** By tag. The app's own `usingComponents` are not mixed in: they come after the file's generics (wxml spec §1). */
  readonly usingComponents: ReadonlyMap<string, ComponentUse>;
  /** `componentGenerics` by name; `undefined` for a generic without a default. */
  readonly generics: ReadonlyMap<string, ComponentUse | undefined>;
  /** `componentPlaceholder`: the tag that stands in until the component is loaded. */
  readonly placeholders: ReadonlyMap<string, string>;
  readonly styleIsolation?: string;
  readonly addGlobalClass: boolean;
}

export interface Page extends ComponentSource {
  /** `root` of the sub-package it belongs to; absent in the main package. */
  readonly subpackage?: string;
}

export interface Subpackage {
  /** Without slashes at the ends. */
  readonly root: string;
  readonly name?: string;
  readonly independent: boolean;
  /** Script that runs when the package is loaded. */
  readonly entry?: string;
  /** Full paths of its pages. */
  readonly pages: readonly string[];
}

export interface TabBarItem {
  readonly pagePath: string;
  readonly text: string;
  /** Root-relative, and there. */
  readonly iconPath?: string;
  readonly selectedIconPath?: string;
}

export interface TabBar {
  readonly list: readonly TabBarItem[];
  /** `custom-tab-bar/index`, a key of `Project.components`, when `custom` is set and the component is there. */
  readonly customComponent?: string;
  /** Colours, position and so on, as written. */
  readonly settings: JsonRecord;
}

export interface App {
  /** `app.wxss`, `app.js`, `app.json`. */
  readonly files: SourceFiles;
  /** app.json as plain data, without settings of a wrong type. */
  readonly settings: JsonRecord;
  /** Defaults of every page's settings. */
  readonly window: JsonRecord;
  readonly usingComponents: ReadonlyMap<string, ComponentUse>;
  readonly tabBar?: TabBar;
  /** theme.json: `{ light: { name: value }, dark: … }`. Without `darkmode` only the light half counts. */
  readonly theme?: ThemeConfig;
}

/** A mini program as its JSON files describe it: all that is needed to start compiling. */
export interface Project {
  readonly app: App;
  readonly identity: Identity;
  /** In the order of app.json, sub-packages after the main package. Pages that lack files are left out (reported). */
  readonly pages: readonly Page[];
  /** The page shown at start: `entryPagePath` or the first page. Absent only when there is no page. */
  readonly entryPage?: string;
  readonly subpackages: readonly Subpackage[];
  /** Every component that some page, component or the app can reach, by path. A page that is used as one is here too. */
  readonly components: ReadonlyMap<string, ComponentSource>;
  readonly resolver: Resolver;
}
