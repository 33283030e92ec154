import type { AppConfig } from '@heddle/runtime/protocol';
import { createCompilation } from './compilation.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { FileHost } from './host.ts';
import { linkConfig } from './link/config.ts';
import { linkLogic } from './link/logic.ts';
import { linkView } from './link/view.ts';
import { compileScripts } from './script/scripts.ts';
import { loadProject } from './project/load.ts';
import { compileStyles } from './wxss/styles.ts';
import { compileTemplates } from './wxml/compile-templates.ts';
import { compileModules } from './wxs/modules.ts';

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

/**
 * Compiles an app folder. Everything found is in `diagnostics`; whatever the sources, it returns a result that runs
 * as far as the app can be understood, and `undefined` only when there is no app.json.
 */
export function compile(host: FileHost, options: CompileOptions = {}): Compiled | { readonly diagnostics: readonly Diagnostic[]; readonly view?: undefined } {
  const compilation = createCompilation(host);
  const project = loadProject(compilation);
  if (!project) return { diagnostics: compilation.diagnostics };
  const scripts = compileScripts(project, compilation);
  const templates = compileTemplates({ project, methods: scripts.methods }, compilation, options);
  const modules = compileModules(templates.wxs, project.resolver, compilation);
  const styles = compileStyles(project, compilation);
  const config = linkConfig(project, templates.builtins);
  return {
    view: linkView({ config, templates, modules, styles }),
    logic: linkLogic({ project, scripts, templates, modules }),
    config,
    assets: [...new Set([...styles.assets, ...templates.assets, ...tabIcons(config)])],
    diagnostics: compilation.diagnostics,
    outputs: new Map([...scripts.outputs, ...templates.outputs, ...modules.outputs, ...styles.outputs]),
  };
}

function tabIcons({ tabBar }: AppConfig): string[] {
  return (tabBar?.list ?? []).flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath].filter((path) => path !== undefined));
}
