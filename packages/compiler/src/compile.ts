import { withTheme, type AppConfig } from '@heddle/runtime/protocol';
import { createCompilation, type Compilation } from './compilation.ts';
import type { Compiled, CompileOptions, NotCompiled } from './compiled.ts';
import { findFeatures } from './features.ts';
import type { FileHost } from './host.ts';
import { linkConfig } from './link/config.ts';
import { link, withBundles } from './link/link.ts';
import { checkPackages } from './link/packages.ts';
import { Memory } from './memory.ts';
import { compileScripts } from './script/scripts.ts';
import { loadProject } from './project/load.ts';
import { compileStyles } from './wxss/styles.ts';
import { compileTemplates } from './wxml/compile-templates.ts';
import { compileModules } from './wxs/modules.ts';

/** Compiles one app again and again. What comes out is the same, byte for byte, as from a compiler that never ran before. */
export interface Compiler {
  compile(): Compiled | NotCompiled;
  /** Has to be told of every file that was written, made or removed since the last run; without a path, everything may have. */
  invalidate(path?: string): void;
}

/** A compiler that remembers what it made of each file, and makes again only what a change can have an effect on. */
export function createCompiler(host: FileHost, options: CompileOptions = {}): Compiler {
  const memory = new Memory();
  return {
    compile: () => compileApp(createCompilation(host, memory), options),
    invalidate(path) {
      // app.json holds the aliases that all paths are resolved with.
      if (path === undefined || path === 'app.json') memory.forgetAll();
      else memory.forget(path);
    },
  };
}

/**
 * Compiles an app folder. Everything found is in `diagnostics`; whatever the sources, it returns a result that runs
 * as far as the app can be understood, and none only when there is no app.json.
 */
export function compile(host: FileHost, options: CompileOptions = {}): Compiled | NotCompiled {
  return createCompiler(host, options).compile();
}

function compileApp(compilation: Compilation, options: CompileOptions): Compiled | NotCompiled {
  const project = loadProject(compilation);
  if (!project) return { diagnostics: compilation.diagnostics };
  const scripts = compileScripts(project, compilation, options);
  const templates = compileTemplates({ project, ...scripts }, compilation, options);
  const modules = compileModules(templates.wxs, project.resolver, compilation, options);
  const styles = compileStyles(project, compilation, options);
  const config = linkConfig(project, templates.builtins);
  const parts = { project, scripts, templates, modules, styles, config };
  const { main, packages } = link(parts, options);
  checkPackages({ project, scripts }, compilation);
  const result = {
    packages,
    parts,
    config,
    features: findFeatures({ project, scripts, templates, config }),
    assets: [...new Set([...styles.assets, ...templates.assets, ...tabIcons(config)])],
    diagnostics: compilation.diagnostics,
    outputs: new Map([...scripts.outputs, ...templates.outputs, ...modules.outputs, ...styles.outputs]),
  };
  return withBundles(result, main);
}

function tabIcons({ tabBar, theme }: AppConfig): string[] {
  const schemes = theme ? [theme.light, theme.dark] : [{}];
  const items = schemes.flatMap((names) => (tabBar ? withTheme(tabBar, names).list : []));
  return items.flatMap(({ iconPath, selectedIconPath }) =>
    [iconPath, selectedIconPath].filter((path) => path !== undefined),
  );
}
